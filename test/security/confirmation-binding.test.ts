import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { callTool } from '../../src/runtime/call/call-tool.ts';
import type { Confirm } from '../../src/runtime/call/caller.ts';
import type { CallerContext } from '../../src/runtime/call/caller-context.ts';
import { loadConfig } from '../../src/runtime/config/load-config.ts';
import { parseOptions } from '../../src/runtime/config/parse-options.ts';
import { createTokenCredentials } from '../../src/runtime/credentials/token.ts';
import { Secret } from '../../src/runtime/secrets/secret.ts';
import { DELETE_BRANCH } from '../helpers/gated-calls.ts';
import { openCaller } from '../helpers/open-caller.ts';
import { startGatedServer } from '../helpers/start-gated-server.ts';
import { textOf } from '../helpers/start-server.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';

let stub: Stub;
let context: CallerContext;

beforeEach(async () => {
  stub = await startStub();
  const flags = { url: stub.url, allow: [DELETE_BRANCH.name], confirmTimeout: '1', audit: 'off' };
  const config = loadConfig(parseOptions(flags, { BITBUCKET_TOKEN: 'test-token' }));
  context = openCaller(config, createTokenCredentials(stub.url, new Secret('test-token'), 'a test'));
});
afterEach(async () => {
  context.upstream.close();
  await stub.close();
});

// A confirmer of our own, which does what no client over MCP can: it holds the very arguments, and has no clock.
describe('a yes', () => {
  async function callWith(confirm: (input: typeof DELETE_BRANCH.input) => Promise<void>): Promise<string> {
    const input = structuredClone(DELETE_BRANCH.input);
    const accept: Confirm = async () => {
      await confirm(input);
      return 'accepted';
    };
    return textOf(await callTool(context, DELETE_BRANCH.name, input, { confirm: accept }));
  }

  test('[S28] control: is good for the call that it was given to', async () => {
    expect(await callWith(() => Promise.resolve())).toBe('{}');
    expect(String(stub.requests[0]?.body)).toBe('{"name":"feature/x"}');
  });

  test('[S28] is none for other arguments', async () => {
    const text = await callWith((input) => {
      input.body.name = 'main';
      return Promise.resolve();
    });
    expect(text).toContain('needs confirmation');
    expect(stub.requests).toEqual([]);
  });

  test('[S28] is none once it has expired', async () => {
    expect(await callWith(() => sleep(1_100))).toContain('timed out');
    expect(stub.requests).toEqual([]);
  });
});

test('[S33] calls that wait for a person together are counted when they are sent', async () => {
  const server = await startGatedServer({
    url: stub.url,
    args: ['--access-calls-per-minute', 'delete=1'],
    answer: () => sleep(300, { action: 'accept', content: { confirm: true } }),
  });
  const results = await Promise.all([1, 2, 3].map(() => server.call(DELETE_BRANCH.name, DELETE_BRANCH.input)));
  await server.close();
  expect(results.map(({ isError }) => isError ?? false).sort()).toEqual([false, true, true]);
  expect(server.questions).toHaveLength(3);
  expect(stub.requests).toHaveLength(1);
});
