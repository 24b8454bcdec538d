import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox/start-sandbox.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { callSandbox } from '../helpers/call-sandbox.ts';
import { pick } from '../helpers/pick.ts';

const repo = '/api/latest/projects/PLAT/repos/api';
let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

async function tipOf(branch: string): Promise<string> {
  return String(
    pick((await callSandbox(sandbox, 'GET', `${repo}/commits?limit=1&until=${branch}`)).json, 'values.0.id'),
  );
}

describe('pull requests', () => {
  it('a merge makes a real merge commit and moves the target', async () => {
    const before = await tipOf('release/1.2');
    const source = await tipOf('bugfix/null-check');
    const merged = await callSandbox(sandbox, 'POST', `${repo}/pull-requests/6/merge`, {
      body: { version: 0, message: 'Merged' },
    });
    const tip = await tipOf('release/1.2');
    expect(merged.json).toMatchObject({ state: 'MERGED', version: 1, properties: { mergeCommit: { id: tip } } });
    const { json } = await callSandbox(sandbox, 'GET', `${repo}/commits/${tip}`);
    expect(json).toMatchObject({
      message: 'Merged',
      author: { name: 'jdoe' },
      parents: [{ id: before }, { id: source }],
    });
    expect((await callSandbox(sandbox, 'GET', `${repo}/raw/src/customers/greet.ts?at=release/1.2`)).text).toContain(
      'Dear customer,',
    );
    expect((await callSandbox(sandbox, 'POST', `${repo}/pull-requests/6/merge?version=1`)).status).toBe(409);
  });

  it('of two merges at once one wins', async () => {
    const both = await Promise.all(
      [0, 0].map((version) => callSandbox(sandbox, 'POST', `${repo}/pull-requests/6/merge?version=${version}`)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('a conflict shows before and at the merge', async () => {
    expect((await callSandbox(sandbox, 'GET', `${repo}/pull-requests/4/merge`)).json).toMatchObject({
      canMerge: false,
      conflicted: true,
      outcome: 'CONFLICTED',
    });
    const tip = await tipOf('main');
    expect((await callSandbox(sandbox, 'POST', `${repo}/pull-requests/4/merge?version=0`)).json).toMatchObject({
      errors: [{ conflicted: true }],
    });
    expect(await tipOf('main')).toBe(tip);
  });

  it('an open task vetoes until it is resolved', async () => {
    const { json } = await callSandbox(sandbox, 'GET', `${repo}/pull-requests/3/blocker-comments`);
    const task = `${repo}/pull-requests/3/blocker-comments/${String(pick(json, 'values.0.id'))}`;
    expect(pick((await callSandbox(sandbox, 'GET', `${repo}/pull-requests/3/merge`)).json, 'vetoes')).toHaveLength(1);
    expect((await callSandbox(sandbox, 'PUT', task, { body: { version: 0, state: 'RESOLVED' } })).json).toMatchObject({
      state: 'RESOLVED',
      version: 1,
    });
    // jdoe asked for changes; that alone does not stop a merge.
    expect((await callSandbox(sandbox, 'GET', `${repo}/pull-requests/3/merge`)).json).toMatchObject({
      canMerge: true,
      vetoes: [],
    });
  });

  it('an update without reviewers removes them', async () => {
    expect(pick((await callSandbox(sandbox, 'GET', `${repo}/pull-requests/3`)).json, 'reviewers')).toHaveLength(2);
    const { json } = await callSandbox(sandbox, 'PUT', `${repo}/pull-requests/3`, {
      body: { version: 0, title: 'Login' },
    });
    expect(json).toMatchObject({ title: 'Login', version: 1, reviewers: [] });
  });

  it('a pull request from a fork follows the fork', async () => {
    const fork = '/api/latest/projects/~jdoe/repos/api';
    const form = new FormData();
    form.set('content', ':root { color: black; }\n');
    form.set('branch', 'feature/dark-mode');
    form.set(
      'sourceCommitId',
      String(pick((await callSandbox(sandbox, 'GET', `${repo}/pull-requests/5`)).json, 'fromRef.latestCommit')),
    );
    const edited = await callSandbox(sandbox, 'PUT', `${fork}/browse/docs/style.css`, {
      body: form,
      headers: { 'x-atlassian-token': 'no-check' },
    });
    const commits = await callSandbox(sandbox, 'GET', `${repo}/pull-requests/5/commits`);
    expect(pick(commits.json, 'values.0.id')).toBe(pick(edited.json, 'id'));
    expect(
      pick((await callSandbox(sandbox, 'GET', `${repo}/pull-requests/5/activities`)).json, 'values.0.action'),
    ).toBe('RESCOPED');
  });

  it('comments lock by version, and only their author edits the text', async () => {
    const made = await callSandbox(sandbox, 'POST', `${repo}/pull-requests/3/comments`, {
      as: 'reader',
      body: { text: 'Hm' },
    });
    const path = `${repo}/pull-requests/3/comments/${String(pick(made.json, 'id'))}`;
    expect((await callSandbox(sandbox, 'PUT', path, { as: 'asmith', body: { version: 0, text: 'Mine' } })).status).toBe(
      403,
    );
    expect(
      (await callSandbox(sandbox, 'PUT', path, { as: 'reader', body: { version: 0, text: 'Yes' } })).json,
    ).toMatchObject({ text: 'Yes', version: 1 });
    expect((await callSandbox(sandbox, 'DELETE', `${path}?version=0`, { as: 'reader' })).status).toBe(409);
    expect((await callSandbox(sandbox, 'DELETE', `${path}?version=1`, { as: 'reader' })).status).toBe(204);
    expect((await callSandbox(sandbox, 'GET', path)).status).toBe(404);
  });
});

describe('diffs', () => {
  it('as text and as hunks say the same', async () => {
    const path = `${repo}/pull-requests/6/diff`;
    const text = (await callSandbox(sandbox, 'GET', path, { headers: { accept: 'text/plain' } })).text;
    expect(text).toMatch(/^diff --git a\/src\/customers\/greet\.ts b\/src\/customers\/greet\.ts\n/);
    const { json } = await callSandbox(sandbox, 'GET', path);
    expect(pick(json, 'diffs.0.hunks.0')).toMatchObject({
      sourceLine: 1,
      destinationLine: 1,
      segments: [
        {
          type: 'CONTEXT',
          lines: [
            { source: 1, destination: 1 },
            { source: 2, destination: 2 },
          ],
        },
        { type: 'REMOVED', lines: [{ source: 3, destination: 3 }] },
        { type: 'ADDED', lines: [{ source: 4, destination: 3 }] },
        { type: 'CONTEXT', lines: [{ source: 4, destination: 4 }] },
      ],
    });
  });

  it('show the comment at its line', async () => {
    const { json } = await callSandbox(sandbox, 'GET', `${repo}/pull-requests/3/diff/src/auth/login.ts`);
    const line = pick(json, 'diffs.0.hunks.0.segments.0.lines.3');
    expect(line).toMatchObject({ destination: 4, commentIds: [pick(json, 'diffs.0.lineComments.0.id')] });
  });
});

describe('file edit', () => {
  const edit = async (path: string, fields: Readonly<Record<string, string>>, token = 'no-check') => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    return callSandbox(sandbox, 'PUT', `${repo}/browse/${path}`, { body, headers: { 'x-atlassian-token': token } });
  };

  it('commits, rejects what is stale, unchanged or without the XSRF header', async () => {
    const start = await tipOf('main');
    const first = await edit('README.md', {
      content: '# New\r\n\r\n--x\n',
      branch: 'main',
      message: 'Rewrite',
      sourceCommitId: start,
    });
    expect(first.status).toBe(200);
    expect(first.json).toMatchObject({ message: 'Rewrite', parents: [{ id: start }] });
    expect((await callSandbox(sandbox, 'GET', `${repo}/raw/README.md`)).text).toMatch(/^# New\r?\n/);
    expect((await edit('README.md', { content: 'x', branch: 'main', sourceCommitId: start })).status).toBe(409);
    expect((await edit('README.md', { content: 'x', branch: 'main' })).status).toBe(409);
    const again = { content: '# New\r\n\r\n--x\n', branch: 'main', sourceCommitId: await tipOf('main') };
    expect((await edit('README.md', again)).status).toBe(409);
    expect((await edit('README.md', { ...again, content: 'y' }, '')).status).toBe(403);
    const branched = await edit('a b/ü.txt', { content: 'ü', branch: 'topic', sourceBranch: 'main' });
    expect(branched.status).toBe(200);
    expect((await callSandbox(sandbox, 'GET', `${repo}/raw/a%20b/%C3%BC.txt?at=topic`)).text).toBe('ü');
  });

  it('rejects a path that Git itself rejects', async () => {
    expect((await edit('.git/config', { content: 'x', branch: 'main' })).status).toBe(400);
    expect((await edit('README.md/x', { content: 'x', branch: 'main' })).status).toBe(400);
  });
});
