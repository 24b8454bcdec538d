import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { type JSONRPCMessage, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLog } from '../../src/runtime/log.ts';
import { LineTransport } from '../../src/runtime/server/line-transport.ts';
import { type StdioProcess, serveStdio } from '../../src/runtime/server/stdio.ts';

const answer = (id: number): JSONRPCMessage => ({ jsonrpc: '2.0', id, result: {} });
const line = (id: number): string => `${JSON.stringify(answer(id))}\n`;

let input: PassThrough;
let output: PassThrough;
let writes: string[];
let transport: LineTransport;

/** Requests that come in. */
async function ask(...ids: readonly number[]): Promise<void> {
  input.write(ids.map((id) => `${JSON.stringify({ jsonrpc: '2.0', id, method: 'ping' })}\n`).join(''));
  await setImmediate();
}

beforeEach(async () => {
  input = new PassThrough();
  output = new PassThrough();
  writes = [];
  output.on('data', (chunk: Buffer) => writes.push(chunk.toString()));
  const options = { maxBytes: 1000, onDropped: () => undefined };
  transport = new LineTransport(input, output as unknown as NodeJS.WriteStream, options);
  await transport.start();
});
afterEach(async () => {
  await transport.close();
});

describe('answers', () => {
  test('of one turn are one write, in their order; those of the next another', async () => {
    await ask(1, 2, 3, 4, 5);
    for (const id of [1, 2, 3]) void transport.send(answer(id));
    expect(writes).toEqual([]);
    await setImmediate();
    void transport.send(answer(4));
    await setImmediate();
    await setImmediate();
    expect(writes).toEqual([`${line(1)}${line(2)}${line(3)}`, line(4)]);
  });
  test('go at once when no other can come with them', async () => {
    await ask(1, 2);
    void transport.send(answer(1));
    void transport.send(answer(2));
    await Promise.resolve();
    expect(writes.join('')).toBe(`${line(1)}${line(2)}`);
  });
  test('are written when the transport closes, and when the process ends before the turn', async () => {
    await ask(1, 2, 3);
    void transport.send(answer(1));
    transport.flush();
    void transport.send(answer(2));
    await transport.close();
    await setImmediate();
    expect(writes).toEqual([line(1), line(2)]);
  });
  test('wait for who reads slowly', async () => {
    output.removeAllListeners('data');
    output.pause();
    output.write('x'.repeat(output.writableHighWaterMark));
    await ask(1);
    let sent = false;
    const sending = transport.send(answer(1)).then(() => (sent = true));
    await setImmediate();
    expect(sent).toBe(false);
    output.resume();
    await sending;
  });
});

test('an answer that waits for its turn is written when the process ends before', async () => {
  vi.useFakeTimers({ toFake: ['setImmediate'] }); // the turn never ends
  try {
    const mcp = new McpServer({ name: 'x', version: '1' }, { capabilities: { tools: {} } });
    mcp.server.setRequestHandler(ListToolsRequestSchema, () => new Promise(() => undefined));
    const host = Object.assign(new EventEmitter(), { stdin: input, stdout: output });
    const serving = serveStdio(
      mcp,
      host as unknown as StdioProcess,
      createLog('silent', (text) => text),
    );
    input.write(
      ['tools/list', 'ping'].map((method, id) => `${JSON.stringify({ jsonrpc: '2.0', id, method })}\n`).join(''),
    );
    await sleep(50);
    expect(writes).toEqual([]);
    host.emit('exit');
    await sleep(1);
    expect(writes).toEqual([`{"result":{},"jsonrpc":"2.0","id":1}\n`]);
    await mcp.close();
    await serving;
  } finally {
    vi.useRealTimers();
  }
});
