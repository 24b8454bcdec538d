import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox/start-sandbox.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { callSandbox } from '../helpers/call-sandbox.ts';
import { pick } from '../helpers/pick.ts';

const repo = '/api/latest/projects/PLAT/repos/api';
const rules = '/branch-permissions/latest/projects/PLAT/repos/api/restrictions';
const NO_CHECK = { 'X-Atlassian-Token': 'no-check' };
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

type User = keyof Sandbox['tokens'];

async function statusOf(as: User, method: string, path: string, body?: unknown): Promise<number> {
  return (await callSandbox(sandbox, method, path, body === undefined ? { as } : { as, body })).status;
}

async function write(as: User, branch: string): Promise<number> {
  const form = new FormData();
  const { json } = await callSandbox(sandbox, 'GET', `${repo}/commits?until=${branch}&limit=1`);
  const fields = { branch, content: `${as} ${branch}\n`, sourceCommitId: String(pick(json, 'values.0.id')) };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return (await callSandbox(sandbox, 'PUT', `${repo}/browse/${as}.txt`, { as, body: form, headers: NO_CHECK })).status;
}

const pattern = (id: string) => ({ id, type: { id: 'PATTERN' } });
const branch = (id: string) => ({ id: `refs/heads/${id}`, type: { id: 'BRANCH' } });

describe('branch restrictions bind', () => {
  it.each([
    ['read-only', pattern('release/*'), 'release/1.0', 'asmith', 409],
    ['read-only', pattern('release/*'), 'release/1.0', 'jdoe', 200],
    ['read-only', pattern('release/*'), 'feature/PLAT-102-audit-trail', 'asmith', 200],
    ['pull-request-only', branch('main'), 'main', 'asmith', 409],
  ] as const)('%s on %o: a file on %s by %s', async (type, matcher, where, as, status) => {
    const made = await callSandbox(sandbox, 'POST', rules, { body: { type, matcher, users: ['jdoe'] } });
    expect(made.status).toBe(200);
    expect(await write(as, where)).toBe(status);
    expect(await statusOf('jdoe', 'DELETE', `${rules}/${String(pick(made.json, 'id'))}`)).toBe(204);
  });

  it('no-deletes holds in every repository of the project, and ends with the restriction', async () => {
    const body = { type: 'no-deletes', matcher: branch('release/1.1') };
    const { json } = await callSandbox(sandbox, 'POST', '/branch-permissions/latest/projects/PLAT/restrictions', {
      body,
    });
    const gone = '/branch-utils/latest/projects/PLAT/repos/api/branches';
    expect(await statusOf('asmith', 'DELETE', gone, { name: 'release/1.1' })).toBe(409);
    const one = `/branch-permissions/latest/projects/PLAT/restrictions/${String(pick(json, 'id'))}`;
    expect(await statusOf('jdoe', 'DELETE', one)).toBe(204);
    expect(await statusOf('asmith', 'DELETE', gone, { name: 'release/1.1' })).toBe(204);
  });

  it('a branching model that the repository does not have is rejected', async () => {
    const matcher = { id: 'development', type: { id: 'MODEL_BRANCH' } };
    expect(await statusOf('jdoe', 'POST', rules, { type: 'read-only', matcher })).toBe(400);
  });
});

describe('permissions', () => {
  const deploy = '/api/latest/projects/OPS/repos/deploy';
  const label = (as: User) => statusOf(as, 'POST', `${deploy}/labels`, { name: 'shell' });

  it('of a group count for its members', async () => {
    expect(await label('asmith')).toBe(403);
    const grant = `${deploy}/permissions/groups?name=developers&permission=REPO_ADMIN`;
    expect(await statusOf('jdoe', 'PUT', grant)).toBe(204);
    expect(await label('asmith')).toBe(200);
    expect(await statusOf('jdoe', 'DELETE', `${deploy}/permissions/groups?name=developers`)).toBe(204);
    expect(await label('asmith')).toBe(403);
  });

  it('of everybody reach who has no other', async () => {
    expect(await statusOf('reader', 'GET', deploy)).toBe(404);
    const all = '/api/latest/projects/OPS/permissions/PROJECT_READ/all';
    expect(await statusOf('jdoe', 'POST', `${all}?allow=true`)).toBe(204);
    expect((await callSandbox(sandbox, 'GET', all)).json).toEqual({ permitted: true });
    expect(await statusOf('reader', 'GET', deploy)).toBe(200);
  });

  it('are found in one search', async () => {
    const { json } = await callSandbox(sandbox, 'GET', '/api/latest/projects/PLAT/permissions/search');
    expect(pick(json, 'size')).toBe(3);
  });
});

describe('what a new or an open pull request must meet', () => {
  it('default tasks are its first tasks', async () => {
    const description = 'Update the docs.';
    await callSandbox(sandbox, 'POST', '/default-tasks/latest/projects/PLAT/repos/api/tasks', {
      body: { description },
    });
    const body = { title: 'One', fromRef: { id: 'feature/login' }, toRef: { id: 'release/1.2' } };
    const { json } = await callSandbox(sandbox, 'POST', `${repo}/pull-requests`, { body });
    const tasks = `${repo}/pull-requests/${String(pick(json, 'id'))}/blocker-comments`;
    expect(pick((await callSandbox(sandbox, 'GET', tasks)).json, 'values.0.text')).toBe(description);
  });

  it('required builds veto its merge until they are green', async () => {
    const pull = `${repo}/pull-requests/5`;
    const condition = { buildParentKeys: ['unit-tests'], refMatcher: branch('main') };
    await callSandbox(sandbox, 'POST', '/required-builds/latest/projects/PLAT/repos/api/condition', {
      body: condition,
    });
    const vetoes = async () => pick((await callSandbox(sandbox, 'GET', `${pull}/merge`)).json, 'vetoes');
    expect(JSON.stringify(await vetoes())).toContain('unit-tests');
    const commit = String(pick((await callSandbox(sandbox, 'GET', pull)).json, 'fromRef.latestCommit'));
    const body = { key: 'unit-tests', state: 'SUCCESSFUL', url: 'https://ci.example.com/1' };
    expect(await statusOf('jdoe', 'POST', `${repo}/commits/${commit}/builds`, body)).toBe(204);
    expect(await vetoes()).toEqual([]);
  });

  it('auto-merge must be allowed', async () => {
    await callSandbox(sandbox, 'PUT', `${repo}/settings/auto-merge`, { body: { enabled: false } });
    expect(await statusOf('jdoe', 'POST', `${repo}/pull-requests/4/auto-merge`, {})).toBe(409);
  });
});

describe('what Git knows', () => {
  it('the commits of a Jira issue are those that name it as a whole word', async () => {
    const { json } = await callSandbox(sandbox, 'GET', '/jira/latest/issues/PLAT-45/commits');
    expect(pick(json, 'size')).toBe(3);
    expect(pick((await callSandbox(sandbox, 'GET', '/jira/latest/issues/PLAT-4/commits')).json, 'size')).toBe(1);
  });

  it('a fork shows in which branches it went its own way', async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ branch: 'main', content: 'own\n' })) form.set(name, value);
    const sync = '/sync/latest/projects/~jdoe/repos/api';
    expect((await callSandbox(sandbox, 'GET', sync)).json).toMatchObject({ available: true, aheadRefs: [] });
    await callSandbox(sandbox, 'PUT', '/api/latest/projects/~jdoe/repos/api/browse/own.txt', {
      body: form,
      headers: NO_CHECK,
    });
    const { json } = await callSandbox(sandbox, 'GET', sync);
    expect(pick(json, 'aheadRefs.0.displayId')).toBe('main');
  });
});
