import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';
import { type RawServer, startRawServer } from '../helpers/start-raw-server.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';
import { waitUntil } from '../helpers/wait-until.ts';

const MEGABYTE = 1024 * 1024;

let stub: Stub;

beforeAll(async () => {
  stub = await startStub();
});

afterAll(async () => {
  await stub.close();
});

function expectPure(lines: readonly string[]): void {
  for (const line of lines) expect(JSON.parse(line)).toMatchObject({ jsonrpc: '2.0' });
}

const GARBAGE: readonly (readonly [title: string, bytes: string | Buffer])[] = [
  ['an empty line', '\n'],
  ['no JSON', 'hello\n'],
  ['half of a message', '{"jsonrpc":"2.0","id":5,\n'],
  ['a number', '42\n'],
  ['null', 'null\n'],
  ['an array (a batch)', '[{"jsonrpc":"2.0","id":6,"method":"tools/list"}]\n'],
  ['another version', '{"jsonrpc":"1.0","id":7,"method":"tools/list"}\n'],
  ['no method', '{"jsonrpc":"2.0","id":8}\n'],
  ['an id that is an object', '{"jsonrpc":"2.0","id":{},"method":"tools/list"}\n'],
  ['a method that is a number', '{"jsonrpc":"2.0","id":9,"method":1}\n'],
  ['an answer to nothing', '{"jsonrpc":"2.0","id":4711,"result":{}}\n'],
  ['an error to nothing', '{"jsonrpc":"2.0","id":4712,"error":{"code":1,"message":"x"}}\n'],
  ['invalid UTF-8', Buffer.from([0xff, 0xfe, 0xc0, 0x80, 0x0a])],
  [
    'invalid UTF-8 inside a message',
    Buffer.concat([Buffer.from('{"jsonrpc":"2.0","id":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}\n')]),
  ],
  ['NUL bytes', Buffer.from('\0\0\0\n')],
  ['deep nesting', `${'['.repeat(200_000)}\n`],
  [
    'polluting keys',
    '{"jsonrpc":"2.0","id":10,"method":"ping","__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}\n',
  ],
  ['an HTTP request', 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'],
  ['a line of 11 MB', `${'x'.repeat(11 * MEGABYTE)}\n`],
  [
    'a call of 11 MB',
    `{"jsonrpc":"2.0","id":11,"method":"tools/call","params":{"name":"project_get","arguments":{"projectKey":"${'x'.repeat(11 * MEGABYTE)}"}}}\n`,
  ],
];

describe('one server that gets everything', () => {
  let server: RawServer;

  beforeAll(async () => {
    server = startRawServer({ BITBUCKET_URL: stub.url });
    await server.initialize();
  });
  afterAll(async () => {
    server.endInput();
    await server.exited;
  });

  test.for(
    GARBAGE.map(([title, bytes], index) => ({ title, bytes, id: 1_000 + index })),
  )('[S14 S20] lives after $title, and still answers', async ({ bytes, id }) => {
    server.write(bytes);
    expect(await server.ask(id, 'ping')).toEqual({ jsonrpc: '2.0', id, result: {} });
    expectPure(server.lines());
    expect(stub.connections()).toBe(0);
  });

  test('[S20] a message may come in any pieces, and several in one', async () => {
    for (const piece of [
      '{"jsonrpc":"2.0",',
      '"id":2001,"met',
      'hod":"ping"}',
      '\n{"jsonrpc":"2.0","id":2002,"method":"ping"}\n{"jsonrpc"',
    ]) {
      server.write(piece);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    server.write(':"2.0","id":2003,"method":"ping"}\r\n');
    await waitUntil('three answers', () =>
      ['2001', '2002', '2003'].every((id) => server.lines().some((line) => line.includes(id))),
    );
  });

  test('[S20] a message just under the limit is read', async () => {
    server.write(
      `${JSON.stringify({ jsonrpc: '2.0', id: 3_001, method: 'ping', params: { _meta: { x: 'x'.repeat(9.9 * MEGABYTE) } } })}\n`,
    );
    await waitUntil('the answer', () => server.lines().some((line) => line.includes('3001')));
  });

  test('[S20] the drops of what was too long are logged, without what they held', () => {
    expect(server.stderr().match(/dropped a message that is too long/g)).toHaveLength(2);
    expect(server.stderr()).not.toContain('xxxx');
  });

  test('control: well-formed calls of the same server do reach Bitbucket', async () => {
    await server.ask(9_001, 'tools/call', { name: 'project_get', arguments: { projectKey: 'PLAT' } });
    expect(stub.requests).toHaveLength(1);
    expectPure(server.lines());
  });
});

describe('standard output', () => {
  test('[S14] holds JSON-RPC only, whatever is logged, warned of or failing', async () => {
    const server = startRawServer(
      {
        BITBUCKET_URL: 'http://127.0.0.1:1',
        NODE_OPTIONS: '--trace-warnings',
        FORCE_COLOR: '1',
        DEBUG: '*',
        NODE_TLS_REJECT_UNAUTHORIZED: '0',
      },
      ['--log-level', 'debug'],
    );
    await server.initialize();
    await server.ask(2, 'tools/list');
    await server.ask(3, 'tools/call', { name: 'project_get', arguments: { projectKey: 'PLAT' } });
    await server.ask(4, 'tools/call', { name: 'nothing', arguments: {} });
    await server.ask(5, 'no/such/method');
    server.process.kill('SIGTERM');
    expect(await server.exited).toBe(0);
    expect(server.lines().length).toBeGreaterThan(4);
    expectPure(server.lines());
    expect(server.stderr()).toContain('serving on stdio'); // control: it did log, elsewhere
  });

  test('[S14] is silent when a start is rejected or nothing is asked', async () => {
    const idle = await runCli({ args: ['serve'], env: { BITBUCKET_URL: stub.url, BITBUCKET_TOKEN: 'x' } });
    const refused = await runCli({ args: ['serve'], env: {} });
    expect([idle.stdout, refused.stdout]).toEqual(['', '']);
  });

  test('control: other commands do write to it', async () => {
    expect((await runCli({ args: ['--version'] })).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
