import { McpError } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../src/generated/operations.ts';
import { runCli } from '../helpers/run-cli.ts';
import { type StartedServer, startServer } from '../helpers/start-server.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';

const UNVERIFIED = operations.filter(({ body }) => body?.verified === false).map(({ name }) => name);

let stub: Stub;

beforeAll(async () => {
  stub = await startStub();
});

afterAll(async () => {
  await stub.close();
});

/** Names that `operations` says are exposed, without a server. */
async function exposed(...args: string[]): Promise<string[]> {
  const { stdout, stderr, code } = await runCli({ args: ['operations', '--json', ...args] });
  expect([stderr, code]).toEqual(['', 0]);
  return (JSON.parse(stdout) as { name: string }[]).map(({ name }) => name);
}

/** The error of a call that must fail as a protocol error. */
async function protocolError(server: StartedServer, name: string): Promise<{ code: number; message: string }> {
  const error: unknown = await server.client.callTool({ name, arguments: {} }).catch((cause: unknown) => cause);
  if (!(error instanceof McpError)) throw new Error(`${name} was answered: ${JSON.stringify(error)}`);
  return { code: error.code, message: error.message };
}

describe('what is not listed does not exist', () => {
  let server: StartedServer;
  let listed: ReadonlySet<string>;

  beforeAll(async () => {
    server = await startServer({ url: stub.url });
    listed = new Set(await server.toolNames());
  });
  afterAll(async () => {
    await server.close();
  });

  test('[S01] each of the operations that are not listed is an unknown tool, and nothing is sent', async () => {
    const hidden = operations.map(({ name }) => name).filter((name) => !listed.has(name));
    expect(hidden.length).toBeGreaterThan(450);
    for (const name of hidden) {
      const error = await protocolError(server, name);
      expect(error).toEqual({ code: -32602, message: `MCP error -32602: Unknown tool: ${name}` });
    }
    expect(stub.connections()).toBe(0);
  });

  test.for([
    'no_such_tool',
    '',
    '__proto__',
    'constructor',
    'toString',
    'PROJECT_GET',
    'Project_get',
    ' project_get',
    'project_get ',
    'project_get\0',
    'project_get/../repo_delete',
    'GET /api/latest/projects/{projectKey}',
    '*',
  ])('[S01] the name %j is an unknown tool as well', async (name) => {
    expect(await protocolError(server, name)).toMatchObject({ code: -32602 });
    expect(stub.connections()).toBe(0);
  });

  test('[S01] each listed tool is known to a call', async () => {
    for (const name of listed) await server.call(name, { 'no such argument': 1 });
    expect(stub.connections()).toBe(0);
  });

  test('control: the same tool sends as soon as the policy allows it', async () => {
    expect((await protocolError(server, 'repo_delete')).code).toBe(-32602);
    const admitting = await startServer({
      url: stub.url,
      env: { BITBUCKET_ALLOW: 'repo_delete', BITBUCKET_CONFIRM: 'none' },
    });
    await admitting.call('repo_delete', { projectKey: 'PLAT', repositorySlug: 'api' });
    await admitting.close();
    expect(stub.requests.at(-1)).toMatchObject({ method: 'DELETE', url: '/rest/api/latest/projects/PLAT/repos/api' });
  });
});

describe('deny, allow, profile', () => {
  const REPO_GET = 'GET /api/latest/projects/{projectKey}/repos/{repositorySlug}';
  const rows: readonly (readonly [title: string, args: string[], want: string[]])[] = [
    ['the profile none allows nothing', ['--profile', 'none'], []],
    ['allow adds to none', ['--profile', 'none', '--allow', 'repo_get'], ['repo_get']],
    ['allow by operation key', ['--profile', 'none', '--allow', REPO_GET], ['repo_get']],
    ['deny wins over allow of the same name', ['--profile', 'none', '--allow', 'repo_get', '--deny', 'repo_get'], []],
    ['deny by key wins over allow by name', ['--profile', 'none', '--allow', 'repo_get', '--deny', REPO_GET], []],
    ['a deny glob wins over an exact allow', ['--profile', 'none', '--allow', 'repo_get', '--deny', 'repo_*'], []],
    ['deny wins over the profile read-only', ['--deny', '*'], []],
    ['deny wins over the profile read-all', ['--profile', 'read-all', '--deny', '*'], []],
    ['a glob stands for what it says', ['--profile', 'none', '--allow', 'repo_ge*'], ['repo_get']],
    [
      'lists may be separated by commas',
      ['--profile', 'none', '--allow', 'repo_get,project_get'],
      ['project_get', 'repo_get'],
    ],
    ['and by spaces', ['--profile', 'none', '--allow', 'repo_get', 'project_get'], ['project_get', 'repo_get']],
  ];
  test.for(rows)('[S02] %s', async ([, args, want]) => {
    expect((await exposed(...args)).sort()).toEqual(want);
  });

  test('[S02] the profile read-only is its reviewed list, all of it reads', async () => {
    const names = await exposed();
    expect(names).toHaveLength(40);
    const byName = new Map(operations.map((operation) => [operation.name, operation]));
    expect(names.filter((name) => byName.get(name)?.access !== 'read' || byName.get(name)?.marks.length !== 0)).toEqual(
      [],
    );
  });

  test('[S02] the profile read-all allows reads only, no administration, no credentials, not the installation', async () => {
    const names = new Set(await exposed('--profile', 'read-all'));
    const beyond = operations.filter(
      ({ name, access, marks, domain }) =>
        names.has(name) && (access !== 'read' || marks.length > 0 || domain === 'instance'),
    );
    expect(beyond).toEqual([]);
    expect(names.size).toBeGreaterThan(100);
  });

  test('[S02] a denied tool is neither listed nor callable', async () => {
    const server = await startServer({ url: stub.url, args: ['--deny', 'project_get'] });
    expect(await server.toolNames()).not.toContain('project_get');
    expect(await protocolError(server, 'project_get')).toMatchObject({ code: -32602 });
    await server.close();
  });

  test('control: without the deny rule it is listed', async () => {
    expect(await exposed()).toContain('project_get');
  });
});

describe('request bodies that have not been reviewed', () => {
  test('[S04] there are some, so that the claim says something', () => {
    expect(UNVERIFIED.length).toBeGreaterThan(10);
  });

  test.for([
    ['the glob *', ['--allow', '*']],
    ['the glob * beside read-all', ['--profile', 'read-all', '--allow', '*']],
    ['narrow globs', ['--allow', ...UNVERIFIED.map((name) => `${name.slice(0, -1)}*`)]],
    ['globs over keys', ['--allow', 'GET *', 'POST *', 'PUT *', 'DELETE *']],
  ] as const)('[S04] %s do not allow them', async ([, args]) => {
    const names = new Set(await exposed(...args));
    expect(UNVERIFIED.filter((name) => names.has(name))).toEqual([]);
  });

  test('[S04] the exact name allows them, one by one', async () => {
    const names = await exposed('--profile', 'none', '--allow', ...UNVERIFIED);
    expect(names.sort()).toEqual([...UNVERIFIED].sort());
  });

  test('[S04] `operations --all` says why', async () => {
    const { stdout } = await runCli({ args: ['operations', '--all', '--json', '--allow', '*'] });
    const rows = JSON.parse(stdout) as { name: string; exposed: boolean; reason: string }[];
    const row = rows.find(({ name }) => name === UNVERIFIED[0]);
    expect(row).toMatchObject({ exposed: false });
    expect(row?.reason).toMatch(
      /^rule '\*' matches (\S+), but the request body of \1 has not been reviewed; list it by its exact name/,
    );
  });

  test('control: the same glob allows every operation whose body was reviewed', async () => {
    const names = new Set(await exposed('--allow', '*'));
    expect(operations.filter(({ name }) => !names.has(name)).map(({ name }) => name)).toEqual(UNVERIFIED);
  });
});
