import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../src/generated/operations.ts';
import { listAllTools } from '../helpers/list-all-tools.ts';
import { runCli } from '../helpers/run-cli.ts';
import { type StartedServer, startServer, textOf } from '../helpers/start-server.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';

const REPOSITORY = { projectKey: 'PLAT', repositorySlug: 'api' };
const COMMENT = { ...REPOSITORY, pullRequestId: 7 };
const HEADERS_OF_THE_DOCUMENT = [
  'Content-Length',
  'User-Agent',
  'Range',
  'X-Atlassian-Token',
  'Authorization',
  'Cookie',
];

let stub: Stub;
let server: StartedServer;

beforeAll(async () => {
  stub = await startStub();
  server = await startServer({ url: stub.url, args: ['--allow', '*', ...operations.map(({ name }) => name)] });
});

afterAll(async () => {
  await server.close();
  await stub.close();
});

/** The text of the rejection; fails when anything else came, or a connection was opened. */
async function rejection(tool: string, input: Record<string, unknown>): Promise<string> {
  const connections = stub.connections();
  const result = await server.call(tool, input);
  expect(result.isError).toBe(true);
  expect(stub.connections()).toBe(connections);
  return textOf(result);
}

function nested(depth: number): unknown {
  return depth === 0 ? 'x' : { a: nested(depth - 1) };
}

describe('arguments that the schema does not allow', () => {
  const rows: readonly (readonly [title: string, tool: string, input: Record<string, unknown>, want: string])[] = [
    ['unknown', 'project_get', { projectKey: 'PLAT', limit: 1 }, "/: unknown argument 'limit': known are projectKey"],
    ['unknown, near a known one', 'project_get', { projectkey: 'PLAT' }, "did you mean 'projectKey'?"],
    ['missing', 'repo_get', { projectKey: 'PLAT' }, "/: 'repositorySlug' is required"],
    [
      'a text for a number',
      'pull_request_get',
      { ...REPOSITORY, pullRequestId: '7' },
      '/pullRequestId: got the text "7": give the number 7',
    ],
    ['a number for a text', 'project_get', { projectKey: 7 }, '/projectKey: got the number 7: give the text "7"'],
    ['null', 'project_get', { projectKey: null }, '/projectKey: must be string, is null null'],
    ['a list for a text', 'project_get', { projectKey: ['PLAT'] }, '/projectKey: must be string, is array ["PLAT"]'],
    [
      'an object for a text',
      'project_get',
      { projectKey: { toString: 'PLAT' } },
      '/projectKey: must be string, is object',
    ],
    [
      'a fraction',
      'pull_request_get',
      { ...REPOSITORY, pullRequestId: 7.5 },
      '/pullRequestId: must be integer, is number 7.5',
    ],
    ['too small', 'pull_request_get', { ...REPOSITORY, pullRequestId: 0 }, '/pullRequestId: must be >= 1'],
    ['too large', 'pull_request_get', { ...REPOSITORY, pullRequestId: 1e300 }, '/pullRequestId:'],
    [
      'a text for a boolean',
      'repo_commits_list',
      { ...REPOSITORY, followRenames: 'true' },
      '/followRenames: got the text "true": give true without quotes',
    ],
    ['a word that is none of the choices', 'pull_requests_list', { ...REPOSITORY, state: 'OPENED' }, 'nearest is OPEN'],
    [
      'too long',
      'repo_raw_path_get',
      { ...REPOSITORY, path: 'a'.repeat(5_000) },
      '/path: must NOT have more than 4096 characters',
    ],
    ['a body where none is due', 'project_get', { projectKey: 'PLAT', body: {} }, "/: unknown argument 'body'"],
    ['a missing body', 'pull_request_comments_create', COMMENT, "/: 'body' is required"],
    [
      'an unknown member of a body',
      'pull_request_comments_create',
      { ...COMMENT, body: { text: 'x', txt: 'y' } },
      "/body: unknown argument 'txt': did you mean 'text'?",
    ],
    [
      'an oversized member of a body',
      'pull_request_comments_create',
      { ...COMMENT, body: { text: 'x'.repeat(40_000) } },
      '/body/text: must NOT have more than 32768 characters',
    ],
    [
      'an own property called constructor',
      'project_get',
      { projectKey: 'PLAT', constructor: 1 },
      "/: unknown argument 'constructor'",
    ],
    ['only inherited names', 'project_get', { toString: 'x', valueOf: 'y' }, "'projectKey' is required"],
    [
      'nested too deeply',
      'pull_request_comments_create',
      { ...COMMENT, body: nested(30) },
      'the arguments are nested deeper than 24 levels',
    ],
    [
      'far too deeply',
      'pull_request_comments_create',
      { ...COMMENT, body: nested(3_000) },
      'the arguments are nested deeper than 24 levels',
    ],
    [
      'too many values',
      'project_get',
      { projectKey: Array.from({ length: 60_000 }, () => 0) },
      'the arguments hold more than 50000 values',
    ],
    [
      'a URL that is too long, by its query',
      'repo_branches_list',
      { ...REPOSITORY, filterText: '日'.repeat(1_000), base: 'refs/heads/main' },
      '/filterText: is too long: the URL would have 9',
    ],
    [
      'a URL that is too long, by its path',
      'repo_browse_path_get',
      { ...REPOSITORY, at: 'main', path: '日'.repeat(2_000) },
      '/path: is too long: the URL would have 18',
    ],
  ];
  test.for(rows)('[S08] %s', async ([, tool, input, want]) => {
    const text = await rejection(tool, input);
    expect(text).toContain(want);
    expect(text).toContain('Correct the arguments and call again; nothing was sent.');
  });

  test('[S08] at most five problems are told, and 40,000 unknown names cost no more than five', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 40_000 }, (_, index) => [`${'name'.repeat(30)}${index}`, index]),
    );
    const start = performance.now();
    const text = await rejection('repo_commits_list', many);
    expect(performance.now() - start).toBeLessThan(15_000); // a hint for each would take minutes
    expect(text).toMatch(/; and 39997 more\./);
    expect(text.length).toBeLessThan(2_000);
  });

  test('[S08] what is quoted from the arguments is bounded', async () => {
    expect((await rejection('project_get', { projectKey: 'x y'.repeat(100_000) })).length).toBeLessThan(1_000);
    expect((await rejection('project_get', { ['n'.repeat(100_000)]: 1 })).length).toBeLessThan(1_000);
  });

  test('[S08] an own member called __proto__ is unknown like any other', async () => {
    const { code, stderr } = await runCli({
      args: ['call', 'project_get', '--input', '{"projectKey":"PLAT","__proto__":{"x":1}}'],
      env: { BITBUCKET_URL: stub.url, BITBUCKET_TOKEN: 'test-token' },
    });
    expect([code, stderr]).toEqual([1, expect.stringContaining("/: unknown argument '__proto__'")]);
  });

  test('[S08] control: the longest allowed URL is sent in full, one byte more is rejected', async () => {
    const room = 7_168 - '/api/latest/projects/PLAT/repos/api/browse/'.length;
    const before = stub.requests.length;
    for (const more of [0, 1]) {
      const path = `${'日'.repeat(700)}/${'a'.repeat(room - 6_301 + more)}`;
      await server.call('repo_browse_path_get', { ...REPOSITORY, path });
    }
    const urls = stub.requests.slice(before).map(({ url }) => url.replace('/rest', '').length);
    expect(urls).toEqual([7_168]);
  });

  test('control: the right arguments are sent as they are', async () => {
    await server.call('pull_request_comments_create', { ...COMMENT, body: { text: 'LGTM' } });
    expect(stub.requests.at(-1)?.body.toString()).toBe('{"text":"LGTM"}');
  });

  test('control: without a validator a wrong value is received', async () => {
    const body = JSON.stringify({ txt: 'y', deep: nested(30) });
    await fetch(`${stub.url}/rest/api/latest/projects/PLAT?limit=${String(['PLAT'])}`, { method: 'POST', body });
    expect(stub.requests.at(-1)?.body.toString()).toBe(body);
  });
});

describe('headers', () => {
  test('[S09] no tool has an argument that the document has as a header', async () => {
    const tools = await listAllTools(server.client);
    expect(tools).toHaveLength(529);
    const named = tools.flatMap(({ name, inputSchema }) =>
      Object.keys(inputSchema.properties ?? {})
        .filter((argument) => HEADERS_OF_THE_DOCUMENT.some((header) => header.toLowerCase() === argument.toLowerCase()))
        .map((argument) => `${name} ${argument}`),
    );
    expect(named).toEqual([]);
  });

  test.for([...HEADERS_OF_THE_DOCUMENT, 'headers', 'header'])('[S09] the argument %s is unknown', async (name) => {
    const input = { ...REPOSITORY, path: 'README.md', [name]: 'bytes=0-9' };
    expect(await rejection('repo_raw_path_get', input)).toContain(`unknown argument '${name}'`);
  });

  test('[S09] nothing of any argument is in a header of the request', async () => {
    const mark = 'c4n4ry';
    await server.call('repo_file_edit', {
      ...REPOSITORY,
      path: `${mark}.txt`,
      body: { content: mark, message: mark, branch: mark },
    });
    await server.call('repo_raw_path_get', { ...REPOSITORY, path: mark, at: mark });
    await server.call('pull_request_comments_create', { ...COMMENT, body: { text: mark } });
    const sent = stub.requests.slice(-3);
    expect(sent.map(({ url, body }) => `${url}${body.toString()}`).every((text) => text.includes(mark))).toBe(true);
    expect(JSON.stringify(sent.map(({ headers }) => headers))).not.toContain(mark);
  });

  test('[S09] the request has these headers and no other', async () => {
    await server.call('pull_request_comments_create', { ...COMMENT, body: { text: 'x' } });
    expect(Object.keys(stub.requests.at(-1)?.headers ?? {}).sort()).toEqual([
      'accept',
      'accept-encoding',
      'authorization',
      'connection',
      'content-length',
      'content-type',
      'host',
      'user-agent',
      'x-atlassian-token',
    ]);
  });

  test('control: a client that takes headers from its caller sends them', async () => {
    await fetch(stub.url, { headers: { Range: 'bytes=0-9' } });
    expect(stub.requests.at(-1)?.headers['range']).toBe('bytes=0-9');
  });
});
