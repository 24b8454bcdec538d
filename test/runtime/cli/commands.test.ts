import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CliRun, runCli } from '../../helpers/run-cli.ts';
import { type Stub, type StubAnswer, startStub } from '../../helpers/start-stub.ts';

let stub: Stub;
let answer: StubAnswer;

beforeAll(async () => {
  stub = await startStub((request, response) => {
    answer(request, response);
  });
});

afterAll(async () => {
  await stub.close();
});

const call = (tool: string, input: string | undefined, ...args: string[]): Promise<CliRun> =>
  runCli({
    args: ['call', tool, ...(input === undefined ? [] : ['--input', input]), ...args],
    env: { BITBUCKET_URL: stub.url, BITBUCKET_TOKEN: 'test-token' },
  });

const json =
  (status: number, body: string): StubAnswer =>
  (_request, response) =>
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(body);

describe('call', () => {
  test('0: the response on standard output', async () => {
    answer = json(200, '{"key":"PLAT"}');
    expect(await call('project_get', '{"projectKey":"PLAT"}')).toEqual({
      code: 0,
      stdout: '{"key":"PLAT"}\n',
      stderr: '',
    });
  });

  test('0: a file as Base64', async () => {
    answer = (_request, response) => response.setHeader('Content-Type', 'image/png').end('\0png');
    const { stdout } = await call('repo_raw_path_get', '{"projectKey":"P","repositorySlug":"r","path":"a.png"}');
    expect(Buffer.from(stdout, 'base64').toString()).toBe('\0png');
  });

  const failures: readonly (readonly [title: string, tool: string, input: string | undefined, want: string])[] = [
    ['an error of Bitbucket', 'project_get', '{"projectKey":"PLAT"}', 'Bitbucket returned 404. It does not exist, or'],
    ['bad arguments', 'project_get', '{}', "project_get: /: 'projectKey' is required."],
    ['no arguments', 'project_get', undefined, "project_get: /: 'projectKey' is required."],
    ['arguments that are no object', 'project_get', '[]', 'project_get: /: must be object, is array []'],
    [
      'a tool that the policy does not allow',
      'repo_delete',
      '{}',
      'Unknown tool: repo_delete. Use a tool from tools/list.',
    ],
    ['a tool that does not exist', '__proto__', '{}', 'Unknown tool: __proto__. Use a tool from tools/list.'],
  ];
  test.for(failures)('1: %s, on standard error', async ([, tool, input, want]) => {
    answer = json(404, '{}');
    const run = await call(tool, input);
    expect([run.code, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toContain(want);
    const lines = run.stderr.trim().split('\n');
    expect(lines.filter((line) => !line.startsWith('{"log":"audit"'))).toHaveLength(1);
  });

  test.for([
    ['input that is no JSON', ['--input', '{'], /^bitbucket-openapi-mcp: --input: not JSON \(.+\)\n$/],
    ['a bad option', ['--timeout', 'x'], /^bitbucket-openapi-mcp: --timeout: 'x' is not a whole number/],
    ['an unknown option', ['--no-such'], /^error: unknown option '--no-such'/],
  ] as const)('2: %s', async ([, args, want]) => {
    const run = await call('project_get', undefined, ...args);
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toMatch(want);
  });

  test('2: no tool', async () => {
    expect((await runCli({ args: ['call'] })).code).toBe(2);
  });
});

describe('operations', () => {
  const FIELDS = [
    'name',
    'key',
    'method',
    'path',
    'access',
    'effects',
    'domain',
    'permission',
    'deprecated',
    'exposed',
    'reason',
    'source',
  ];

  test('--all --json has all 529, each with these fields', async () => {
    const { stdout, stderr, code } = await runCli({ args: ['operations', '--all', '--json'] });
    const rows = JSON.parse(stdout) as Record<string, unknown>[];
    expect([code, stderr, rows.length]).toEqual([0, '', 529]);
    expect(new Set(rows.map((row) => Object.keys(row).join()))).toEqual(new Set([FIELDS.join()]));
    expect(rows.filter(({ exposed }) => exposed === true)).toHaveLength(40);
    expect(rows.find(({ name }) => name === 'project_get')).toEqual({
      name: 'project_get',
      key: 'GET /api/latest/projects/{projectKey}',
      method: 'GET',
      path: '/api/latest/projects/{projectKey}',
      access: 'read',
      effects: ['list-repositories'],
      domain: 'project',
      permission: 'PROJECT_VIEW',
      deprecated: false,
      exposed: true,
      reason: 'profile read-only',
      source: 'profile read-only',
    });
    expect(rows.find(({ name }) => name === 'repo_delete')).toMatchObject({
      exposed: false,
      reason: 'default (no rule allows it)',
    });
  });

  test('as a table has the same, for people', async () => {
    const { stdout } = await runCli({ args: ['operations'] });
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^TOOL +ACCESS +EXPOSED +REASON +SOURCE +OPERATION$/);
    expect(lines).toHaveLength(41);
    expect(lines.find((line) => line.startsWith('project_get '))).toMatch(
      / read +yes +profile read-only +profile read-only +GET \/api/,
    );
  });

  test('needs neither URL nor token', async () => {
    expect((await runCli({ args: ['operations', '--json'], env: {} })).code).toBe(0);
  });
});

describe('the rest', () => {
  test('--version is the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await runCli({ args: ['--version'] })).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('--help names the commands and never the token option', async () => {
    const runs = await Promise.all(
      [['--help'], ['serve', '--help'], ['call', '--help']].map((args) => runCli({ args })),
    );
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(runs[0]?.stdout).toMatch(/serve[\s\S]*operations[\s\S]*call[\s\S]*sandbox/);
    for (const { stdout } of runs) expect(stdout).not.toMatch(/--token[ =]/);
  });

  test('sandbox rejects an invalid port', async () => {
    const run = await runCli({ args: ['sandbox', '--port', '70000'] });
    expect(run).toEqual({
      code: 2,
      stdout: '',
      stderr: "bitbucket-openapi-mcp: --port: '70000' is not a port number\n",
    });
  });
});
