import { describe, expect, test } from 'vitest';
import { createCallLimiter } from '../../src/runtime/call/call-limiter.ts';
import { COMMENT, DELETE_BRANCH, READ_PROJECT } from '../helpers/gated-calls.ts';
import { type GatedServer, startGatedServer } from '../helpers/start-gated-server.ts';
import { textOf } from '../helpers/start-server.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';

async function withServer(args: string[], run: (server: GatedServer, stub: Stub) => Promise<void>): Promise<void> {
  const stub = await startStub();
  const server = await startGatedServer({ url: stub.url, args, answer: () => ({ action: 'decline' }) });
  try {
    await run(server, stub);
  } finally {
    await server.close();
    await stub.close();
  }
}

async function callMany(server: GatedServer, times: number, { name, input }: typeof READ_PROJECT): Promise<string[]> {
  const answers: string[] = [];
  for (let n = 0; n < times; n++) answers.push(textOf(await server.call(name, input)));
  return answers;
}

describe('calls a minute', () => {
  test('[S33] of all accesses together: the one above the limit is rejected and says when to come back', () =>
    withServer(['--calls-per-minute', '3'], async (server, stub) => {
      const [, , third, fourth] = await callMany(server, 4, READ_PROJECT);
      expect(third).toBe('{}');
      expect(fourth).toMatch(/at most 3 calls in 60 s.*nothing was sent.*Retry after (60|59) s/);
      expect(textOf(await server.call(COMMENT.name, COMMENT.input))).toContain('at most 3 calls');
      expect(stub.requests).toHaveLength(3);
    }));

  test('[S33] of one access: the others go on', () =>
    withServer(['--access-calls-per-minute', 'write=2'], async (server, stub) => {
      const answers = await callMany(server, 3, COMMENT);
      expect(answers[2]).toContain('at most 2 calls of access write');
      expect(await callMany(server, 1, READ_PROJECT)).toEqual(['{}']);
      expect(stub.requests).toHaveLength(3);
    }));

  test('[S33] calls at the same time are counted one by one', () =>
    withServer(['--access-calls-per-minute', 'write=5'], async (server, stub) => {
      await Promise.all(Array.from({ length: 20 }, () => server.call(COMMENT.name, COMMENT.input)));
      expect(stub.requests).toHaveLength(5);
    }));

  test('[S33] a call that was not sent does not count: invalid, declined, dry', () =>
    withServer(['--calls-per-minute', '1'], async (server, stub) => {
      await server.call(COMMENT.name, { ...COMMENT.input, body: {} });
      await server.call(DELETE_BRANCH.name, DELETE_BRANCH.input);
      await server.call(COMMENT.name, { ...COMMENT.input, _dryRun: true });
      expect(stub.requests).toEqual([]);
      expect(await callMany(server, 1, READ_PROJECT)).toEqual(['{}']);
    }));

  test('[S33] control: with the limit lifted the same calls are sent; by default deletes are limited to 20', async () => {
    await withServer(['--confirm', 'none', '--access-calls-per-minute', 'delete=unlimited'], async (server, stub) => {
      await callMany(server, 25, DELETE_BRANCH);
      expect(stub.requests).toHaveLength(25);
    });
    await withServer(['--confirm', 'none'], async (server, stub) => {
      await callMany(server, 25, DELETE_BRANCH);
      expect(stub.requests).toHaveLength(20);
      expect(await callMany(server, 25, READ_PROJECT)).toEqual(Array.from({ length: 25 }, () => '{}'));
    });
  });

  test('[S33] never more than the limit in any 60 seconds, on a clock of our own', () => {
    let now = 0;
    const perAccess = { read: 0, write: 0, delete: 0, admin: 0 };
    const limiter = createCallLimiter({ callsPerMinute: 5, perAccess, maxBodyBytes: 1 }, () => now);
    const sent: number[] = [];
    for (; now < 300_000; now += 1_700) {
      try {
        limiter.check('read');
      } catch {
        continue;
      }
      limiter.count('read');
      sent.push(now);
    }
    const most = Math.max(...sent.map((from) => sent.filter((at) => at >= from && at < from + 60_000).length));
    expect(most).toBe(5);
    expect(sent.length).toBeGreaterThanOrEqual(23);
  });
});

describe('the largest body', () => {
  // {"text":"Please rename this."} has 30 bytes.
  test('[S33] one byte above the limit is rejected, and the user is not asked about it', () =>
    withServer(['--max-body-bytes', '29', '--confirm', 'write'], async (server, stub) => {
      expect(textOf(await server.call(COMMENT.name, COMMENT.input))).toMatch(
        /has 30 bytes; the limit is 29.*Nothing was sent/,
      );
      expect(server.questions).toEqual([]);
      expect(stub.requests).toEqual([]);
    }));

  test('[S33] control: at the limit it is sent', () =>
    withServer(['--max-body-bytes', '30'], async (server, stub) => {
      await server.call(COMMENT.name, COMMENT.input);
      expect(stub.requests).toHaveLength(1);
    }));

  test('counts bytes, not characters', () =>
    withServer(['--max-body-bytes', '30'], async (server, stub) => {
      const text = textOf(await server.call(COMMENT.name, { ...COMMENT.input, body: { text: 'Please rename thisé' } }));
      expect(text).toContain('has 31 bytes');
      expect(stub.requests).toEqual([]);
    }));
});
