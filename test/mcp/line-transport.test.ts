import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LineTransport } from '../../src/runtime/server/line-transport.ts';

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
