import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { type StartedServer, startServer } from '../../helpers/start-server.ts';
import { type Stub, type StubAnswer, startStub } from '../../helpers/start-stub.ts';

const REPOSITORY = { projectKey: 'PLAT', repositorySlug: 'api' };
const PULL = { ...REPOSITORY, pullRequestId: 3 };
const LOGIN = { ...PULL, path: 'src/auth/login.ts' };
const COMPARE = { ...REPOSITORY, from: 'main', to: 'release/1.2' };

let sandbox: Sandbox;
let server: StartedServer;

beforeAll(async () => {
  sandbox = await startSandbox();
  const { url, token } = sandbox;
  server = await startServer({
    url,
    token,
    args: ['--allow', 'repo_diff_get', 'repo_diff_path_get', 'repo_readme_get'],
  });
});

afterAll(async () => {
  await server.close();
  await sandbox.close();
});

const texts = ({ content }: CallToolResult): string[] =>
  content.map((part) => (part.type === 'text' ? part.text : part.type));

async function read(tool: string, input: Record<string, unknown>, from = server): Promise<string[]> {
  return texts(await from.call(tool, input));
}

/** The lines of a diff from the first hunk on: what Git and our own text must have in common. */
const hunksOf = (diff: string): string[] =>
  diff
    .split('\n')
    .filter((line) => /^(?:[ +-]|@@)/.test(line) && !line.startsWith('+++') && !line.startsWith('---'))
    .map((line) => line.replace(/ (?=@@)|(?<=[-+]\d+)(?= )/g, (space) => (space === '' ? ',1' : space)));

describe('a diff is plain text', () => {
  test('Git’s own where Bitbucket gives it', async () => {
    const [diff = '', ...notes] = await read('pull_request_diff_path_get', LOGIN);
    expect(diff).toMatch(/^diff --git a\/src\/auth\/login\.ts b\/src\/auth\/login\.ts\nnew file mode 100644\n/);
    expect(notes).toEqual([]);
  });

  const written: readonly (readonly [string, string, Record<string, unknown>])[] = [
    ['where Bitbucket gives JSON only', 'repo_compare_diff_path_get', COMPARE],
    ['with an argument of which the text takes no notice', 'pull_request_diff_path_get', { ...LOGIN, contextLines: 3 }],
  ];
  test.for(written)('written out %s, with the commits that it compares', async ([, tool, input]) => {
    const [diff = '', note = ''] = await read(tool, input);
    expect(diff).toMatch(/^diff --git a\/.+ b\/.+\n--- .+\n\+\+\+ .+\n@@ -/);
    expect(note).toMatch(/^From [0-9a-f]{40} to [0-9a-f]{40}\. _fields="\*" gives JSON\.$/);
  });

  test('what is written out is what Git says', async () => {
    const [ours = ''] = await read('pull_request_diff_path_get', { ...LOGIN, contextLines: 10 });
    const [git = ''] = await read('pull_request_diff_path_get', LOGIN);
    expect(hunksOf(ours)).toEqual(hunksOf(git));
    expect(hunksOf(ours).length).toBeGreaterThan(3);
  });

  test('comments stand below their file, when they are asked for', async () => {
    const [diff = ''] = await read('pull_request_diff_path_get', { ...LOGIN, withComments: true });
    expect(diff).toMatch(/\n# comment \{.*"id":112,.*`timingSafeEqual` throws/);
    expect((await read('pull_request_diff_path_get', LOGIN))[0]).not.toContain('# comment');
  });

  test('JSON on demand', async () => {
    for (const _fields of ['*', 'diffs.hunks']) {
      const [json = ''] = await read('pull_request_diff_path_get', { ...LOGIN, _fields });
      expect(JSON.parse(json)).toMatchObject({ diffs: [{ hunks: [{ destinationSpan: 5 }] }] });
    }
  });

  test.for(['--responses=full', '--structured-content'])('and with %s', async (arg) => {
    const other = await startServer({ url: sandbox.url, token: sandbox.token, args: [arg] });
    const result = await other.call('pull_request_diff_path_get', LOGIN);
    await other.close();
    const json: unknown = result.structuredContent ?? JSON.parse(texts(result)[0] ?? '');
    expect(json).toMatchObject({ diffs: [{ hunks: [{ destinationSpan: 5 }] }] });
  });

  test('no difference is a sentence', async () => {
    const [text] = await read('repo_compare_diff_path_get', { ...COMPARE, to: 'main' });
    expect(text).toMatch(/^No differences from [0-9a-f]{40} to [0-9a-f]{40}\.$/);
  });
});

describe('a file is plain text', () => {
  test('by its lines, with the call that goes on', async () => {
    const input = { ...REPOSITORY, path: 'README.md', limit: 3, at: 'main' };
    const [text, note] = await read('repo_browse_path_get', input);
    expect(text).toBe('# Order API\n\nKeeps orders, customers and their search index.\n');
    const next = JSON.stringify({ ...input, start: 3 });
    expect(note).toBe(`Lines 1–3, as of main. Next: repo_browse_path_get ${next} _fields="*" gives JSON.`);
    const rest = await read('repo_browse_path_get', { ...input, start: 3, limit: 500 });
    expect([rest[0]?.startsWith('\n## Start\n'), rest[1]]).toEqual([
      true,
      'Lines 4–10, the last, as of main. _fields="*" gives JSON.',
    ]);
  });

  test('blame and folders stay JSON', async () => {
    const [blame = ''] = await read('repo_browse_path_get', { ...REPOSITORY, path: 'README.md', blame: true });
    expect(JSON.parse(blame)).toMatchObject({ blame: [{ lineNumber: 1 }] });
    const [folder = '', , more] = await read('repo_browse_get', { ...REPOSITORY, limit: 2 });
    expect(JSON.parse(folder)).toMatchObject({ children: { values: [{ path: '.gitignore' }, {}] } });
    expect(more).toBe(`More. Next: repo_browse_get ${JSON.stringify({ ...REPOSITORY, limit: 2, start: 2 })}`);
  });
});

describe('what is larger than a response may be', () => {
  const LINE = `${'0123456789'.repeat(5)}\n`;
  let stub: Stub;
  let small: StartedServer;
  let answer: StubAnswer;

  beforeAll(async () => {
    stub = await startStub((request, response) => {
      answer(request, response);
    });
    small = await startServer({ url: stub.url, args: ['--allow', 'repo_diff_get', '--max-text-chars', '1000'] });
  });
  afterAll(async () => {
    await small.close();
    await stub.close();
  });
  const giving = (body: string): void => {
    answer = (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/plain' }).end(body);
    };
  };
  const FILE = { ...REPOSITORY, path: 'a.txt' };

  test('a file ends after a whole line; the next call reads so many lines from there', async () => {
    giving(LINE.repeat(100));
    const at = 'a'.repeat(40);
    const [text, note] = await read('repo_raw_path_get', { ...FILE, at }, small);
    expect(text).toBe(LINE.repeat(15));
    const next = JSON.stringify({ ...FILE, at, start: 15 });
    expect(note).toBe(`Lines 1–15 of 100, as of commit ${at}. Next: repo_browse_path_get ${next}`);
  });

  test('a patch names the commit itself: the last of its commits', async () => {
    const args = ['--allow', 'pull_request_raw_patch_get', '--max-text-chars', '1000'];
    const other = await startServer({ url: sandbox.url, token: sandbox.token, args });
    const [, note = ''] = await read('pull_request_raw_patch_get', PULL, other);
    const [pull = ''] = await read('pull_request_get', { ...PULL, _fields: 'fromRef.latestCommit' }, other);
    await other.close();
    const tip = (JSON.parse(pull) as { fromRef: { latestCommit: string } }).fromRef.latestCommit;
    expect(note).toContain(`, as of commit ${tip}. Next: `);
  });

  test('or from a line of the same text, where the policy has no such tool', async () => {
    giving(LINE.repeat(100));
    const args = ['--deny', 'repo_browse_path_get', '--max-text-chars', '1000'];
    const denied = await startServer({ url: stub.url, args });
    const [, note] = await read('repo_raw_path_get', FILE, denied);
    expect(note).toBe(`Lines 1–17 of 100. Next: repo_raw_path_get ${JSON.stringify({ ...FILE, _startLine: 18 })}`);
    const last = await read('repo_raw_path_get', { ...FILE, _startLine: 96 }, denied);
    expect(last).toEqual([LINE.repeat(5), 'Lines 96–100 of 100. End of text.']);
    expect(await read('repo_raw_path_get', { ...FILE, _startLine: 101 }, denied)).toEqual([
      'There is no line 101: the text has 100.',
    ]);
    await denied.close();
    expect(stub.requests.filter(({ url }) => url.includes('_startLine'))).toEqual([]);
  });

  test('a diff rather ends before a file, and names the files that follow', async () => {
    const file = (name: string, lines: number): string =>
      `diff --git a/${name} b/${name}\n--- a/${name}\n+++ b/${name}\n@@ -1,0 +1,${lines} @@\n${`+${LINE}`.repeat(lines)}`;
    giving(file('src/one.ts', 10) + file('src/two b/x.ts', 10) + file('src/three.ts', 10));
    const [text, note] = await read('pull_request_raw_diff_get', PULL, small);
    expect(text).toBe(file('src/one.ts', 10));
    expect(note).toBe(
      [
        `Lines 1–14 of 42. Next: pull_request_raw_diff_get ${JSON.stringify({ ...PULL, _startLine: 15 })}`,
        'Later files, each with its _startLine: "src/two b/x.ts" 15, src/three.ts 29.',
        `One file only: pull_request_diff_path_get ${JSON.stringify({ ...PULL, path: 'src/two b/x.ts' })}`,
      ].join(' '),
    );
    expect((await read('pull_request_raw_diff_get', { ...PULL, _startLine: 29 }, small))[0]).toBe(
      file('src/three.ts', 10),
    );
  });

  test('a line that is longer than all is cut, and said to be', async () => {
    giving(`${'😀'.repeat(800)}\nend\n`);
    const [text, note] = await read('pull_request_raw_diff_get', PULL, small);
    expect(text).toBe('😀'.repeat((1000 - (note?.length ?? 0)) >> 1)); // never cut inside a pair
    expect(note).toMatch(
      /^Lines 1–1 of 2\. Line 1 exceeds the size of a response and was truncated\. Next: .*"_startLine":2\}$/,
    );
  });

  test('in search mode the next call is one of call_operation', async () => {
    giving(LINE.repeat(100));
    const search = await startServer({
      url: stub.url,
      args: ['--max-text-chars', '1000'],
      env: { BITBUCKET_TOOLS: 'search' },
    });
    const input = { name: 'pull_request_raw_diff_get', arguments: PULL };
    const [, note = ''] = await read('call_operation', input, search);
    const next = JSON.parse(note.slice(note.indexOf('call_operation ') + 'call_operation '.length)) as Record<
      string,
      unknown
    >;
    expect(next).toEqual({ ...input, arguments: { ...PULL, _startLine: 17 } });
    expect((await read('call_operation', next, search))[1]).toMatch(/^Lines 17–32 of 100\./);
    await search.close();
  });

  test.for<readonly [Record<string, unknown>, string]>([
    [{}, 'text/plain'],
    [{ whitespace: 'ignore-all' }, 'text/plain'],
    [{ contextLines: 3 }, 'application/json'],
    [{ withComments: true }, 'application/json'],
    [{ _fields: '*' }, 'application/json'],
  ])('%j asks for %s', async ([more, accept]) => {
    giving('');
    await read('pull_request_diff_path_get', { ...LOGIN, ...more }, small);
    expect(stub.requests.at(-1)?.headers['accept']).toBe(accept);
  });

  test('so is the diff of a commit', async () => {
    giving('');
    const input = { ...REPOSITORY, commitId: 'a'.repeat(40), path: 'src/auth/login.ts' };
    await read('repo_commit_diff_path_get', input, small);
    expect(stub.requests.at(-1)?.headers['accept']).toBe('text/plain');
  });

  test('an HTML page where a text was due is not a text', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<html>Log in</html>');
    };
    const [text] = await read('pull_request_raw_diff_get', PULL, small);
    expect(text).toMatch(/^an HTML page was returned instead of text/);
  });
});

describe('every line of a long response is reached by the calls that the responses name', () => {
  test.for([
    ['repo_compare_diff_path_get', { ...REPOSITORY, from: 'main', to: 'main~20' }],
    ['repo_compare_diff_path_get', COMPARE],
    ['repo_browse_path_get', { ...REPOSITORY, path: 'data/countries.csv' }],
    ['repo_raw_path_get', { ...REPOSITORY, path: 'data/countries.csv' }],
    ['repo_diff_get', { ...REPOSITORY, until: 'main', since: 'main~20' }],
  ] as const)('%s %o', async ([first, input]) => {
    const small = await startServer({
      url: sandbox.url,
      token: sandbox.token,
      args: ['--allow', 'repo_diff_get', '--max-text-chars', '1000'],
    });
    let whole = '';
    let call: readonly [string, Record<string, unknown>] | undefined = [first, input];
    for (let calls = 0; call !== undefined && calls < 200; calls += 1) {
      const [text = '', ...notes]: string[] = await read(call[0], call[1], small);
      whole += text;
      const next = /Next: (\w+) (\{[^}]*\})/.exec(notes.join(' '));
      call = next === null ? undefined : [next[1] ?? '', JSON.parse(next[2] ?? '') as Record<string, unknown>];
    }
    await small.close();
    const large = await startServer({
      url: sandbox.url,
      token: sandbox.token,
      args: ['--allow', 'repo_diff_get', '--max-text-chars', '10000000'],
    });
    expect(whole).toBe((await read(first, input, large))[0]);
    await large.close();
  });
});
