import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalog } from '../../src/runtime/catalog/catalog.ts';
import { exposedNames } from '../helpers/exposed-names.ts';
import { listAllTools } from '../helpers/list-all-tools.ts';
import { type StartedServer, startServer, textOf } from '../helpers/start-server.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';

const folder = mkdtempSync(join(tmpdir(), 'policy-file-'));
let count = 0;
const write = (text: string): string => {
  const file = join(folder, `p${String(count++)}.yaml`);
  writeFileSync(file, text);
  return file;
};

let stub: Stub;
beforeAll(async () => {
  stub = await startStub();
});
afterAll(async () => {
  await stub.close();
  rmSync(folder, { recursive: true });
});

async function started<T>(args: readonly string[], use: (server: StartedServer) => Promise<T>): Promise<T> {
  const server = await startServer({ url: stub.url, args });
  try {
    return await use(server);
  } finally {
    await server.close();
  }
}

async function attempt(server: StartedServer, tool: string, input: Record<string, unknown>): Promise<[string, number]> {
  const before = stub.requests.length;
  const text = await server.call(tool, input).then(
    (result) => (result.isError === true ? textOf(result) : 'sent'),
    (error: unknown) => String(error),
  );
  return [text, stub.requests.length - before];
}

describe('selectors', () => {
  const count = async (rule: string): Promise<readonly string[]> =>
    await exposedNames(['--policy', write(`profile: none\nallow:\n  - ${rule}`)]);
  const selected = (test: (o: (typeof catalog.operations)[number]) => boolean): readonly string[] =>
    catalog.operations.filter((o) => o.body?.verified !== false && test(o)).map(({ name }) => name);

  test.for<[string, (o: (typeof catalog.operations)[number]) => boolean]>([
    ['repo_get', (o) => o.name === 'repo_get'],
    ['GET /api/latest/projects', (o) => o.key === 'GET /api/latest/projects'],
    ['repo_*', (o) => o.name.startsWith('repo_')],
    ['{operation: [repo_get, repo_fork]}', (o) => ['repo_get', 'repo_fork'].includes(o.name)],
    ['{tag: Dashboard}', (o) => o.tags.includes('Dashboard')],
    ['{method: [PUT, DELETE]}', (o) => o.method === 'PUT' || o.method === 'DELETE'],
    ['{path: /api/latest/projects/*}', (o) => o.path === '/api/latest/projects/{projectKey}'],
    ['{path: /keys/**}', (o) => o.path.startsWith('/keys/')],
    ['{access: delete}', (o) => o.access === 'delete'],
    ['{domain: user}', (o) => o.domain === 'user'],
    ['{mark: credential}', (o) => o.marks.includes('credential')],
    ['{permission: REPO_ADMIN, access: read}', (o) => o.permission === 'REPO_ADMIN' && o.access === 'read'],
    [
      '{tag: Project, method: GET, access: read, domain: project}',
      (o) => o.tags.includes('Project') && o.method === 'GET' && o.access === 'read' && o.domain === 'project',
    ],
  ])('[S02] %s', async ([rule, want]) => {
    const wanted = selected(want);
    expect(wanted.length).toBeGreaterThan(0);
    expect(await count(rule)).toEqual(wanted);
  });

  test('[S04] a body that has not been reviewed needs an exact name, whatever else selects it', async () => {
    const [unreviewed] = catalog.operations.filter(({ body }) => body?.verified === false);
    if (unreviewed === undefined) throw new Error('all bodies are reviewed: delete this test');
    const { name, key, method } = unreviewed;
    for (const rule of ["'*'", `{path: "${unreviewed.path}"}`, `{method: ${method}}`, `'${name.slice(0, -1)}*'`]) {
      expect(await count(rule), rule).not.toContain(name);
    }
    for (const rule of [name, `'${key}'`, `{operation: ${name}, method: ${method}}`])
      expect(await count(rule), rule).toEqual([name]);
  });
});

describe('who wins', () => {
  test('[S02] deny wins over allow and profile, from whichever source', async () => {
    const file = write('profile: read-only\nallow: [repo_fork, repo_get]\ndeny:\n  - repo_fork\n  - repos_list');
    const listed = await exposedNames(['--policy', file, '--deny', 'repo_get'], { BITBUCKET_DENY: 'projects_list' });
    for (const name of ['repo_fork', 'repos_list', 'repo_get', 'projects_list']) expect(listed).not.toContain(name);
    expect(listed).toContain('pull_request_get');
    expect(await exposedNames(['--policy', file, '--allow', 'repo_fork'])).not.toContain('repo_fork');
  });

  test('[S02] flag before environment before file before default', async () => {
    const file = write('profile: none\nallow: [repo_get]\nscope: {projects: [PLAT]}');
    expect(await exposedNames([])).toHaveLength(40);
    expect(await exposedNames(['--policy', file])).toEqual(['repo_get']);
    expect(await exposedNames([], { BITBUCKET_POLICY: file })).toEqual(['repo_get']);
    expect(await exposedNames(['--policy', file], { BITBUCKET_ALLOW: 'repo_tags_list' })).toEqual(['repo_tags_list']);
    expect(
      await exposedNames(['--policy', file, '--allow', 'project_get'], { BITBUCKET_ALLOW: 'repo_tags_list' }),
    ).toEqual(['project_get']);
    expect(await exposedNames(['--policy', file, '--scope', 'PLAT/api', '--allow', 'project_get'])).toEqual([]);
    expect((await exposedNames(['--policy', file, '--profile', 'read-only'])).length).toBeGreaterThan(20);
  });

  test.for([
    [['--read-only'], {}],
    [[], { BITBUCKET_READ_ONLY: 'true' }],
  ] as const)('[S24] %j %j beats everything: nothing but reads is listed or sent', async ([args, env]) => {
    const file = write("profile: none\nallow: ['*', repo_delete]\nconfirm: none\ntools: direct");
    const listed = await exposedNames(['--policy', file, ...args], env);
    const access = new Set(catalog.operations.filter(({ name }) => listed.includes(name)).map((o) => o.access));
    expect([...access]).toEqual(['read']);
    const remove = { projectKey: 'PLAT', repositorySlug: 'api' };
    const server = await startServer({ url: stub.url, args: ['--policy', file, ...args], env });
    const [text, sent] = await attempt(server, 'repo_delete', remove);
    await server.close();
    expect([sent, text]).toEqual([0, expect.stringContaining('Unknown tool')]);
    // The control: without it the same call is sent.
    expect(await started(['--policy', file], (open) => attempt(open, 'repo_delete', remove))).toEqual(['sent', 1]);
  });
});

describe('arguments', () => {
  const rule =
    'profile: none\nallow:\n  - operation: pull_requests_list\n    arguments: {projectKey: PLAT, state: [OPEN, MERGED]}';
  test('[S25] a fixed value is gone from the schema and filled in; a restricted one is a required enum', async () => {
    await started(['--policy', write(rule)], async (server) => {
      const [tool] = await listAllTools(server.client);
      expect(tool?.inputSchema.properties).not.toHaveProperty('projectKey');
      expect(tool?.inputSchema.properties?.['state']).toMatchObject({ enum: ['OPEN', 'MERGED'] });
      expect(tool?.inputSchema.required).toEqual(['repositorySlug', 'state']);
      expect(await attempt(server, 'pull_requests_list', { repositorySlug: 'api', state: 'OPEN' })).toEqual([
        'sent',
        1,
      ]);
      expect(stub.requests.at(-1)?.url).toContain('/projects/PLAT/repos/api/pull-requests?state=OPEN');
      for (const bad of [
        { state: 'ALL' },
        {},
        { state: 'OPEN', projectKey: 'EVIL' },
        { state: 'OPEN', projectKey: 'PLAT' },
      ]) {
        const [text, sent] = await attempt(server, 'pull_requests_list', { repositorySlug: 'api', ...bad });
        expect([sent, text]).toEqual([0, expect.stringContaining('Correct the arguments')]);
      }
    });
    // The control: without the rule's arguments those calls are sent.
    const free = write('profile: none\nallow: [pull_requests_list]');
    const all = { projectKey: 'EVIL', repositorySlug: 'api', state: 'ALL' };
    expect(await started(['--policy', free], (server) => attempt(server, 'pull_requests_list', all))).toEqual([
      'sent',
      1,
    ]);
  });

  test('[S25] values in the body, fixed through objects that the caller need not give', async () => {
    const file = write(
      'profile: none\nallow:\n  - operation: repo_fork\n    arguments: {body.project.key: PLAT, body.name: [fork-a]}\nscope: {projects: [PLAT]}',
    );
    await started(['--policy', file], async (server) => {
      const at = { projectKey: 'PLAT', repositorySlug: 'api' };
      expect(await attempt(server, 'repo_fork', { ...at, body: { name: 'fork-a' } })).toEqual(['sent', 1]);
      expect(JSON.parse(stub.requests.at(-1)?.body.toString() ?? '')).toEqual({
        name: 'fork-a',
        project: { key: 'PLAT' },
      });
      for (const body of [{ name: 'fork-a', project: { key: 'PLAT' } }, { name: 'fork-b' }, {}]) {
        expect((await attempt(server, 'repo_fork', { ...at, body }))[1]).toBe(0);
      }
    });
  });

  test('[S25] of several rules a call has to satisfy one whole: values of two are not mixed', async () => {
    const two = `profile: none
allow:
  - {operation: pull_requests_list, arguments: {projectKey: [PLAT], state: [OPEN]}}
  - {operation: pull_requests_list, arguments: {projectKey: [DEV], state: [MERGED]}}`;
    await started(['--policy', write(two)], async (server) => {
      const call = (projectKey: string, state: string) =>
        attempt(server, 'pull_requests_list', { projectKey, repositorySlug: 'api', state });
      expect(await call('PLAT', 'OPEN')).toEqual(['sent', 1]);
      expect(await call('DEV', 'MERGED')).toEqual(['sent', 1]);
      const [text, sent] = await call('PLAT', 'MERGED');
      expect([sent, text]).toEqual([0, expect.stringContaining('denied by allow {operation: pull_requests_list')]);
    });
  });
});
