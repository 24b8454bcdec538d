import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LineTransport } from '../../src/runtime/server/line-transport.ts';

const note = (method: string): JSONRPCMessage => ({ jsonrpc: '2.0', method });
const line = (method: string): string => `${JSON.stringify(note(method))}\n`;

let output: PassThrough;
let writes: string[];
let transport: LineTransport;

beforeEach(async () => {
  output = new PassThrough();
  writes = [];
  output.on('data', (chunk: Buffer) => writes.push(chunk.toString()));
  const options = { maxBytes: 1000, onDropped: () => undefined };
  transport = new LineTransport(new PassThrough(), output as unknown as NodeJS.WriteStream, options);
  await transport.start();
});
afterEach(async () => {
  await transport.close();
});

describe('messages of one turn', () => {
  test('are one write, in their order; those of the next another', async () => {
    for (const method of ['a', 'b', 'c']) void transport.send(note(method));
    expect(writes).toEqual([]);
    await setImmediate();
    void transport.send(note('d'));
    await setImmediate();
    await setImmediate();
    expect(writes).toEqual([`${line('a')}${line('b')}${line('c')}`, line('d')]);
  });
  test('are written when the transport closes, and when the process ends before the turn', async () => {
    void transport.send(note('a'));
    transport.flush();
    void transport.send(note('b'));
    await transport.close();
    await setImmediate();
    expect(writes).toEqual([line('a'), line('b')]);
  });
  test('wait for who reads slowly', async () => {
    output.removeAllListeners('data');
    output.pause();
    output.write('x'.repeat(output.writableHighWaterMark));
    let sent = false;
    const sending = transport.send(note('a')).then(() => (sent = true));
    await setImmediate();
    expect(sent).toBe(false);
    output.resume();
    await sending;
  });
});
