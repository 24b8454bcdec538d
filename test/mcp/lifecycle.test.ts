import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';
import { startRawServer } from '../helpers/start-raw-server.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';
import { waitUntil } from '../helpers/wait-until.ts';

const PROMPTLY_MS = 4_000; // one second of grace for calls under way, and a busy machine
const INITIALIZE = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'pipe', version: '1' } },
};

/** The project of the one call that is answered, and after how long. */
const SLOW = 'SLOW';
const SLOW_MS = 300;

/** A Bitbucket that never answers, but for that project. */
let stub: Stub;
const closed = new Set<string>();

beforeAll(async () => {
  stub = await startStub((request, response) => {
    response.once('close', () => {
      closed.add(request.url);
    });
    if (!request.url.endsWith(SLOW)) return;
    setTimeout(() => {
      response.setHeader('Content-Type', 'application/json').end('{"late":1}');
    }, SLOW_MS);
  });
});

afterAll(async () => {
  await stub.close();
});

async function startWithHangingCall(projectKey: string) {
  const server = startRawServer({ BITBUCKET_URL: stub.url });
  await server.initialize();
  server.send({ id: 2, method: 'tools/call', params: { name: 'project_get', arguments: { projectKey } } });
  await waitUntil('the request is there', () => stub.requests.some(({ url }) => url.endsWith(`/${projectKey}`)));
  return server;
}

describe.concurrent('the end', () => {
  test('of input: exit 0, at once', async () => {
    const server = startRawServer({ BITBUCKET_URL: stub.url });
    await server.initialize();
    const start = performance.now();
    server.endInput();
    expect(await server.exited).toBe(0);
    expect(performance.now() - start).toBeLessThan(PROMPTLY_MS);
  });

  test('of input while a call is under way: its response still comes', async () => {
    const server = await startWithHangingCall(SLOW);
    server.endInput();
    expect(await server.exited).toBe(0);
    expect(server.lines().at(-1)).toContain('late');
  });

  test('of input while Bitbucket hangs: exit 0, soon, and the connection is closed', async () => {
    const server = await startWithHangingCall('HANGING');
    const start = performance.now();
    server.endInput();
    expect(await server.exited).toBe(0);
    expect(performance.now() - start).toBeLessThan(PROMPTLY_MS);
    await waitUntil('the stub sees the connection close', () => [...closed].some((url) => url.endsWith('/HANGING')));
  });

  test.for(['SIGTERM', 'SIGINT'] as const)('%s while Bitbucket hangs: exit 0, at once', async (signal) => {
    const server = await startWithHangingCall(signal);
    const start = performance.now();
    server.process.kill(signal);
    expect(await server.exited).toBe(0);
    expect(performance.now() - start).toBeLessThan(PROMPTLY_MS);
    expect(server.stderr()).toContain(`"signal":"${signal}"`);
  });

  test('of a client that closed its output: exit 0', async () => {
    const server = startRawServer({ BITBUCKET_URL: stub.url });
    await server.initialize();
    server.process.stdout?.destroy();
    for (let id = 10; id < 14; id++) server.send({ id, method: 'tools/list' });
    expect(await server.exited).toBe(0);
  });

  test('of input right after the questions: they are answered first', async () => {
    const list = { jsonrpc: '2.0', id: 2, method: 'tools/list' };
    const { code, stdout } = await runCli({
      args: [],
      env: { BITBUCKET_URL: stub.url, BITBUCKET_TOKEN: 'x' },
      input: `${JSON.stringify(INITIALIZE)}\n${JSON.stringify(list)}\n`,
    });
    const ids = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: number }).id);
    expect([code, ids]).toEqual([0, [1, 2]]);
  });

  test('of input before anything was said: exit 0, nothing on standard output', async () => {
    const { code, stdout } = await runCli({ args: [], env: { BITBUCKET_URL: stub.url, BITBUCKET_TOKEN: 'x' } });
    expect([code, stdout]).toEqual([0, '']);
  });
});
