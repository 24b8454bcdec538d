import { describe, expect, test, vi } from 'vitest';
import type { Answer } from '../../../src/runtime/bitbucket/http/send.ts';
import { createRequestScheduler } from '../../../src/runtime/bitbucket/pacing/request-scheduler.ts';
import { createResilience } from '../../../src/runtime/bitbucket/pacing/resilience.ts';
import type { Pacing } from '../../../src/runtime/config/pacing.ts';
import { AppError } from '../../../src/runtime/errors.ts';
import { answer, credential, sendBy } from './fake-sender.ts';
import { HINTS, PACING, stopTheClock } from './pacing-facts.ts';
import { logged, silent } from './silent-log.ts';

vi.mock('node:timers/promises', () => import('./fake-timers-promises.ts'));
stopTheClock();

const UNPACED: Pacing = { ...PACING, requestsPerSecond: 0, maxConcurrent: 1, maxQueue: 100 };
const far = (): number => performance.now() + 60_000;
const live = (): AbortSignal => new AbortController().signal;

/** Sends what each lane is given, one at a time, and gives the order in which the requests went. */
async function orderOf(requests: readonly (readonly [lane: string, count: number])[], shared: boolean) {
  const scheduler = createRequestScheduler(UNPACED);
  const order: string[] = [];
  const first = scheduler.openLane();
  const holding = scheduler.openLane();
  void holding.acquire(live(), far()); // so that all others wait
  const ended: Promise<unknown>[] = [];
  for (const [name, count] of requests) {
    const lane = shared ? first : scheduler.openLane();
    for (let request = 0; request < count; request++)
      ended.push(
        Promise.resolve(lane.acquire(live(), far())).then(() => {
          order.push(name);
          lane.release(false);
        }),
      );
  }
  holding.release(false);
  await Promise.all(ended);
  return order.join('');
}

describe('callers with credentials of their own take turns', () => {
  const NOISY = [
    ['a', 6],
    ['b', 1],
    ['c', 2],
  ] as const;
  test.for<readonly [title: string, requests: readonly (readonly [string, number])[], shared: boolean, order: string]>([
    ['[S47] a caller with a long queue lets the others go in between', NOISY, false, 'abcacaaaa'],
    ['[S47] each queue keeps its own order', [['a', 3]], false, 'aaa'],
    ['control: in one queue for all, the others wait for every request of the first', NOISY, true, 'aaaaaabcc'],
  ])('%s', async ([, requests, shared, order]) => {
    expect(await orderOf(requests, shared)).toBe(order);
  });

  test('[S47] a full queue of one rejects nothing of another', () => {
    const scheduler = createRequestScheduler({ ...UNPACED, maxQueue: 1 });
    const [noisy, other] = [scheduler.openLane(), scheduler.openLane()];
    for (let request = 0; request < 2; request++) void noisy.acquire(live(), far());
    expect(() => noisy.acquire(live(), far())).toThrow(AppError);
    expect(other.acquire(live(), far())).toBeInstanceOf(Promise);
  });

  test('[S47] together they have no more requests at once than one would have', () => {
    const scheduler = createRequestScheduler({ ...UNPACED, maxConcurrent: 2 });
    const lanes = Array.from({ length: 3 }, () => scheduler.openLane());
    expect(lanes.map((lane) => lane.acquire(live(), far()) === undefined)).toEqual([true, true, false]);
  });

  test('a caller that gives up while it waits does not hold the others', async () => {
    const scheduler = createRequestScheduler(UNPACED);
    const [first, second, third] = [scheduler.openLane(), scheduler.openLane(), scheduler.openLane()];
    void first.acquire(live(), far());
    const caller = new AbortController();
    const left = second.acquire(caller.signal, far());
    const next = third.acquire(live(), far());
    caller.abort(new AppError('cancelled', 'x'));
    await expect(left).rejects.toMatchObject({ code: 'cancelled' });
    first.release(false);
    await expect(next).resolves.toBeUndefined();
  });

  test('[S49] a pause that Bitbucket asks one of them for holds the others up by nothing', async () => {
    const scheduler = createRequestScheduler({ ...PACING, maxConcurrent: 9 });
    const [slowed, other] = [scheduler.openLane(), scheduler.openLane()];
    slowed.pause(3_000);
    let went = false;
    void slowed.acquire(live(), far())?.then(() => (went = true));
    expect(other.acquire(live(), far())).toBeUndefined();
    other.release(false);
    await vi.advanceTimersByTimeAsync(2_990);
    expect(went).toBe(false);
    await vi.advanceTimersByTimeAsync(20);
    expect(went).toBe(true);
  });
});

const CAPTCHA = answer(401, { hints: { ...HINTS, authenticationDenied: true } });
const MINUTE_MS = 60_000;

/** What each credential is answered, by its Authorization header, and what was sent with it. */
function bitbucket(replies: Record<string, Answer | AppError>, over: Partial<Pacing> = {}) {
  const sent: string[] = [];
  const upstream = createResilience(
    {
      send: async (_request, _body, { authorize }) => {
        const name = await authorize(new URL('https://bitbucket.test'), 'GET');
        sent.push(name);
        const reply = replies[name] ?? answer(200);
        if (reply instanceof AppError) throw reply;
        return reply;
      },
      close: () => undefined,
    },
    { ...PACING, requestsPerSecond: 0, ...over },
    30_000,
    silent,
  );
  const call = (credentials: ReturnType<typeof credential>, name = 'pulls_create'): Promise<string | number> =>
    sendBy(upstream, name, undefined, credentials).then(
      ({ status }) => status,
      (error: unknown) => (error instanceof AppError ? error.code : 'other'),
    );
  return { replies, sent, call };
}

describe('a lock-out by a CAPTCHA', () => {
  const [alice, bob] = [credential('alice'), credential('bob')];

  test('[S52] sends one request in 5 minutes with the credential, until one succeeds', async () => {
    const { replies, sent, call } = bitbucket({ alice: CAPTCHA });
    expect([await call(alice), await call(alice)]).toEqual(['locked-out', 'locked-out']);
    await vi.advanceTimersByTimeAsync(5 * MINUTE_MS - 1);
    expect(await call(alice)).toBe('locked-out');
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect([await call(alice), await call(alice)]).toEqual(['locked-out', 'locked-out']);
    expect(sent).toHaveLength(2);

    replies['alice'] = answer(200); // a person has solved it
    expect(await call(alice)).toBe('locked-out');
    await vi.advanceTimersByTimeAsync(5 * MINUTE_MS);
    expect([await call(alice), await call(alice), await call(alice)]).toEqual([200, 200, 200]);
    expect(sent).toHaveLength(5);
  });

  const unclear: readonly (readonly [string, Answer | AppError])[] = [
    ['a 401 without the demand', answer(401)],
    ['a redirect to a login page', answer(302)],
    ['a 403', answer(403)],
    ['a 503 of a gateway', answer(503)],
    ['no response', new AppError('unreachable', 'broke', { cause: Object.assign(new Error('x'), { code: 'EPIPE' }) })],
  ];
  test.for(unclear)('[S52] is not ended by %s, nor is a read repeated for it', async ([, reply]) => {
    const { replies, sent, call } = bitbucket({ alice: CAPTCHA }, { breakerFailures: 0 });
    await call(alice);
    replies['alice'] = reply;
    await vi.advanceTimersByTimeAsync(5 * MINUTE_MS);
    const tried = call(alice, 'repo_get');
    await vi.advanceTimersByTimeAsync(10_000);
    await tried;
    expect(await call(alice)).toBe('locked-out');
    expect(sent).toHaveLength(2);
  });

  test('[S52] is not ended by the success of a request that was sent before it', async () => {
    let succeed = (): void => undefined;
    const slow = new Promise<Answer>((resolve) => {
      succeed = () => {
        resolve(answer(200));
      };
    });
    let requests = 0;
    const upstream = createResilience(
      { send: () => (requests++ === 0 ? slow : Promise.resolve(CAPTCHA)), close: () => undefined },
      { ...PACING, requestsPerSecond: 0 },
      30_000,
      silent,
    );
    const early = sendBy(upstream, 'repo_get', undefined, alice);
    await expect(sendBy(upstream, 'repo_get', undefined, alice)).rejects.toMatchObject({ code: 'locked-out' });
    succeed();
    expect(await early).toMatchObject({ status: 200 });
    await expect(sendBy(upstream, 'repo_get', undefined, alice)).rejects.toMatchObject({ code: 'locked-out' });
    expect(requests).toBe(2);
  });

  test('[S52] is of one credential; control: of another nothing is rejected', async () => {
    const { sent, call } = bitbucket({ alice: CAPTCHA });
    await call(alice);
    expect([await call(alice), await call(bob)]).toEqual(['locked-out', 200]);
    expect(sent).toEqual(['alice', 'bob']);
  });

  test('is logged when it begins and when it ends, once each', async () => {
    const lines = logged();
    const info = vi.spyOn(silent, 'info').mockImplementation(() => undefined);
    const { replies, call } = bitbucket({ alice: CAPTCHA });
    await call(alice);
    await vi.advanceTimersByTimeAsync(5 * MINUTE_MS);
    await call(alice);
    expect(lines).toEqual([
      'error Bitbucket demands a CAPTCHA: at most one request in 5 minutes is sent until one succeeds',
    ]);
    replies['alice'] = answer(200);
    await vi.advanceTimersByTimeAsync(5 * MINUTE_MS);
    await call(alice);
    await call(alice);
    expect(info).toHaveBeenCalledTimes(1);
  });
});

test('[S50] failures count for the Bitbucket that all credentials share', async () => {
  const [alice, bob] = [credential('alice'), credential('bob')];
  const { sent, call } = bitbucket({ alice: answer(500), bob: answer(500) }, { breakerFailures: 2 });
  expect([await call(alice), await call(bob), await call(alice), await call(bob)]).toEqual([
    500,
    500,
    'breaker-open',
    'breaker-open',
  ]);
  expect(sent).toEqual(['alice', 'bob']);
});
