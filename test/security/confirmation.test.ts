import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { ElicitResult } from '@modelcontextprotocol/sdk/types.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMENT, DELETE_BRANCH, GRANT, READ_PROJECT } from '../helpers/gated-calls.ts';
import { recordsOf } from '../helpers/read-records.ts';
import { type GatedServer, type GatedServerOptions, startGatedServer } from '../helpers/start-gated-server.ts';
import { textOf } from '../helpers/start-server.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';

const YES: ElicitResult = { action: 'accept', content: { confirm: true } };
const never = (): Promise<ElicitResult> => new Promise(() => undefined);

let stub: Stub;
let server: GatedServer | undefined;

beforeEach(async () => {
  stub = await startStub();
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  await stub.close();
});

async function start(options: Omit<GatedServerOptions, 'url'>): Promise<GatedServer> {
  server = await startGatedServer({ url: stub.url, ...options });
  return server;
}

describe('a delete is sent only after a clear and timely yes', () => {
  const refusals: readonly (readonly [string, Omit<GatedServerOptions, 'url'>, RegExp])[] = [
    ['declines', { answer: () => ({ action: 'decline' }) }, /declined/],
    ['cancels', { answer: () => ({ action: 'cancel' }) }, /dismissed the question/],
    [
      'accepts the form with no in it',
      { answer: () => ({ action: 'accept', content: { confirm: false } }) },
      /declined/,
    ],
    ['accepts without content', { answer: () => ({ action: 'accept' }) }, /declined/],
    [
      'accepts with a text for the boolean',
      { answer: () => ({ action: 'accept', content: { confirm: 'true' } }) },
      /could not/,
    ],
    ['fails', { answer: () => Promise.reject(new Error('no window')) }, /could not show the question/],
    ['never answers', { answer: never, args: ['--confirm-timeout', '1'] }, /timed out/],
    ['answers too late', { answer: () => sleep(1500, YES), args: ['--confirm-timeout', '1'] }, /timed out/],
    ['has no elicitation', {}, /does not support confirmations.*--confirm none/],
  ];

  test.for(refusals)('[S28] rejected, and nothing sent: a client that %s', async ([, options, words]) => {
    const { call } = await start(options);
    const result = await call(DELETE_BRANCH.name, DELETE_BRANCH.input);
    expect(result.isError).toBe(true);
    expect(textOf(result)).toMatch(words);
    expect(textOf(result)).toContain('Nothing was sent');
    await sleep(options.answer === never ? 0 : 600); // the late yes arrives
    expect(stub.requests).toEqual([]);
  });

  test('[S28] sent once after a yes', async () => {
    const { call, questions } = await start({ answer: () => YES });
    const result = await call(DELETE_BRANCH.name, DELETE_BRANCH.input);
    expect(result.isError ?? false).toBe(false);
    expect(questions).toHaveLength(1);
    expect(stub.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'DELETE /rest/branch-utils/latest/projects/PLAT/repos/api/branches',
    ]);
  });

  test('[S28] a yes is for one call: the next is asked again', async () => {
    const answers = [YES, { action: 'decline' } as const];
    const { call } = await start({ answer: () => answers.shift() ?? { action: 'cancel' } });
    expect((await call(DELETE_BRANCH.name, DELETE_BRANCH.input)).isError ?? false).toBe(false);
    expect((await call(DELETE_BRANCH.name, DELETE_BRANCH.input)).isError).toBe(true);
    expect(stub.requests).toHaveLength(1);
  });

  test('[S28] a call that the client cancels while the person thinks is not sent', async () => {
    const { client, stderr } = await start({ answer: () => sleep(800, YES) });
    const call = client.callTool({ name: DELETE_BRANCH.name, arguments: DELETE_BRANCH.input }, undefined, {
      timeout: 300,
    });
    await expect(call).rejects.toThrow(/timed out/);
    await sleep(1000);
    expect(stub.requests).toEqual([]);
    expect(recordsOf(stderr())).toEqual([expect.objectContaining({ phase: 'outcome', confirmation: 'cancelled' })]);
  });

  test('[S28] control: the operator lifts it, and the same call of the same client is sent', async () => {
    const { call } = await start({ args: ['--confirm', 'none'] });
    expect((await call(DELETE_BRANCH.name, DELETE_BRANCH.input)).isError ?? false).toBe(false);
    expect(stub.requests).toHaveLength(1);
  });

  test('[S28] deletes and administration need a confirmation; reads and writes only when the operator configures it', async () => {
    const asked = await start({ answer: () => YES });
    await asked.call(READ_PROJECT.name, READ_PROJECT.input);
    await asked.call(COMMENT.name, COMMENT.input);
    expect(asked.questions).toEqual([]);
    await asked.call(GRANT.name, GRANT.input);
    await asked.call(DELETE_BRANCH.name, DELETE_BRANCH.input);
    expect(asked.questions).toHaveLength(2);
    await asked.close();
    const strict = await start({ answer: () => YES, env: { BITBUCKET_CONFIRM: 'write' } });
    for (const { name, input } of [READ_PROJECT, COMMENT, GRANT, DELETE_BRANCH]) await strict.call(name, input);
    expect(strict.questions).toHaveLength(3);
  });
});

describe('from the shell', () => {
  const run = async (...args: string[]): Promise<{ code: number; stderr: string }> => {
    const env = { PATH: process.env['PATH'], BITBUCKET_URL: stub.url, BITBUCKET_TOKEN: 't-o-k-e-n' };
    const argv = ['dist/cli.js', 'call', DELETE_BRANCH.name, '--allow', DELETE_BRANCH.name];
    const child = promisify(execFile)(
      process.execPath,
      [...argv, '--input', JSON.stringify(DELETE_BRANCH.input), ...args],
      { env },
    );
    try {
      return { code: 0, stderr: (await child).stderr };
    } catch (error) {
      const { code, stderr } = error as { code: number; stderr: string };
      return { code, stderr };
    }
  };

  test('[S30] rejected without --yes, and says so', async () => {
    const { code, stderr } = await run();
    expect(code).toBe(1);
    expect(stderr).toContain('add --yes');
    expect(stub.requests).toEqual([]);
  });

  test('[S30] control: sent with --yes', async () => {
    expect((await run('--yes')).code).toBe(0);
    expect(stub.requests).toHaveLength(1);
  });
});

test.for([
  [['--confirm', 'deletes'], /'deletes'.*read, write, delete, admin, none/],
  [['--confirm', 'none', 'delete'], /cannot be combined/],
  [['--confirm', ''], /it is empty/],
  [['--confirm-timeout', '0'], /1 to 3600/],
] as const)('a wrong word stops the start: %s', async ([args, words]) => {
  const env = { PATH: process.env['PATH'], BITBUCKET_URL: stub.url, BITBUCKET_TOKEN: 't-o-k-e-n' };
  await expect(promisify(execFile)(process.execPath, ['dist/cli.js', 'serve', ...args], { env })).rejects.toMatchObject(
    {
      code: 2,
      stderr: expect.stringMatching(words) as unknown,
    },
  );
});
