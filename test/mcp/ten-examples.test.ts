import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { catalog } from '../../src/runtime/catalog/catalog.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { callSandbox } from '../helpers/call-sandbox.ts';
import { pick } from '../helpers/pick.ts';
import { type StartedServer, startServer, textOf } from '../helpers/start-server.ts';
import { WITHOUT_GATE } from '../helpers/without-gate.ts';

type Values = Record<string, unknown>;

const plat = { projectKey: 'PLAT', repositorySlug: 'api' };
const repo = '/api/latest/projects/PLAT/repos/api';
const login = { ...plat, pullRequestId: 3 };
const main = { id: 'refs/heads/main', repository: { slug: 'api', project: { key: 'PLAT' } } };

let sandbox: Sandbox;
let server: StartedServer;

beforeAll(async () => {
  sandbox = await startSandbox();
  server = await startServer({
    url: sandbox.url,
    token: sandbox.token,
    args: ['--profile', 'none'],
    env: { ...WITHOUT_GATE, BITBUCKET_ALLOW: catalog.operations.map(({ name }) => name).join(',') },
  });
});
afterAll(async () => {
  await server.close();
  await sandbox.close();
});

async function call(tool: string, input: Values): Promise<unknown> {
  const result = await server.call(tool, input);
  expect(result.isError === true ? textOf(result) : '').toBe('');
  return JSON.parse(textOf(result)) as unknown;
}

const read = async (path: string): Promise<unknown> => (await callSandbox(sandbox, 'GET', path)).json;

/** The names in a value, at any depth: what an example shows a model. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shape(member)]));
}

const reviewed: unknown = parse(readFileSync('openapi/bodies.yaml', 'utf8'));

/** A call whose body has the names of an example in bodies.yaml. */
async function asInExample(tool: string, input: Values): Promise<unknown> {
  const examples = pick(reviewed, `bodies.${catalog.byName.get(tool)?.key ?? ''}.examples`);
  const shapes = (Array.isArray(examples) ? examples : []).map((example) => JSON.stringify(sorted(shape(example))));
  expect(shapes).toContain(JSON.stringify(sorted(shape(input['body']))));
  return await call(tool, input);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, sorted(v)]),
  );
}

describe('the ten hardest, as their examples show them', () => {
  const line = { path: 'src/auth/login.ts', line: 4, lineType: 'ADDED', fileType: 'TO', diffType: 'EFFECTIVE' };
  const comments = `${repo}/pull-requests/3/comments`;

  test('a comment on a line, and a reply to it', async () => {
    const made = await asInExample('pull_request_comments_create', { ...login, body: { text: 'Here.', anchor: line } });
    const id = Number(pick(made, 'id'));
    await asInExample('pull_request_comments_create', { ...login, body: { text: 'Agreed.', parent: { id } } });
    expect(await read(`${comments}/${id}`)).toMatchObject({
      anchor: { path: 'src/auth/login.ts', line: 4 },
      comments: [{ text: 'Agreed.' }],
    });
  });

  test('a comment on several lines', async () => {
    const anchor = { ...line, multilineMarker: { startLine: 2, startLineType: 'ADDED' } };
    const made = await asInExample('pull_request_comments_create', { ...login, body: { text: 'These.', anchor } });
    expect(await read(`${comments}/${String(pick(made, 'id'))}`)).toMatchObject({
      anchor: { line: 4, multilineMarker: { startLine: 2, startLineType: 'ADDED' } },
    });
  });

  test('a task', async () => {
    const made = await asInExample('pull_request_blocker_comments_create', { ...login, body: { text: 'Add a test.' } });
    expect(await read(`${comments}/${String(pick(made, 'id'))}`)).toMatchObject({ severity: 'BLOCKER', state: 'OPEN' });
  });

  test('a pull request from a fork, with reviewers', async () => {
    const fork = { slug: 'api', project: { key: '~jdoe' } };
    await callSandbox(sandbox, 'POST', '/api/latest/projects/~jdoe/repos/api/branches', {
      body: { name: 'from-fork', startPoint: 'feature/dark-mode' },
    });
    const body = {
      title: 'From my fork',
      description: 'Colours.',
      draft: true,
      fromRef: { id: 'refs/heads/from-fork', repository: fork },
      toRef: main,
      reviewers: [{ user: { name: 'asmith' } }, { user: { name: 'admin' } }],
    };
    const made = await asInExample('pull_requests_create', { ...plat, body });
    const shown = await read(`${repo}/pull-requests/${String(pick(made, 'id'))}`);
    expect(pick(shown, 'fromRef.repository.project.key')).toBe('~jdoe');
    expect(pick(shown, 'reviewers.0.user.name')).toBe('asmith');
    expect(pick(shown, 'reviewers.1.user.name')).toBe('admin');
  });

  test('other reviewers', async () => {
    const before = await read(`${repo}/pull-requests/6`);
    const body = {
      version: pick(before, 'version'),
      title: 'Greet everybody',
      reviewers: [{ user: { name: 'reader' } }],
    };
    await asInExample('pull_request_update', { ...plat, pullRequestId: 6, body });
    expect(pick(await read(`${repo}/pull-requests/6`), 'reviewers.0.user.name')).toBe('reader');
  });

  test('a merge with a strategy', async () => {
    const version = pick(await read(`${repo}/pull-requests/6`), 'version');
    const body = { version, message: 'Greet everybody', strategyId: 'squash', autoSubject: false };
    await asInExample('pull_request_merge', { ...plat, pullRequestId: 6, body });
    expect(pick(await read(`${repo}/pull-requests/6`), 'state')).toBe('MERGED');
    const tip = await read(`${repo}/commits?until=release/1.2&limit=1`);
    expect(pick(tip, 'values.0.parents')).toHaveLength(1); // squashed
    expect(String(pick(tip, 'values.0.message'))).toContain('Greet everybody');
  });

  test('an edit of a file, rejected when it was changed meanwhile', async () => {
    const tip = async (): Promise<unknown> => pick(await read(`${repo}/commits?until=main&limit=1`), 'values.0.id');
    const sourceCommitId = await tip();
    const edit = (content: string, branch: string): Values => ({
      ...plat,
      path: 'README.md',
      body: { branch, sourceBranch: 'main', content, message: 'Explain', sourceCommitId },
    });
    await asInExample('repo_file_edit', edit('# One\n', 'docs/one'));
    expect((await callSandbox(sandbox, 'GET', `${repo}/raw/README.md?at=docs/one`)).text).toMatch(/^# One\r?\n$/);
    const late = await server.call('repo_file_edit', edit('# Two\n', 'docs/one'));
    expect(late.isError).toBe(true);
  });

  test('a branch restriction', async () => {
    const restrictions = `/branch-permissions/latest/projects/PLAT/repos/api/restrictions`;
    const body = [{ type: 'no-deletes', matcher: { id: 'refs/heads/main', type: { id: 'BRANCH' } } }];
    await asInExample('branch_permissions_repo_restrictions_create', { ...plat, body });
    expect(await read(restrictions)).toMatchObject({
      values: [{ type: 'no-deletes', matcher: { id: 'refs/heads/main' } }],
    });
  });

  test('a report with annotations', async () => {
    const commitId = String(pick(await read(`${repo}/commits?until=main&limit=1`), 'values.0.id'));
    const report = { ...plat, commitId, key: 'lint' };
    const data = [
      { title: 'Problems', type: 'NUMBER', value: 3 },
      { title: 'Blocking', type: 'BOOLEAN', value: true },
      { title: 'Log', type: 'LINK', value: { linktext: 'open', href: 'https://ci.example.org/log' } },
    ];
    const body = {
      title: 'Lint',
      result: 'FAIL',
      reporter: 'lintbot',
      details: '3 problems',
      link: 'https://ci.example.org',
      data,
    };
    await asInExample('insights_repo_commit_report_update', { ...report, body });
    const found = {
      message: 'SQL',
      severity: 'HIGH',
      type: 'VULNERABILITY',
      path: 'README.md',
      line: 1,
      externalId: 'x-1',
    };
    const annotations = [{ ...found, link: 'https://ci.example.org/x-1' }];
    const result = await server.call('insights_repo_commit_report_annotations_create', {
      ...report,
      body: { annotations },
    });
    expect(result.isError).toBeUndefined();
    const at = `/insights/latest/projects/PLAT/repos/api/commits/${commitId}/reports/lint`;
    expect(await read(at)).toMatchObject({ title: 'Lint', result: 'FAIL' });
    expect(await read(`${at}/annotations`)).toMatchObject({
      annotations: [{ message: 'SQL', severity: 'HIGH', line: 1 }],
    });
  });
});
