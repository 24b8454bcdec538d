import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { brotliCompressSync, constants, deflateSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StartedServer, startServer, textOf } from '../helpers/start-server.ts';
import { type Stub, type StubAnswer, startStub } from '../helpers/start-stub.ts';
import { waitUntil } from '../helpers/wait-until.ts';

const LIMIT = 100_000;
const PROJECT = { projectKey: 'PLAT' };
const CREATE = { body: { key: 'PLAT', name: 'Platform' } };
const TOO_LARGE = `Bitbucket's response is larger than ${LIMIT} bytes`;

let stub: Stub;
let server: StartedServer;
let answer: StubAnswer;

beforeAll(async () => {
  stub = await startStub((request, response) => {
    answer(request, response);
  });
  server = await startServer({
    url: stub.url,
    args: ['--timeout', '1', '--max-answer-bytes', String(LIMIT), '--max-text-chars', '2000', '--structured-content'],
    env: { BITBUCKET_ALLOW: 'projects_create' },
  });
});

afterAll(async () => {
  await server.close();
  await stub.close();
});

const json =
  (body: Buffer | string, encoding?: string): StubAnswer =>
  (_request, response) => {
    response.setHeader('Content-Type', 'application/json');
    if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
    response.end(body);
  };

describe('bytes', () => {
  const bomb = JSON.stringify({ name: 'a'.repeat(20_000_000) });
  const rows: readonly (readonly [string, StubAnswer, string])[] = [
    ['a body that announces its size', json('x'.repeat(LIMIT + 1)), TOO_LARGE],
    [
      'a body that does not',
      (_request, response) => {
        response.setHeader('Content-Type', 'application/json');
        for (let i = 0; i < 20; i++) response.write('x'.repeat(10_000));
        response.end();
      },
      TOO_LARGE,
    ],
    ['a gzip bomb', json(gzipSync(bomb), 'gzip'), TOO_LARGE],
    [
      'a brotli bomb',
      json(brotliCompressSync(bomb, { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } }), 'br'),
      TOO_LARGE,
    ],
    ['a deflate bomb', json(deflateSync(bomb), 'deflate'), TOO_LARGE],
    ['a bomb in a bomb', json(gzipSync(gzipSync(bomb)), 'gzip, gzip'), 'a content encoding that was not offered'],
    ['an encoding that was not requested', json('x', 'zstd'), 'a content encoding that was not offered'],
    [
      'a header that is too large',
      (_request, response) => response.setHeader('X', 'x'.repeat(60_000)).end(),
      "the headers of Bitbucket's response are too large",
    ],
    ['JSON that is nested too deeply', json('['.repeat(40_000) + ']'.repeat(40_000)), 'nested deeper than 500 levels'],
  ];
  test.for(rows)('[S15] %s is rejected', async ([, given, want]) => {
    answer = given;
    const result = await server.call('project_get', PROJECT);
    expect(result.isError).toBe(true);
    expect(textOf(result)).toContain(want);
  });

  test('control: the bombs are small on the wire and large behind it', () => {
    expect(gzipSync(bomb).length).toBeLessThan(LIMIT);
    expect(gunzipSync(gzipSync(bomb)).length).toBeGreaterThan(20_000_000);
  });

  test.for(['gzip', 'br', 'deflate'] as const)('control: a good %s response arrives', async (encoding) => {
    const encoders = { gzip: gzipSync, br: brotliCompressSync, deflate: deflateSync };
    answer = json(encoders[encoding]('{"key":"PLAT"}'), encoding);
    expect(textOf(await server.call('project_get', PROJECT))).toBe('{"key":"PLAT"}');
  });
});

describe('the bytes of a text, of which a part is given', () => {
  const FILE = { projectKey: 'PLAT', repositorySlug: 'api', path: 'a.txt' };

  test('[S15] an endless one is read up to the limit, and the connection closed', async () => {
    let [written, closed] = [0, false];
    answer = (_request, response) => {
      response.setHeader('Content-Type', 'text/plain');
      const timer = setInterval(() => {
        written += 10_000;
        response.write(`${'x'.repeat(99)}\n`.repeat(100));
      }, 1);
      response.once('close', () => {
        clearInterval(timer);
        closed = true;
      });
    };
    const result = await server.call('repo_raw_path_get', FILE);
    expect(result.content[1]).toMatchObject({ text: expect.stringContaining('of more than 1000') as string });
    await waitUntil('the stub sees the connection close', () => closed);
    expect(written).toBeLessThan(50 * LIMIT); // what the sockets between them hold
  });

  test.for([
    'gzip',
    'br',
    'deflate',
  ] as const)('[S15] a %s bomb that calls itself a text is rejected', async (encoding) => {
    const bomb = Buffer.from('a\n'.repeat(10_000_000));
    const encoders = { gzip: gzipSync, br: brotliCompressSync, deflate: deflateSync };
    const wide = await startServer({ url: stub.url });
    const give =
      (body: Buffer, headers: Readonly<Record<string, string>>): StubAnswer =>
      (_request, response) =>
        response.writeHead(200, { 'Content-Type': 'text/plain', ...headers }).end(body);
    answer = give(encoders[encoding](bomb), { 'Content-Encoding': encoding });
    expect(textOf(await wide.call('repo_raw_path_get', FILE))).toContain('unpacks to more than 100 times its size');
    answer = give(bomb, {}); // control: the same text as it is
    expect(textOf(await wide.call('repo_raw_path_get', FILE))).toMatch(/^a\na\n/);
    await wide.close();
  });
});

describe('characters', () => {
  test('[S15] a text is cut, the cut is announced, and structured content does not carry the rest', async () => {
    answer = json(JSON.stringify({ name: 'a'.repeat(5_000) }));
    const result = await server.call('project_get', PROJECT);
    const texts = result.content.map((part) => (part.type === 'text' ? part.text : ''));
    expect(texts.join('')).toHaveLength(2_000); // the note included
    expect(texts[1]).toMatch(
      new RegExp(`^Truncated: showing ${texts[0]?.length ?? 0} of 5011 characters\\. Request less`),
    );
    expect(result.structuredContent).toBeUndefined();
  });

  test('[S15] no pair of surrogates is cut in half', async () => {
    answer = json(JSON.stringify('😀'.repeat(2_000)));
    const [first] = (await server.call('project_get', PROJECT)).content;
    const shown = first?.type === 'text' ? first.text : '';
    expect([shown.length % 2, shown.length > 1_800]).toEqual([1, true]); // a quote and pairs
    expect(textOf(await server.call('project_get', PROJECT))).not.toMatch(/\p{Cs}/u);
  });

  test('control: what fits is whole, in both forms', async () => {
    answer = json('{"name":"x"}');
    const result = await server.call('project_get', PROJECT);
    expect([result.content.length, textOf(result), result.structuredContent]).toEqual([
      1,
      '{"name":"x"}',
      { name: 'x' },
    ]);
  });
});

describe('time', () => {
  const slow: StubAnswer = (_request, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.write('{"name":"');
    const timer = setInterval(() => response.write('x'), 50);
    response.once('close', () => {
      clearInterval(timer);
    });
  };
  const rows: readonly (readonly [string, StubAnswer])[] = [
    ['no answer at all', () => undefined],
    ['a body that never ends', slow],
  ];
  test.for(rows)('[S15] %s ends at the deadline, and so does the connection', async ([, given]) => {
    let closed = false;
    answer = (request, response) => {
      response.once('close', () => {
        closed = true;
      });
      given(request, response);
    };
    const start = performance.now();
    const result = await server.call('project_get', PROJECT);
    expect(textOf(result)).toBe(
      'no complete response from Bitbucket within 1 s. A later retry may succeed; request less.',
    );
    expect(performance.now() - start).toBeLessThan(3_000);
    await waitUntil('the stub sees the connection close', () => closed);
  });

  test('control: fetch waits longer than that', async () => {
    answer = (_request, response) => setTimeout(() => response.end('late'), 1_500);
    expect(await (await fetch(stub.url)).text()).toBe('late');
  });

  test('[S15] a write without a response is reported as of unknown outcome', async () => {
    answer = () => undefined;
    const text = textOf(await server.call('projects_create', CREATE));
    expect(text).toContain('The request was sent but its outcome is unknown: read the object');
  });
});

describe('cancellation', () => {
  test('[S15] a cancelled call closes the connection to Bitbucket at once', async () => {
    let state = 'none';
    answer = (_request, response) => {
      state = 'open';
      response.once('close', () => {
        state = 'closed';
      });
    };
    const controller = new AbortController();
    const call = server.client.callTool({ name: 'project_get', arguments: PROJECT }, undefined, {
      signal: controller.signal,
    });
    const failed = call.catch((error: unknown) => String(error));
    await waitUntil('the request is there', () => state === 'open');
    const start = performance.now();
    controller.abort('not wanted');
    expect(await failed).toContain('not wanted');
    await waitUntil('the stub sees the connection close', () => state === 'closed', 800);
    expect(performance.now() - start).toBeLessThan(800); // well before the deadline
  });

  test('control: a call that nobody cancels is answered', async () => {
    answer = (_request, response) => setTimeout(() => response.end('{}'), 300);
    expect((await server.call('project_get', PROJECT)).isError).toBeUndefined();
  });
});

describe('answers that are no HTTP', () => {
  test.for([
    ['garbage', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['an endless status line', 'HTTP/1.1 200 '.padEnd(200_000, 'x')],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}'],
    ['a length and chunks', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
    ['a body that ends early', 'HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{}'],
    ['a switch of protocols', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'],
  ])('[S15] %s', async ([, bytes = '']) => {
    const sockets: Socket[] = [];
    const raw = createServer((socket) => {
      sockets.push(socket.on('error', () => undefined));
      socket.once('data', () => socket.end(bytes));
    });
    await new Promise<void>((resolve) => raw.listen(0, '127.0.0.1', resolve));
    const other = await startServer({
      url: `http://127.0.0.1:${(raw.address() as AddressInfo).port}`,
      args: ['--timeout', '2'],
    });
    const result = await other.call('project_get', PROJECT);
    expect(textOf(result)).toMatch(
      /^(no complete response from Bitbucket|Bitbucket('s response| returned)|Bitbucket (used|tried)|the headers of Bitbucket's response)/,
    );
    expect((await other.toolNames()).length).toBeGreaterThan(0); // it lives
    await other.close();
    for (const socket of sockets) socket.destroy();
    raw.close();
  });
});
