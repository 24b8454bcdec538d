import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownFolder } from '../helpers/own-folder.ts';
import { readRecords } from '../helpers/read-records.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';
import { UNPACED } from '../helpers/unpaced.ts';

/** Calls that were accepted right before the end: each is on record, whether it was sent or not. */
let stub: Stub;
beforeAll(async () => {
  stub = await startStub((_request, response) => {
    response.setHeader('Content-Type', 'application/json').end('{"id":1}');
  });
});
afterAll(() => stub.close());

const HOME = { projectKey: 'PLAT', repositorySlug: 'api' };
const WRITE = { name: 'repo_tags_create', arguments: { ...HOME, body: { name: 'v1', startPoint: 'main' } } };
const READ = { name: 'project_get', arguments: { projectKey: 'PLAT' } };

type Message = readonly [method: string, params: object];

/** The built server with an audit file, given these messages and then the end of its input, or a signal. */
async function recordsAfter(
  messages: readonly Message[],
  args: readonly string[],
  end: 'input' | 'SIGTERM',
): Promise<readonly (readonly unknown[])[]> {
  const file = join(await ownFolder(), 'audit.jsonl');
  const options = ['--profile', 'none', '--allow', WRITE.name, READ.name, 'repo_raw_path_get', '--confirm', 'none'];
  const limits = ['--access-calls-per-minute', 'write=unlimited', '--audit', 'all', '--audit-file', file];
  const child = spawn(process.execPath, ['dist/cli.js', 'serve', '--tools', 'direct', ...options, ...limits, ...args], {
    env: { PATH: process.env['PATH'] ?? '', BITBUCKET_URL: stub.url, BITBUCKET_TOKEN: 't', ...UNPACED },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.stdout.resume();
  const send = (message: object): void => {
    child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  };
  const clientInfo = { name: 'x', version: '1' };
  send({ id: 0, method: 'initialize', params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo } });
  await once(child.stdout, 'data');
  send({ method: 'notifications/initialized' });
  messages.forEach(([method, params], index) => {
    send({ id: index + 1, method, params });
  });
  if (end === 'input') child.stdin.end();
  else await sleep(60).then(() => child.kill('SIGTERM'));
  await once(child, 'close');
  return existsSync(file) ? readRecords(file).map(({ tool, phase }) => [tool, phase]) : [];
}

describe('the end of input', () => {
  test.for<readonly [string, Message, string]>([
    ['a write', ['tools/call', WRITE], WRITE.name],
    ['a read', ['tools/call', READ], READ.name],
    ['an unknown tool', ['tools/call', { name: 'nothing', arguments: {} }], 'nothing'],
    ['a resource', ['resources/read', { uri: 'bitbucket://PLAT/api/main/a.txt' }], 'repo_raw_path_get'],
  ])('[S34] %s has its outcome on record', async ([, message, tool]) => {
    const records = await recordsAfter([message], [], 'input');
    expect(records.filter(([name]) => name === tool).at(-1)).toEqual([tool, 'outcome']);
  });

  test('[S34] a dry run has its outcome on record', async () => {
    const records = await recordsAfter([['tools/call', WRITE]], ['--dry-run'], 'input');
    expect(records.at(-1)).toEqual([WRITE.name, 'outcome']);
  });
});

test('[S34] SIGTERM: each of 200 writes that were accepted has its outcome on record', async () => {
  const calls = Array.from({ length: 200 }, (): Message => ['tools/call', WRITE]);
  const records = await recordsAfter(calls, [], 'SIGTERM');
  const outcomes = records.filter(([, phase]) => phase === 'outcome');
  // None, should the signal come before the messages; never some.
  expect([0, 200]).toContain(outcomes.length);
});
