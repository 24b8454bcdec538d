import { gzipSync } from 'node:zlib';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StartedServer, startServer, textOf } from '../../helpers/start-server.ts';
import { type Stub, type StubAnswer, startStub } from '../../helpers/start-stub.ts';

/** Texts beyond --max-answer-bytes: the lines before that are shown, and what leads to the rest is told. */
const LIMIT = 2048;
const LINE = `${'0123456789'.repeat(5)}\n`;
const WHOLE_LINES = 40;
const REPOSITORY = { projectKey: 'PLAT', repositorySlug: 'api' };
const FILE = { ...REPOSITORY, path: 'a.txt' };
const PULL = { ...REPOSITORY, pullRequestId: 3 };
const ENDS = `Only the first ${LIMIT} bytes of Bitbucket's text were read; they end with line ${WHOLE_LINES}.`;
const NO_WAY = 'No call of this tool reaches the rest: request less, or ask the operator to raise --max-answer-bytes.';

let stub: Stub;
let answer: StubAnswer;
const servers: StartedServer[] = [];
let usual: StartedServer;
let withoutPages: StartedServer;

async function open(...args: readonly string[]): Promise<StartedServer> {
  const limits = ['--max-answer-bytes', String(LIMIT), '--max-text-chars', '1000'];
  const server = await startServer({ url: stub.url, args: [...limits, '--allow', 'repo_diff_get', ...args] });
  servers.push(server);
  return server;
}

beforeAll(async () => {
  stub = await startStub((request, response) => {
    answer(request, response);
  });
  usual = await open();
  withoutPages = await open('--deny', 'repo_browse_path_get');
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await stub.close();
});

const giving =
  (body: Buffer | string, type = 'text/plain;charset=UTF-8', encoding?: string, status = 200): StubAnswer =>
  (_request, response) => {
    response.writeHead(status, { 'Content-Type': type, ...(encoding && { 'Content-Encoding': encoding }) }).end(body);
  };
const inPieces: StubAnswer = (_request, response) => {
  response.setHeader('Content-Type', 'text/plain');
  for (let line = 0; line < 100; line++) response.write(LINE);
  response.end();
};
const texts = ({ content }: CallToolResult): string[] =>
  content.map((part) => (part.type === 'text' ? part.text : part.type));
const read = async (server: StartedServer, tool: string, input: Record<string, unknown>): Promise<string[]> =>
  texts(await server.call(tool, input));

describe('a text that is larger than what is read of a response', () => {
  test.for<readonly [string, StubAnswer]>([
    ['announced', giving(LINE.repeat(100))],
    ['in pieces', inPieces],
    ['compressed', giving(gzipSync(LINE.repeat(100)), 'text/plain', 'gzip')],
    ['one byte larger', giving(`${LINE.repeat(WHOLE_LINES)}12345678\n`)],
    ['that ends in the middle of a character', giving(`${LINE.repeat(WHOLE_LINES)}1234567😀`)],
  ])('%s: its first lines, that there are more, and the tool that pages', async ([, given]) => {
    answer = given;
    const next = JSON.stringify({ ...FILE, start: 17 });
    expect(await read(usual, 'repo_raw_path_get', FILE)).toEqual([
      LINE.repeat(17),
      `Lines 1–17 of more than ${WHOLE_LINES}. Next: repo_browse_path_get ${next}`,
    ]);
  });

  test('control: of exactly so many bytes it is whole, and nothing else is said', async () => {
    answer = giving(`${LINE.repeat(WHOLE_LINES)}1234567\n`);
    expect((await read(usual, 'repo_raw_path_get', FILE))[1]).toMatch(/^Lines 1–17 of 41\. Next: /);
  });

  test('lines behind what is read are those of the tool that pages', async () => {
    answer = giving(LINE.repeat(100));
    const next = JSON.stringify({ ...FILE, start: 76 });
    expect(await read(usual, 'repo_raw_path_get', { ...FILE, _startLine: 77 })).toEqual([
      `${ENDS} Next: repo_browse_path_get ${next}`,
    ]);
  });

  test('without such a tool the calls go on to the last line that is read, and say that it is not the end', async () => {
    answer = giving(LINE.repeat(100));
    const next = JSON.stringify({ ...FILE, _startLine: 18 });
    expect((await read(withoutPages, 'repo_raw_path_get', FILE))[1]).toBe(
      `Lines 1–17 of more than ${WHOLE_LINES}. Next: repo_raw_path_get ${next}`,
    );
    const rest = await read(withoutPages, 'repo_raw_path_get', { ...FILE, _startLine: 39 });
    expect(rest).toEqual([LINE.repeat(2), `Lines 39–40 of more than ${WHOLE_LINES}. ${ENDS} ${NO_WAY}`]);
    expect(await read(withoutPages, 'repo_raw_path_get', { ...FILE, _startLine: 41 })).toEqual([`${ENDS} ${NO_WAY}`]);
  });

  test('of a diff the last file alone, and all by name', async () => {
    const file = (name: string, lines: number): string =>
      `diff --git a/${name} b/${name}\n--- a/${name}\n+++ b/${name}\n@@ -1,0 +1,${lines} @@\n${`+${LINE}`.repeat(lines)}`;
    answer = giving(file('src/one.ts', 10) + file('src/two.ts', 90) + file('src/three.ts', 1));
    const [, note = ''] = await read(usual, 'pull_request_raw_diff_get', { ...PULL, _startLine: 35 });
    expect(note).toBe(
      [
        `Lines 35–44 of more than 44. ${ENDS.replace('40.', '44.')}`,
        `The last file only: pull_request_diff_path_get ${JSON.stringify({ ...PULL, path: 'src/two.ts' })}`,
        `All files by name: pull_request_changes_list ${JSON.stringify(PULL)}`,
      ].join(' '),
    );
  });

  test('with room for more characters than are read it is not passed off as whole', async () => {
    const wide = await open('--deny', 'repo_browse_path_get', '--max-text-chars', '10000');
    answer = giving(LINE.repeat(100));
    expect(await read(wide, 'repo_raw_path_get', FILE)).toEqual([
      LINE.repeat(WHOLE_LINES),
      `Lines 1–40 of more than ${WHOLE_LINES}. ${ENDS} ${NO_WAY}`,
    ]);
  });
});

describe('a response that is too large and not text is rejected', () => {
  const TOO_LARGE = `is larger than ${LIMIT} bytes`;
  test.for<readonly [string, StubAnswer, string]>([
    ['JSON', giving(JSON.stringify(LINE.repeat(100)), 'application/json'), TOO_LARGE],
    ['a file of no type', giving(LINE.repeat(100), 'application/octet-stream'), TOO_LARGE],
    ['an image', giving(LINE.repeat(100), 'image/png'), TOO_LARGE],
    ['an error', giving(LINE.repeat(100), 'text/plain', undefined, 500), TOO_LARGE],
    ['what is labelled a text and holds a NUL', giving(`a\0\n${LINE.repeat(100)}`), `${TOO_LARGE}, and is not text`],
    [
      'or no UTF-8',
      giving(Buffer.concat([Buffer.from([0xff, 10]), Buffer.alloc(3000, 'x')])),
      `${TOO_LARGE}, and is not text`,
    ],
    ['a single line', giving('x'.repeat(3000)), `${TOO_LARGE}, and so is its first line`],
  ])('%s', async ([, given, want]) => {
    answer = given;
    const result = await usual.call('repo_raw_path_get', FILE);
    expect([result.isError, textOf(result)]).toEqual([true, expect.stringContaining(want)]);
  });
});
