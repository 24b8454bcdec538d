import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Stub, startStub } from '../helpers/start-stub.ts';
import { UNPACED } from '../helpers/unpaced.ts';

const PROJECT = { projectKey: 'PLAT' };

let stub: Stub;
let body = '{}';
beforeAll(async () => {
  stub = await startStub((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(body);
  });
});
afterAll(() => stub.close());

/** The built server, spoken to in lines: the SDK's client would not show when a response comes. */
function open(url: string, ...args: readonly string[]) {
  const child = spawn(
    process.execPath,
    ['dist/cli.js', 'serve', '--profile', 'none', '--allow', 'project_get', '--tools', 'direct', ...args],
    {
      env: { PATH: process.env['PATH'] ?? '', BITBUCKET_URL: url, BITBUCKET_TOKEN: 'test-token', ...UNPACED },
    },
  );
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => {
    log += chunk.toString('utf8');
  });
  const order: unknown[] = [];
  const waiting = new Map<unknown, () => void>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { id } = JSON.parse(line) as { id?: unknown };
    order.push(id);
    waiting.get(id)?.();
  });
  const send = (message: object): void => {
    child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  };
  const ask = (id: number, method: string, params: object): Promise<void> =>
    new Promise((resolve) => {
      waiting.set(id, resolve);
      send({ id, method, params });
    });
  const begin = async (): Promise<void> => {
    await ask(0, 'initialize', {
      protocolVersion: '2025-06-18',
      capabilities: {},
      clientInfo: { name: 'x', version: '1' },
    });
    send({ method: 'notifications/initialized' });
    await ask(1, 'tools/call', { name: 'project_get', arguments: PROJECT });
  };
  return { child, order, send, ask, begin, log: () => log };
}

describe('while large responses are read', { timeout: 120_000 }, () => {
  const LARGE = `{"key":"PLAT","text":"${'é'.repeat(5_000_000)}"}`;
  const CALLS = 16;
  const call = { name: 'project_get', arguments: PROJECT };

  test('[S15] other messages are answered between them, and memory holds one at a time', async () => {
    body = '{}';
    const { child, order, ask, begin } = open(stub.url);
    await begin();
    body = LARGE;
    const calls = Array.from({ length: CALLS }, (_, index) => ask(100 + index, 'tools/call', call));
    await Promise.race(calls);
    await ask(2, 'ping', {});
    const before = order.indexOf(2);
    await Promise.all(calls);
    const peak =
      Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${String(child.pid)}/status`, 'utf8'))?.[1]) / 1024;
    child.kill('SIGKILL');
    // Not after the last: without a turn of the event loop between them it would be.
    expect(before).toBeLessThan(order.length - 2);
    expect(peak).toBeLessThan(600);
  });

  test('[S53] SIGTERM ends the process between them, and what was answered is written', async () => {
    body = '{}';
    const { child, ask, begin, order, log } = open(stub.url, '--log-level', 'info');
    await begin();
    body = LARGE;
    const calls = Array.from({ length: CALLS }, (_, index) => ask(100 + index, 'tools/call', call));
    await Promise.race(calls);
    child.kill('SIGTERM');
    await once(child, 'close');
    expect(log()).toContain('stopping');
    expect(order.filter((id) => Number(id) >= 100).length).toBe(CALLS); // each has its response, or that it was cut
  });

  test('[S48] a call that is cancelled while it waits is not read', async () => {
    body = '{}';
    const { child, order, send, ask, begin } = open(stub.url);
    await begin();
    body = LARGE;
    const calls = Array.from({ length: CALLS }, (_, index) => ask(100 + index, 'tools/call', call));
    await Promise.race(calls);
    for (let index = 0; index < CALLS; index++)
      send({ method: 'notifications/cancelled', params: { requestId: 100 + index } });
    await ask(2, 'ping', {});
    await new Promise((resolve) => setTimeout(resolve, 500));
    child.kill('SIGKILL');
    expect(order.filter((id) => Number(id) >= 100).length).toBeLessThan(CALLS);
  });
});
