import type { AddressInfo } from 'node:net';
import { createServer as createRawServer, type Socket } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type UpstreamConfig } from '../../../src/runtime/config/load-config.ts';
import { AppError } from '../../../src/runtime/errors.ts';
import type { StubAnswer } from '../../helpers/start-stub.ts';
import { replyingStub } from './replying-stub.ts';
import { at, open, send } from './sending.ts';

const stub = replyingStub();

describe('the body of a response', () => {
  const long = 'abc '.repeat(500);
  test.for<readonly [string, Buffer]>([
    ['gzip', gzipSync(long)],
    ['x-gzip', gzipSync(long)],
    ['GZIP ', gzipSync(long)],
    ['deflate', deflateSync(long)],
    ['br', brotliCompressSync(long)],
    ['identity', Buffer.from(long)],
  ])('in %s', async ([encoding, bytes]) => {
    stub.reply = at(200, { 'Content-Encoding': encoding }, bytes);
    const answer = await send('repo_get', stub.url);
    expect(answer).toMatchObject({ status: 200, bytes: Buffer.from(long) });
  });
  const LARGE = "Bitbucket's response is larger than 1000 bytes; request less (paging, a path, a smaller range)";
  const chunked =
    (...chunks: readonly (string | Buffer)[]): StubAnswer =>
    (_request, response) => {
      response.writeHead(200);
      for (const chunk of chunks) response.write(chunk);
      response.end();
    };
  test.for<readonly [string, StubAnswer, string, string, Partial<UpstreamConfig>]>([
    ['announced too large', at(200, {}, 'x'.repeat(1001)), 'too-large', LARGE, { maxAnswerBytes: 1000 }],
    [
      'announced too large, and not waited for',
      (_request, response) => {
        response.writeHead(200, { 'Content-Length': 1001 }).write('x');
      },
      'too-large',
      LARGE,
      { maxAnswerBytes: 1000, stallTimeoutMs: 200 },
    ],
    ['too large in pieces', chunked('x'.repeat(600), 'x'.repeat(401)), 'too-large', LARGE, { maxAnswerBytes: 1000 }],
    [
      'too large unpacked',
      at(200, { 'Content-Encoding': 'gzip' }, gzipSync('x'.repeat(1001))),
      'too-large',
      LARGE,
      { maxAnswerBytes: 1000 },
    ],
    [
      'a bomb',
      at(200, { 'Content-Encoding': 'gzip' }, gzipSync(Buffer.alloc(9_000_000))),
      'malformed-answer',
      "Bitbucket's response unpacks to more than 100 times its size; the rest was not read",
      {},
    ],
    [
      'an unknown encoding',
      at(200, { 'Content-Encoding': 'zstd' }),
      'malformed-answer',
      'Bitbucket used a content encoding that was not offered',
      {},
    ],
    [
      'two encodings',
      at(200, { 'Content-Encoding': 'gzip, gzip' }),
      'malformed-answer',
      'Bitbucket used a content encoding that was not offered',
      {},
    ],
    [
      'no gzip',
      at(200, { 'Content-Encoding': 'gzip' }, 'plain'),
      'malformed-answer',
      "Bitbucket's response cannot be decompressed",
      {},
    ],
    [
      'no brotli',
      at(200, { 'Content-Encoding': 'br' }, Buffer.from('plain text of no use')),
      'malformed-answer',
      "Bitbucket's response cannot be decompressed",
      {},
    ],
    [
      'half of a gzip',
      at(200, { 'Content-Encoding': 'gzip' }, gzipSync(long).subarray(0, 20)),
      'malformed-answer',
      "Bitbucket's response cannot be decompressed",
      {},
    ],
    [
      'silence in the middle',
      (_request, response) => response.writeHead(200).write('x'),
      'timeout',
      'Bitbucket sent nothing for 0.2 s in the middle of its response',
      { stallTimeoutMs: 200 },
    ],
    [
      'silence before it',
      () => undefined,
      'timeout',
      'no complete response from Bitbucket within 0.2 s',
      { timeoutMs: 200 },
    ],
  ])('%s', async ([, given, code, message, limits]) => {
    stub.reply = given;
    const error = await send('repo_get', stub.url, { limits });
    expect(error).toMatchObject({ code, message });
    if (error instanceof AppError) expect(error.details.outcomeUnknown).not.toBe(true);
    expect(await send('repo_delete', stub.url, { limits })).toMatchObject({
      code,
      message,
      details: { outcomeUnknown: true },
    });
  });
  test.for<readonly [string, StubAnswer, number | undefined]>([
    ['a text', at(200, { 'content-type': 'Text/plain' }, 'x'.repeat(5000)), 1001],
    ['what has no type', chunked('x'.repeat(600), 'x'.repeat(4000)), undefined],
    ['a text of an error', at(500, { 'content-type': 'text/plain' }, 'x'.repeat(5000)), undefined],
    ['what only mentions a text', at(200, { 'content-type': 'x-text/plain' }, 'x'.repeat(5000)), undefined],
  ])('beyond the limit %s comes with one byte more, or not at all', async ([, given, bytes]) => {
    stub.reply = given;
    const got = await send('repo_get', stub.url, { limits: { maxAnswerBytes: 1000 } });
    expect('bytes' in got ? got.bytes.length : undefined).toBe(bytes);
  });

  test('as large as it may be', async () => {
    stub.reply = at(200, {}, 'x'.repeat(1000));
    expect(await send('repo_get', stub.url, { limits: { maxAnswerBytes: 1000 } })).toMatchObject({ status: 200 });
    stub.reply = chunked('x'.repeat(500), 'x'.repeat(500));
    expect(await send('repo_get', stub.url, { limits: { maxAnswerBytes: 1000 } })).toMatchObject({ status: 200 });
    const much = Buffer.alloc(900_000);
    stub.reply = at(200, { 'Content-Encoding': 'gzip' }, gzipSync(much));
    const unpacked = await send('repo_get', stub.url);
    expect(!(unpacked instanceof AppError) && unpacked.bytes.equals(much)).toBe(true);
  });
  test('that comes slowly and unpacks to nothing for long is waited for', async () => {
    const bytes = gzipSync('slow');
    stub.reply = (_request, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' });
      for (const index of [0, 1, 2, 3, 4])
        setTimeout(() => response.write(bytes.subarray(index * 3, index * 3 + 3)), index * 60);
      setTimeout(() => response.end(bytes.subarray(15)), 300);
    };
    expect(await send('repo_get', stub.url, { limits: { stallTimeoutMs: 200 } })).toMatchObject({
      bytes: Buffer.from('slow'),
    });
  });
  test('that comes slowly is waited for', async () => {
    stub.reply = (_request, response) => {
      response.writeHead(200);
      let left = 5;
      const timer = setInterval(() => {
        response.write('x');
        left -= 1;
        if (left > 0) return;
        clearInterval(timer);
        response.end();
      }, 150);
    };
    expect(await send('repo_get', stub.url, { limits: { stallTimeoutMs: 600 } })).toMatchObject({
      bytes: Buffer.from('xxxxx'),
    });
  });
});

/** A server of bytes: what no HTTP server would send can be sent. */
async function raw(act: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const listening = createRawServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    socket.once('data', () => {
      act(socket);
    });
  });
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  open.push(() => {
    for (const socket of sockets) socket.destroy();
    listening.close();
  });
  return `http://127.0.0.1:${String((listening.address() as AddressInfo).port)}`;
}

describe('what is not a response', () => {
  test.for<readonly [string, (socket: Socket) => void, string, string]>([
    ['a reset', (socket) => socket.resetAndDestroy(), 'unreachable', 'no response from Bitbucket (ECONNRESET)'],
    ['an end', (socket) => socket.end(), 'unreachable', 'no response from Bitbucket (ECONNRESET)'],
    [
      'no HTTP',
      (socket) => socket.end('hello\r\n\r\n'),
      'malformed-answer',
      "Bitbucket's response is not valid HTTP (HPE_INVALID_CONSTANT)",
    ],
    [
      'endless headers',
      (socket) => socket.end(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`),
      'malformed-answer',
      "the headers of Bitbucket's response are too large",
    ],
    [
      'a switch of protocols',
      (socket) => socket.write('HTTP/1.1 101 Switching\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n'),
      'malformed-answer',
      'Bitbucket tried to switch protocols (101)',
    ],
    [
      'a flood of interim answers',
      (socket) => socket.end('HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(17)),
      'malformed-answer',
      'Bitbucket sent more than 16 interim responses',
    ],
    [
      'less than announced',
      (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc'),
      'malformed-answer',
      "Bitbucket's response ended before the 9 bytes of its Content-Length",
    ],
    [
      'half a chunk',
      (socket) => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab'),
      'malformed-answer',
      "Bitbucket's response ended in the middle of a chunk",
    ],
    [
      'a wrong chunk',
      (socket) => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nab'),
      'malformed-answer',
      "Bitbucket's response is not valid HTTP (HPE_INVALID_CHUNK_SIZE)",
    ],
    [
      'a reset in the middle',
      (socket) =>
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc', () =>
          setTimeout(() => socket.resetAndDestroy(), 50),
        ),
      'unreachable',
      'the connection to Bitbucket broke in the middle of the response (ECONNRESET)',
    ],
  ])('%s', async ([, act, code, message]) => {
    const url = await raw(act);
    expect(await send('repo_get', url)).toMatchObject({ code, message, details: { outcomeUnknown: false } });
    expect(await send('repo_delete', url)).toMatchObject({ code, message, details: { outcomeUnknown: true } });
  });
  test('sixteen interim responses are accepted', async () => {
    const url = await raw((socket) => {
      socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(16));
      setTimeout(() => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}'), 50);
    });
    expect(await send('repo_get', url)).toMatchObject({ status: 200 });
  });
  test('nobody there: nothing was sent', async () => {
    const url = await raw(() => undefined);
    for (const close of open.splice(0)) await close();
    expect(await send('repo_delete', url)).toMatchObject({
      code: 'unreachable',
      message: 'no response from Bitbucket (ECONNREFUSED)',
      details: { outcomeUnknown: false },
    });
  });
  test('a call that is given up', async () => {
    stub.reply = () => undefined;
    const caller = new AbortController();
    setTimeout(() => {
      caller.abort();
    }, 50);
    expect(await send('repo_get', stub.url, {}, caller.signal)).toMatchObject({ code: 'cancelled', details: {} });
    expect(await send('repo_delete', stub.url, {}, caller.signal)).toMatchObject({
      code: 'cancelled',
      details: { outcomeUnknown: true },
    });
  });
});
