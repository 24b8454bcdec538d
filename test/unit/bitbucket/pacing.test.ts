import { describe, expect, test, vi } from 'vitest';
import { createBreaker } from '../../../src/runtime/bitbucket/pacing/breaker.ts';
import { pause, startDeadline } from '../../../src/runtime/bitbucket/pacing/deadline.ts';
import { createRequestScheduler } from '../../../src/runtime/bitbucket/pacing/request-scheduler.ts';
import { TokenBucket } from '../../../src/runtime/bitbucket/pacing/token-bucket.ts';
import type { Pacing } from '../../../src/runtime/config/pacing.ts';
import { AppError } from '../../../src/runtime/errors.ts';
import { HINTS, PACING, stopTheClock } from './pacing-facts.ts';

vi.mock('node:timers/promises', () => import('./fake-timers-promises.ts'));
stopTheClock();
const live = (): AbortSignal => new AbortController().signal;
const problem = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('a bucket of tokens', () => {
  test('gives a burst, then as many as the rate says', () => {
    const bucket = new TokenBucket(10, 2, 0);
    expect([bucket.wait(0), bucket.wait(0, 1), bucket.wait(0, 2), bucket.wait(0, 3)]).toEqual([0, 0, 100, 200]);
    bucket.take();
    bucket.take();
    expect([bucket.wait(0), bucket.wait(50), bucket.wait(100)]).toEqual([100, 50, 0]);
    expect([bucket.wait(10_000, 1), bucket.wait(10_000, 2)]).toEqual([0, 100]); // never more than the burst
    bucket.giveBack();
    expect(bucket.wait(10_000, 2)).toBe(100);
    bucket.take();
    bucket.giveBack();
    expect(bucket.wait(10_000, 1)).toBe(0);
  });
  test('pauses, for the longest that was asked', () => {
    const bucket = new TokenBucket(10, 2, 0);
    bucket.pause(0, 500);
    bucket.pause(0, 200);
    expect([bucket.wait(0), bucket.wait(400), bucket.wait(500)]).toEqual([500, 100, 0]);
  });
  test('obeys Bitbucket, but never goes faster', () => {
    const bucket = new TokenBucket(10, 5, 0);
    bucket.applyServerHints(0, 1, 2);
    expect([bucket.wait(0), bucket.wait(0, 1)]).toEqual([0, 500]);
    bucket.applyServerHints(0, 99, 1000);
    expect(bucket.wait(0, 1)).toBe(100);
    bucket.applyServerHints(0, undefined, 0);
    expect(bucket.wait(0, 1)).toBe(100);
    bucket.applyServerHints(0, 0, undefined);
    expect(bucket.wait(0)).toBe(100);
    bucket.applyServerHints(0, undefined, undefined);
    expect(bucket.wait(0)).toBe(100);
  });
  test('[S49] a slow pace from Bitbucket ends after a minute, and the configured pace applies again', () => {
    const bucket = new TokenBucket(10, 5, 0);
    bucket.applyServerHints(0, 0, 1 / 86_400);
    expect(bucket.wait(0)).toBeGreaterThan(60_000);
    expect(bucket.wait(0)).toBeLessThanOrEqual(60_100);
    expect(bucket.wait(0, 4)).toBeLessThanOrEqual(60_500);
    expect(bucket.wait(30_000)).toBeGreaterThan(30_000);
    expect([bucket.wait(60_100), bucket.wait(60_100, 1)]).toEqual([0, 100]);
    // Within the minute a token at the slow pace counts.
    const slow = new TokenBucket(10, 1, 0);
    slow.applyServerHints(0, 0, 1 / 20);
    expect([slow.wait(0), slow.wait(10_000), slow.wait(20_000)]).toEqual([20_000, 10_000, 0]);
    const queued = new TokenBucket(10, 1, 0);
    queued.applyServerHints(0, 0, 1 / 20);
    expect(queued.wait(0, 3)).toBe(60_100); // three at the slow pace, the fourth after it
  });
});

describe('a breaker', () => {
  const open = (failures = 3) => {
    const breaker = createBreaker(failures, 10_000);
    for (let i = 0; i < failures; i++) breaker.enter()('failure');
    return breaker;
  };
  test('opens after so many failures in a row', () => {
    const breaker = createBreaker(3, 10_000);
    for (const verdict of ['failure', 'failure', 'success', 'failure', 'neutral', 'failure'] as const)
      breaker.enter()(verdict);
    expect(problem(breaker.check)).toBeUndefined();
    breaker.enter()('failure');
    expect(problem(breaker.check)).toMatchObject({
      code: 'breaker-open',
      message:
        'circuit breaker open after 3 consecutive failures of Bitbucket: the next trial request can be sent in 10 s',
      details: { retryAfter: 10 },
    });
    vi.advanceTimersByTime(9_500);
    expect(problem(breaker.enter)).toMatchObject({ details: { retryAfter: 1 } });
  });
  test('never opens with 0', () => {
    const breaker = createBreaker(0, 10_000);
    for (let i = 0; i < 50; i++) breaker.enter()('failure');
    expect(problem(breaker.check)).toBeUndefined();
  });
  test('lets one probe through, which decides', () => {
    const breaker = open();
    vi.advanceTimersByTime(10_000);
    expect(problem(breaker.check)).toBeUndefined();
    const probe = breaker.enter();
    const second = problem(breaker.enter);
    expect(second).toMatchObject({
      message: 'circuit breaker open after 3 consecutive failures of Bitbucket: a trial request is running',
      details: {},
    });
    expect(second).toHaveProperty('details', {});
    probe('failure');
    expect(problem(breaker.check)).toMatchObject({
      message: expect.stringContaining(
        'after 4 consecutive failures of Bitbucket: the next trial request can be sent in 10 s',
      ) as string,
    });
    vi.advanceTimersByTime(10_000);
    breaker.enter()('neutral');
    breaker.enter()('success');
    for (let i = 0; i < 2; i++) breaker.enter()('failure');
    expect(problem(breaker.check)).toBeUndefined(); // the count began anew
  });
  test('what was sent before it opened does not close it', () => {
    const breaker = createBreaker(1, 10_000);
    const [early, late] = [breaker.enter(), breaker.enter()];
    early('failure');
    late('success');
    expect(problem(breaker.check)).toMatchObject({ code: 'breaker-open' });
  });
});

describe('a deadline', () => {
  test('ends in time, and says what time it was', () => {
    const { signal } = startDeadline(1500, undefined);
    vi.advanceTimersByTime(1499);
    expect(signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(signal.reason).toMatchObject({
      code: 'timeout',
      message: 'no complete response from Bitbucket within 1.5 s',
    });
  });
  test('ends with its caller, with the reason if it is one of ours', () => {
    const caller = new AbortController();
    const one = startDeadline(1000, caller.signal);
    caller.abort();
    expect(one.signal.reason).toMatchObject({ code: 'cancelled', message: 'the client cancelled the call' });
    expect(startDeadline(1000, caller.signal).signal.aborted).toBe(true);
    const outer = new AbortController();
    const two = startDeadline(1000, outer.signal);
    const reason = new AppError('timeout', 'outer');
    outer.abort(reason);
    expect(two.signal.reason).toBe(reason);
    expect(startDeadline(5, undefined).signal.aborted).toBe(false);
  });
  test('can be ended, and stopped', () => {
    const caller = new AbortController();
    const one = startDeadline(1000, caller.signal);
    one.stop();
    caller.abort();
    vi.advanceTimersByTime(2000);
    expect([one.signal.aborted, vi.getTimerCount()]).toEqual([false, 0]);
    const reason = new AppError('cancelled', 'x');
    one.abort(reason);
    expect(one.signal.reason).toBe(reason);
  });
});

describe('a pause', () => {
  const first = new AppError('timeout', 'first');
  test('ends with the reason of its signal, also when the signal aborted before', async () => {
    const controller = new AbortController();
    const ended = pause(1000, controller.signal).catch((error: unknown) => error);
    controller.abort(first);
    expect(await ended).toBe(first);
    await expect(pause(1000, controller.signal)).rejects.toBe(first);
    expect(vi.getTimerCount()).toBe(0);
  });
  test('ends in time, and ignores its signal afterwards', async () => {
    const controller = new AbortController();
    const ended = pause(1000, controller.signal);
    await vi.advanceTimersByTimeAsync(1000);
    await expect(ended).resolves.toBeUndefined();
    controller.abort(first);
    expect(vi.getTimerCount()).toBe(0);
  });
});

const laneOf = (pacing: Pacing) => createRequestScheduler(pacing).openLane();

describe('the requests of one credential', () => {
  const far = (): number => performance.now() + 60_000;
  test('so many at once, the next when one ends, in their order', async () => {
    const lane = laneOf({ ...PACING, requestsPerSecond: 0 });
    expect([lane.acquire(live(), far()), lane.acquire(live(), far())]).toEqual([undefined, undefined]);
    const order: string[] = [];
    const third = lane.acquire(live(), far())?.then(() => order.push('third'));
    const fourth = lane.acquire(live(), far())?.then(() => order.push('fourth'));
    expect(problem(() => lane.acquire(live(), far()))).toMatchObject({
      code: 'busy',
      message: '2 requests are running and 2 are queued',
      details: {},
    });
    lane.release(false);
    await third;
    expect(order).toEqual(['third']);
    lane.release(false);
    await fourth;
    lane.release(false);
    lane.release(false);
    expect([lane.acquire(live(), far()), lane.acquire(live(), far())]).toEqual([undefined, undefined]);
    expect(lane.acquire(live(), far())).toBeInstanceOf(Promise);
  });
  test('so many a second', async () => {
    const lane = laneOf({ ...PACING, maxConcurrent: 9 });
    void lane.acquire(live(), far());
    void lane.acquire(live(), far());
    const gone: number[] = [];
    void lane.acquire(live(), far())?.then(() => gone.push(performance.now()));
    void lane.acquire(live(), far())?.then(() => gone.push(performance.now()));
    const begun = performance.now();
    await vi.advanceTimersByTimeAsync(99);
    expect(gone).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(gone).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(110);
    expect(gone).toHaveLength(2);
    expect((gone[1] ?? 0) - begun).toBeGreaterThanOrEqual(200);
    expect(problem(() => lane.acquire(live(), performance.now() + 50))).toMatchObject({
      code: 'busy',
      message: 'the queue is too long to send this request before the deadline of its call',
      details: { retryAfter: 1 },
    });
  });
  test('a turn in which nothing was sent costs nothing', () => {
    const lane = laneOf({ ...PACING, requestBurst: 1 });
    void lane.acquire(live(), far());
    lane.release(true);
    expect(lane.acquire(live(), far())).toBeUndefined();
    lane.release(false);
    expect(lane.acquire(live(), far())).toBeInstanceOf(Promise);
  });
  test('who gives up leaves the queue', async () => {
    const lane = laneOf({ ...PACING, requestsPerSecond: 0, maxConcurrent: 1, maxQueue: 1 });
    void lane.acquire(live(), far());
    const caller = new AbortController();
    const waits = lane.acquire(caller.signal, far());
    const reason = new AppError('timeout', 'why');
    caller.abort(reason);
    await expect(waits).rejects.toBe(reason);
    const next = lane.acquire(live(), far());
    lane.release(false);
    await expect(next).resolves.toBeUndefined();
    const odd = new AbortController();
    odd.abort('words');
    await expect(lane.acquire(odd.signal, far())).rejects.toMatchObject({
      code: 'cancelled',
      message: 'the call was cancelled',
    });
  });
  test('a pause holds all', async () => {
    const lane = laneOf(PACING);
    lane.pause(3000);
    let went = false;
    void lane.acquire(live(), far())?.then(() => (went = true));
    await vi.advanceTimersByTimeAsync(2990);
    expect(went).toBe(false);
    await vi.advanceTimersByTimeAsync(20);
    expect(went).toBe(true);
    lane.applyServerHints({ ...HINTS, remaining: 0, perSecond: 1 });
    expect(problem(() => lane.acquire(live(), performance.now() + 900))).toMatchObject({ details: { retryAfter: 1 } });
  });
  test('without a pace there is nothing to pause or to obey', () => {
    const lane = laneOf({ ...PACING, requestsPerSecond: 0 });
    lane.pause(3000);
    lane.applyServerHints({ ...HINTS, remaining: 0 });
    expect(lane.acquire(live(), far())).toBeUndefined();
  });
});
