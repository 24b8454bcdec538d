import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LineTransport } from '../../src/runtime/transport/stdio/line-transport.ts';

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
  test('are written at once, one line each, in order', async () => {
    await ask(1, 2, 3);
    for (const id of [1, 2, 3]) await transport.send(answer(id));
    expect(writes.join('')).toBe(`${line(1)}${line(2)}${line(3)}`);
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
