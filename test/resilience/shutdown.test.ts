import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownFolder } from '../helpers/own-folder.ts';
import { readRecords } from '../helpers/read-records.ts';
import { startRawServer } from '../helpers/start-raw-server.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';
import { waitUntil } from '../helpers/wait-until.ts';

const SLOW_MS = 1_800; // longer than a read gets, shorter than a write

let stub: Stub;

beforeAll(async () => {
  stub = await startStub((request, response) => {
    if (request.url.includes('HANG') || request.body.includes('HANG')) return;
    setTimeout(() => response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"late":1}'), SLOW_MS);
  });
});

afterAll(async () => {
  await stub.close();
});

async function startCall(name: string, input: Record<string, unknown>, grace = '5', args: readonly string[] = []) {
  const server = startRawServer({ BITBUCKET_URL: stub.url, BITBUCKET_ALLOW: 'projects_create' }, [
    '--grace',
    grace,
    ...args,
  ]);
  await server.initialize();
  const before = stub.requests.length;
  server.send({ id: 2, method: 'tools/call', params: { name, arguments: input } });
  await waitUntil('it is under way', () => stub.requests.length > before);
  return server;
}

const create = (key: string): Record<string, unknown> => ({ body: { key, name: 'Platform' } });

describe('the end, while a call is under way', () => {
  test.for(['SIGTERM', 'end of input'])('[S53] a write gets its grace: %s', async (how) => {
    const server = await startCall('projects_create', create('PLAT'));
    if (how === 'SIGTERM') server.process.kill('SIGTERM');
    else server.endInput();
    expect(await server.exited).toBe(0);
    expect(server.lines().at(-1)).toContain('late');
    expect(server.stderr()).not.toContain('was aborted');
  });

  test('control: without a grace the response of the same write is lost', async () => {
    const server = await startCall('projects_create', create('PLAT'), 'none');
    server.process.kill('SIGTERM');
    expect(await server.exited).toBe(0);
    expect(server.lines().at(-1)).not.toContain('late');
    expect(server.stderr()).toContain('was aborted');
  });

  test.for<readonly [title: string, signal: NodeJS.Signals, outcomes: readonly unknown[]]>([
    ['[S34] the outcome of a write under way is recorded', 'SIGTERM', [undefined, 'ok']],
    ['control: of a process that is killed only its intent is', 'SIGKILL', [undefined]],
  ])('%s', async ([, signal, outcomes]) => {
    const file = join(await ownFolder(), 'audit.jsonl');
    const server = await startCall('projects_create', create('PLAT'), '5', ['--audit-file', file]);
    server.process.kill(signal);
    await server.exited;
    expect(readRecords(file).map(({ outcome }) => outcome)).toEqual(outcomes);
  });

  test('[S53] a write beyond its grace is cut, answered as of unknown outcome, and logged', async () => {
    const server = await startCall('projects_create', create('HANG'), '2');
    const begun = performance.now();
    server.process.kill('SIGTERM');
    expect(await server.exited).toBe(0);
    expect(performance.now() - begun).toBeGreaterThan(1_800);
    expect(server.lines().at(-1)).toMatch(
      /the server is stopping.*outcome is unknown: read the object with projects_list/,
    );
    expect(server.stderr()).toMatch(/"tool":"projects_create".*was aborted, its outcome is unknown/);
  });

  test('[S53] a read gets a second, and is cut with a line in the log', async () => {
    const server = await startCall('project_get', { projectKey: 'HANG' });
    const begun = performance.now();
    server.endInput();
    expect(await server.exited).toBe(0);
    expect(performance.now() - begun).toBeLessThan(4_000);
    expect(server.stderr()).toMatch(/"tool":"project_get".*a read was aborted/);
  });
});
