import createClient from 'openapi-fetch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PATH_ROWS } from '../helpers/path-values.ts';
import { type StartedServer, startServer, textOf } from '../helpers/start-server.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';

const REPOSITORY = { projectKey: 'PLAT', repositorySlug: 'api' };
const REPOSITORY_PATH = '/rest/api/latest/projects/PLAT/repos/api';

/** One tool for each way in which a value can be in a path. */
const PLACES = [
  { place: 'segment', tool: 'repo_label_delete', argument: 'labelName', before: `${REPOSITORY_PATH}/labels/` },
  { place: 'segments', tool: 'repo_raw_path_get', argument: 'path', before: `${REPOSITORY_PATH}/raw/` },
  { place: 'glued', tool: 'repo_compare_diff_path_get', argument: 'path', before: `${REPOSITORY_PATH}/compare/diff/` },
] as const;

let stub: Stub;
let server: StartedServer;

beforeAll(async () => {
  stub = await startStub();
  server = await startServer({
    url: stub.url,
    env: {
      BITBUCKET_ALLOW:
        'repo_label_delete,access_tokens_user_tokens_list,mirroring_mirror_repo_get,mirroring_mirror_servers_mirror_get',
    },
  });
});

afterAll(async () => {
  await server.close();
  await stub.close();
});

/** The target that reached the stub, or `refused` when no connection was opened. */
async function outcome(tool: string, input: Record<string, unknown>): Promise<string> {
  const [requests, connections] = [stub.requests.length, stub.connections()];
  const result = await server.call(tool, input);
  if (result.isError !== true)
    return stub.requests
      .slice(requests)
      .map(({ url }) => url)
      .join(' ');
  expect(stub.connections()).toBe(connections);
  expect(stub.requests).toHaveLength(requests);
  return 'refused';
}

function shown(value: string): string {
  const text = JSON.stringify(value).replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
  return text.length > 60 ? `${text.slice(0, 40)}… (${value.length})` : text;
}

describe.for(PLACES)('a path value as $place', ({ place, tool, argument, before }) => {
  test.for(PATH_ROWS.map((row) => [shown(row.value), row] as const))('[S05] %s', async ([, row]) => {
    const want = place === 'segment' ? row.segment : row.segments;
    const got = await outcome(tool, { ...REPOSITORY, [argument]: row.value });
    expect(got).toBe(want === 'refused' ? want : `${before}${want}`);
  });
});

test('the table is as large as it claims to be', () => {
  expect(new Set(PATH_ROWS.map(({ value }) => value)).size).toBe(PATH_ROWS.length);
  expect(PATH_ROWS.length).toBeGreaterThan(120);
});

describe('[S05] the rejection names the argument and the reason', () => {
  const REASONS: readonly (readonly [string, RegExp])[] = [
    ['..', /^\/labelName: '\.\.' is a dot segment/],
    ['%252e%252e', /^\/labelName: .* is a dot segment/],
    ['a/b', /^\/labelName: holds one of \/ \\ ; \? #/],
    ['a%2fb', /^\/labelName: holds an encoded slash/],
    ['\0', /^\/labelName: holds a control, invisible or unpaired character/],
    ['%2525252525252561', /^\/labelName: is percent-encoded too many times/],
  ];
  test.for(REASONS)('[S05] %j', async ([value, reason]) => {
    const result = await server.call('repo_label_delete', { ...REPOSITORY, labelName: value });
    expect(result.isError).toBe(true);
    expect(textOf(result)).toMatch(reason);
  });
});

describe('[S05] a segment that a schema pattern does not narrow enough', () => {
  const rows = [
    ['access_tokens_user_tokens_list', 'userSlug', '..'],
    ['access_tokens_user_tokens_list', 'userSlug', '%2e%2e'],
    ['access_tokens_user_tokens_list', 'userSlug', '..;'],
    ['access_tokens_user_tokens_list', 'userSlug', '?x'],
    ['mirroring_mirror_servers_mirror_get', 'mirrorId', '..'],
    ['mirroring_mirror_servers_mirror_get', 'mirrorId', '.'],
    ['project_get', 'projectKey', '..'],
    ['project_get', 'projectKey', '%2e%2e'],
  ] as const;
  test.for(rows)('[S05] %s %s=%s', async ([tool, argument, value]) => {
    expect(await outcome(tool, { [argument]: value })).toBe('refused');
  });
});

describe('a literal sibling', () => {
  test('[S06] delayed-sync is rejected by name: another endpoint has it in this place', async () => {
    const [requests, connections] = [stub.requests.length, stub.connections()];
    const result = await server.call('mirroring_mirror_repo_get', { externalRepositoryId: 'delayed-sync' });
    expect(textOf(result)).toContain("/externalRepositoryId: 'delayed-sync' names another endpoint");
    expect([stub.requests.length, stub.connections()]).toEqual([requests, connections]);
  });

  test('[S06] a neighbour of the sibling passes', async () => {
    const url = await outcome('mirroring_mirror_repo_get', { externalRepositoryId: 'delayed-sync2' });
    expect(url).toBe('/rest/mirroring/latest/mirrorRepos/delayed-sync2');
  });

  test('control: plain encoding reaches the other endpoint', async () => {
    await fetch(`${stub.url}/rest/mirroring/latest/mirrorRepos/${encodeURIComponent('delayed-sync')}`);
    expect(stub.requests.at(-1)?.url).toBe('/rest/mirroring/latest/mirrorRepos/delayed-sync');
  });
});

describe('query values', () => {
  const rows = [
    ['feature/login', 'at=feature%2Flogin'],
    ['a&b=c', 'at=a%26b%3Dc'],
    ['a+b', 'at=a%2Bb'],
    ["it's", 'at=it%27s'],
    ['100%', 'at=100%25'],
    ['x#y?z', 'at=x%23y%3Fz'],
    ['../..', 'at=..%2F..'],
    ['ü/😀', 'at=%C3%BC%2F%F0%9F%98%80'],
    ['a;b|c', 'at=a%3Bb%7Cc'],
    ['a\0b', 'refused'],
    ['a\r\nX-Injected: 1', 'refused'],
    ['a\u202eb', 'refused'],
    ['a\ud800', 'refused'],
  ] as const;
  test.for(rows.map(([value, want]) => [shown(value), value, want] as const))('[S05 S07] at=%s', async (row) => {
    const [, value, want] = row;
    const got = await outcome('repo_raw_path_get', { ...REPOSITORY, path: 'README.md', at: value });
    expect(got).toBe(want === 'refused' ? want : `${REPOSITORY_PATH}/raw/README.md?${want}`);
  });
});

describe('control: without the guards the same values reach other endpoints', () => {
  test.for([
    ['..', `${REPOSITORY_PATH}/`],
    ['.', `${REPOSITORY_PATH}/labels/`],
    ['', `${REPOSITORY_PATH}/labels/`],
  ])('openapi-fetch as it comes sends DELETE of %j to %s', async ([labelName, reached]) => {
    const client = createClient({ baseUrl: `${stub.url}/rest` });
    const path = { ...REPOSITORY, labelName };
    const template = '/api/latest/projects/{projectKey}/repos/{repositorySlug}/labels/{labelName}';
    await client.request('delete' as never, template as never, { params: { path } } as never);
    expect(stub.requests.at(-1)).toMatchObject({ method: 'DELETE', url: reached });
  });

  test.for([
    ['../..', '/rest/api/latest/projects/PLAT/repos/'],
    ['%2e%2e', `${REPOSITORY_PATH}/`],
    ['.%2E', `${REPOSITORY_PATH}/`],
    ['..\\', `${REPOSITORY_PATH}/`],
    ['.\t.', `${REPOSITORY_PATH}/`],
    ['.\n.', `${REPOSITORY_PATH}/`],
    ['a/b', `${REPOSITORY_PATH}/labels/a/b`],
    ['?x', `${REPOSITORY_PATH}/labels/?x`],
    ['#y', `${REPOSITORY_PATH}/labels/`],
  ])('fetch of a pasted %j reaches %s', async ([value, reached]) => {
    await fetch(new URL(`${stub.url}${REPOSITORY_PATH}/labels/${value}`));
    expect(stub.requests.at(-1)?.url).toBe(reached);
  });
});
