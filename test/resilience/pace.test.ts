import { afterEach, describe, expect, test } from 'vitest';
import { HANG, type Scripted, type Step, startScripted } from '../helpers/start-scripted.ts';
import { textOf } from '../helpers/start-server.ts';
import { waitUntil } from '../helpers/wait-until.ts';

const PROJECT = { projectKey: 'PLAT' };

let scripted: Scripted;

afterEach(async () => {
  await scripted.close();
});

const readMany = (count: number) =>
  Promise.all(Array.from({ length: count }, () => scripted.server.call('project_get', PROJECT)));

const SLOW: Step = (_request, response) =>
  setTimeout(() => response.setHeader('Content-Type', 'application/json').end('{}'), 150);

describe('how much is asked at once', () => {
  test('[S47] a burst goes at once, what is beyond it at the pace', async () => {
    scripted = await startScripted({ BITBUCKET_REQUEST_BURST: '10', BITBUCKET_REQUESTS_PER_SECOND: '5' });
    const begun = performance.now();
    const all = readMany(15);
    await all;
    // Five tokens beyond the burst, at five a second.
    expect(performance.now() - begun).toBeGreaterThan(900);
    expect(scripted.stub.requests).toHaveLength(15);
  });

  test('control: without a pace nothing waits, and nothing is held back', async () => {
    scripted = await startScripted({ BITBUCKET_REQUESTS_PER_SECOND: 'unlimited', BITBUCKET_MAX_CONCURRENT: '64' });
    // More than the default would let run; beyond 16 there are no connections.
    scripted.script(...Array.from({ length: 14 }, () => HANG));
    void readMany(14).catch(() => undefined);
    await waitUntil('14 run', () => scripted.stub.requests.length === 14);
  });

  test('[S47] so many run, so many wait, and one more is answered as busy', async () => {
    scripted = await startScripted({ BITBUCKET_MAX_CONCURRENT: '3', BITBUCKET_MAX_QUEUE: '4' });
    let running = 0;
    let most = 0;
    const counted: Step = (_request, response) => {
      running += 1;
      most = Math.max(most, running);
      setTimeout(() => {
        running -= 1;
        response.setHeader('Content-Type', 'application/json').end('{}');
      }, 200);
    };
    scripted.script(...Array.from({ length: 10 }, () => counted));
    const results = await readMany(10);
    const busy = results.filter(({ isError }) => isError === true).map(textOf);
    expect(busy).toHaveLength(3);
    expect(busy[0]).toMatch(/^3 requests are running and 4 are queued\. Nothing was sent: .*fewer parallel calls\./);
    expect([most, scripted.stub.requests.length]).toEqual([3, 7]);
  });

  test('[S48] a cancelled call leaves the queue and is never sent', async () => {
    scripted = await startScripted({ BITBUCKET_MAX_CONCURRENT: '1' });
    scripted.script(SLOW);
    const first = scripted.server.call('project_get', { projectKey: 'FIRST' });
    await waitUntil('the first runs', () => scripted.stub.requests.length === 1);
    const cancel = new AbortController();
    const cancelled = scripted.server.client.callTool(
      { name: 'project_get', arguments: { projectKey: 'CANCELLED' } },
      undefined,
      { signal: cancel.signal },
    );
    const third = scripted.server.call('project_get', { projectKey: 'THIRD' });
    cancel.abort('changed my mind');
    await expect(cancelled).rejects.toThrow();
    await Promise.all([first, third]);
    expect(scripted.stub.requests.map(({ url }) => url.split('/').at(-1))).toEqual(['FIRST', 'THIRD']);
  });

  test('[S48] a call whose deadline passes in the queue is busy, and never sent', async () => {
    scripted = await startScripted({ BITBUCKET_MAX_CONCURRENT: '1', BITBUCKET_TIMEOUT: '1' });
    const limitedLate: Step = (_request, response) =>
      setTimeout(() => response.writeHead(429, { 'Retry-After': '20' }).end(), 300);
    scripted.script(limitedLate);
    const [, second] = await readMany(2);
    expect(textOf(second as never)).toMatch(
      /^the deadline of the call passed while the request was queued.* Nothing was sent/,
    );
    expect(scripted.stub.requests).toHaveLength(1);
  });

  test('control: not cancelled, and with time enough, the same calls are sent', async () => {
    scripted = await startScripted({ BITBUCKET_MAX_CONCURRENT: '1', BITBUCKET_TIMEOUT: '30' });
    const limitedLate: Step = (_request, response) =>
      setTimeout(() => response.writeHead(429, { 'Retry-After': '2' }).end(), 300);
    scripted.script(limitedLate);
    const results = await readMany(2);
    expect(results.map(({ isError }) => isError === true)).toEqual([false, false]);
    expect(scripted.stub.requests).toHaveLength(3); // the rejected one again, and the one that waited
  });

  test('[S48] cancelled in the pause before a second attempt: nothing more is sent', async () => {
    scripted = await startScripted();
    scripted.script({ status: 429, headers: { 'Retry-After': '2' } });
    const cancel = new AbortController();
    const cancelled = scripted.server.client.callTool({ name: 'project_get', arguments: PROJECT }, undefined, {
      signal: cancel.signal,
    });
    await waitUntil('it was refused once', () => scripted.stub.requests.length === 1);
    cancel.abort();
    await expect(cancelled).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 2_300));
    expect(scripted.stub.requests).toHaveLength(1);
  });
});

describe('what Bitbucket asks for', () => {
  const date = (milliseconds: number): string => new Date(Date.now() + milliseconds).toUTCString();

  test.for<readonly [string, () => string, number]>([
    ['seconds', () => '2', 1_800],
    ['a date', () => date(3_000), 1_500],
  ])('[S49] Retry-After as %s pauses every call', async ([, retryAfter, least]) => {
    scripted = await startScripted();
    const times: number[] = [];
    const limited: Step = (_request, response) => {
      times.push(performance.now());
      response.writeHead(429, { 'Retry-After': retryAfter() }).end();
    };
    const timed: Step = (_request, response) => {
      times.push(performance.now());
      response.setHeader('Content-Type', 'application/json').end('{}');
    };
    scripted.script(limited, timed, timed);
    const first = scripted.server.call('project_get', PROJECT);
    await waitUntil('it was refused once', () => times.length === 1);
    await Promise.all([first, scripted.server.call('project_get', { projectKey: 'OTHER' })]);
    expect(times).toHaveLength(3);
    expect(Math.min(...times.slice(1)) - (times[0] ?? 0)).toBeGreaterThan(least);
  });

  test.for<readonly [string, Record<string, string>, string]>([
    ['beyond the deadline', { BITBUCKET_TIMEOUT: '5' }, '30 s, capped at 5 s'],
    ['beyond a minute', { BITBUCKET_TIMEOUT: '600' }, '86400 s, capped at 60 s'],
  ])('[S49] a foolish Retry-After, %s, is capped and told, and waited for by nobody', async ([, env, told]) => {
    scripted = await startScripted(env);
    scripted.script({ status: 429, headers: { 'Retry-After': told.split(' ')[0] ?? '' } });
    expect(textOf(await scripted.server.call('project_get', PROJECT))).toContain(`requested a pause of ${told}`);
    expect(scripted.stub.requests).toHaveLength(1);
  });

  test('[S49] no more is sent than X-RateLimit-Remaining leaves', async () => {
    scripted = await startScripted({ BITBUCKET_TIMEOUT: '2' });
    const headers = {
      'X-RateLimit-Remaining': '2',
      'X-RateLimit-FillRate': '1',
      'X-RateLimit-Interval-Seconds': '60',
    };
    scripted.script({ status: 200, headers });
    await scripted.server.call('project_get', PROJECT);
    const results = await readMany(5);
    expect(results.filter(({ isError }) => isError !== true)).toHaveLength(2);
    expect(textOf(results.at(-1) as never)).toMatch(
      /before the deadline of its call\. Nothing was sent.*Retry after \d+ s/,
    );
    expect(scripted.stub.requests).toHaveLength(3);
  });

  test('[S49] one response with a pace of one request a day delays calls for a minute at most', async () => {
    scripted = await startScripted({ BITBUCKET_TIMEOUT: '2' });
    const headers = {
      'X-RateLimit-Remaining': '0',
      'X-RateLimit-FillRate': '1',
      'X-RateLimit-Interval-Seconds': '86400',
    };
    scripted.script({ status: 200, headers });
    await scripted.server.call('project_get', PROJECT);
    const text = textOf(await scripted.server.call('project_get', PROJECT));
    const [, seconds] = /Retry after (\d+) s/.exec(text) ?? [];
    // test/unit/bitbucket/pacing.test.ts shows with a fake clock that the pace recovers. Control: calls are slowed down at all.
    expect(Number(seconds)).toBeGreaterThan(30);
    expect(Number(seconds)).toBeLessThanOrEqual(61);
    expect(scripted.stub.requests).toHaveLength(1);
  });
});

describe('a call that is rejected', () => {
  const limits = { BITBUCKET_CALLS_PER_MINUTE: '3', BITBUCKET_AUDIT: 'off' };
  const left = async (): Promise<number> => {
    for (let calls = 0; ; calls++) {
      const text = textOf(await scripted.server.call('project_get', PROJECT));
      if (text.includes('at most 3 calls')) return calls;
    }
  };

  test('[S33] by the queue does not count', async () => {
    scripted = await startScripted({ ...limits, BITBUCKET_MAX_CONCURRENT: '1', BITBUCKET_MAX_QUEUE: '1' });
    scripted.script(SLOW, SLOW);
    const results = await readMany(8);
    expect(results.filter(({ isError }) => isError === true)).toHaveLength(6);
    expect(await left()).toBe(1);
  });

  test('[S33] by the pace does not count', async () => {
    scripted = await startScripted({ ...limits, BITBUCKET_TIMEOUT: '2' });
    const headers = {
      'X-RateLimit-Remaining': '1',
      'X-RateLimit-FillRate': '1',
      'X-RateLimit-Interval-Seconds': '60',
    };
    scripted.script({ status: 200, headers });
    const texts: string[] = [];
    for (let calls = 0; calls < 6; calls++) texts.push(textOf(await scripted.server.call('project_get', PROJECT)));
    expect(texts.map((text) => text.includes('before the deadline'))).toEqual([false, false, true, true, true, true]);
    expect(scripted.stub.requests).toHaveLength(2);
  });

  test('[S33] by the breaker does not count; control: a failed call does', async () => {
    const env = { BITBUCKET_BREAKER_FAILURES: '2', BITBUCKET_BREAKER_REST: '1', BITBUCKET_READ_ATTEMPTS: '1' };
    scripted = await startScripted({ ...limits, ...env });
    scripted.script(500, 500);
    const texts: string[] = [];
    for (let calls = 0; calls < 6; calls++) texts.push(textOf(await scripted.server.call('project_get', PROJECT)));
    expect(texts.filter((text) => text.includes('after 2 consecutive failures'))).toHaveLength(4);
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(await left()).toBe(1);
  });
});
