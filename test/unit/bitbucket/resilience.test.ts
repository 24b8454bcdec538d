import { describe, expect, test, vi } from 'vitest';
import type { Answer } from '../../../src/runtime/bitbucket/http/send.ts';
import { createResilience } from '../../../src/runtime/bitbucket/pacing/resilience.ts';
import type { Pacing } from '../../../src/runtime/config/pacing.ts';
import { AppError } from '../../../src/runtime/errors.ts';
import { answer, built, CREDENTIALS, sendBy } from './fake-sender.ts';
import { HINTS, PACING, stopTheClock } from './pacing-facts.ts';
import { silent } from './silent-log.ts';

vi.mock('node:timers/promises', () => import('./fake-timers-promises.ts'));
stopTheClock();

const OUTGOING = { request: built('repo_get'), body: undefined, credentials: CREDENTIALS };

type Step = Answer | Error;
/** An upstream whose sender gives these responses in turn, the last one for ever. */
function upstream(steps: readonly Step[], over: Partial<Pacing> = {}, timeoutMs = 30_000) {
  const sent: number[] = [];
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  const begun = performance.now();
  const made = createResilience(
    {
      send: () => {
        const step = steps[Math.min(sent.length, steps.length - 1)];
        sent.push(performance.now() - begun);
        return step instanceof Error ? Promise.reject(step) : Promise.resolve(step ?? answer(200));
      },
      close: () => undefined,
    },
    { ...PACING, ...over },
    timeoutMs,
    silent,
  );
  const call = async (name = 'repo_get', signal?: AbortSignal): Promise<Answer | AppError> => {
    const result = sendBy(made, name, signal).catch((error: unknown) => {
      if (error instanceof AppError) return error;
      throw error;
    });
    await vi.advanceTimersByTimeAsync(65_000);
    return await result;
  };
  return { made, sent, call };
}
const reset = (): AppError =>
  new AppError('unreachable', 'broke', {
    cause: Object.assign(new Error('x'), { code: 'ECONNRESET' }),
    outcomeUnknown: true,
  });

describe('around a sender', () => {
  test('a read is sent again with a longer pause each time, a write never', async () => {
    const { sent, call } = upstream([reset(), answer(503), answer(200)]);
    expect(await call()).toEqual(answer(200));
    expect(sent).toEqual([0, 250, 750]);
    const write = upstream([reset()]);
    expect(await write.call('pulls_create')).toMatchObject({
      code: 'unreachable',
      message: 'broke',
      details: { outcomeUnknown: true },
    });
    expect(write.sent).toHaveLength(1);
  });
  test('what fails to the last says how often', async () => {
    const { sent, call } = upstream([reset()]);
    expect(await call()).toMatchObject({
      code: 'unreachable',
      message: 'broke (3 attempts)',
      details: { outcomeUnknown: true },
    });
    expect(sent).toHaveLength(3);
    const other = upstream([answer(502, { notes: ['a'] })]);
    expect(await other.call()).toMatchObject({ status: 502, notes: ['a', '3 attempts'] });
    expect(await upstream([answer(404)]).call()).toEqual(answer(404));
    expect(await upstream([answer(503), answer(404)]).call()).toMatchObject({ notes: ['2 attempts'] });
    expect(await upstream([answer(503), answer(399)]).call()).toEqual(answer(399));
    const once = upstream([answer(503)], { readAttempts: 1 });
    expect(await once.call()).toEqual(answer(503));
  });
  test('what is not a failure of ours passes as it is', async () => {
    const { made } = upstream([new TypeError('bug')]);
    await expect(sendBy(made, 'repo_get')).rejects.toThrow(TypeError);
  });
  test('failures in a row open the breaker, answers do not', async () => {
    const { call, sent } = upstream([answer(500)]);
    for (let i = 0; i < 3; i++) expect(await call('pulls_create')).toMatchObject({ status: 500 });
    const { made } = upstream([answer(500)], { breakerFailures: 1 });
    await sendBy(made, 'pulls_create');
    await expect(sendBy(made, 'pulls_create')).rejects.toMatchObject({ code: 'breaker-open' });
    expect(sent).toHaveLength(3);
    for (const [step, opens] of [
      [reset(), true],
      [new AppError('timeout', 'x'), true],
      [new AppError('tls', 'x'), true],
      [new AppError('proxy', 'x'), true],
      [new AppError('malformed-answer', 'x'), false],
      [new AppError('cancelled', 'x'), false],
      [new TypeError('x'), false],
      [answer(499), false],
    ] as const) {
      const one = upstream([step], { breakerFailures: 1, readAttempts: 1 });
      await sendBy(one.made, 'pulls_create').catch(() => undefined);
      const next = await sendBy(one.made, 'pulls_create').then(
        () => 'answered',
        (error: unknown) => (error instanceof AppError ? error.code : 'other'),
      );
      expect(next === 'breaker-open', step instanceof Error ? step.message : String(step.status)).toBe(opens);
    }
  });
  test('a breaker that opens between two attempts leaves the response there is', async () => {
    const { sent, call } = upstream([answer(503)], { breakerFailures: 2 });
    expect(await call()).toMatchObject({ status: 503, notes: ['2 attempts'] });
    expect(sent).toHaveLength(2);
  });
  test('a demand for a CAPTCHA, and no other 401, is a lock-out', async () => {
    const denied = { ...HINTS, authenticationDenied: true };
    const { call, sent } = upstream([answer(401, { hints: denied })]);
    const LOCKED = {
      code: 'locked-out',
      message:
        'Bitbucket rejects the login until a person has solved a CAPTCHA; until a request succeeds, at most one in 5 minutes is sent',
    };
    expect(await call()).toMatchObject(LOCKED);
    expect(await call()).toMatchObject(LOCKED);
    expect(sent).toHaveLength(1);
    expect(await upstream([answer(403, { hints: denied })]).call()).toMatchObject({ status: 403 });
    expect(await upstream([answer(401, { hints: HINTS })]).call()).toMatchObject({ status: 401 });
  });
  test('a credential that was replaced meanwhile: a read goes once more, in its own turn, and nothing else does', async () => {
    const renewed = answer(401, { renewed: true });
    const pace = { requestsPerSecond: 1, requestBurst: 1, readAttempts: 1 };
    const read = upstream([renewed, answer(200)], pace);
    expect(await read.call()).toMatchObject({ status: 200 });
    expect(read.sent).toEqual([0, 1_000]);
    const again = upstream([renewed], pace);
    expect(await again.call()).toMatchObject({ status: 401, notes: ['2 attempts'] });
    expect(again.sent).toHaveLength(2);
    for (const name of ['pulls_create', 'repo_delete']) {
      const write = upstream([renewed, answer(200)]);
      expect(await write.call(name)).toMatchObject({ code: 'credential-renewed', details: { status: 401 } });
      expect(write.sent).toHaveLength(1);
    }
    // Where the second attempt does not get its turn.
    const late = upstream([renewed, answer(200)], { requestsPerSecond: 1, requestBurst: 1 }, 500);
    expect(await late.call()).toMatchObject({ code: 'credential-renewed' });
    expect(late.sent).toHaveLength(1);
  });
  test('tells once when it lets a request go, and never of one that it rejects', async () => {
    const asItIs = (given: Answer): Promise<Answer> => Promise.resolve(given);
    const told = async (steps: readonly Step[], over: Partial<Pacing> = {}): Promise<number> => {
      const onSend = vi.fn();
      const { made } = upstream(steps, { breakerFailures: 2, readAttempts: 3, ...over });
      for (let calls = 0; calls < 2; calls++) {
        void made.exchange(OUTGOING, asItIs, onSend).catch(() => undefined);
        await vi.advanceTimersByTimeAsync(5_000);
      }
      return onSend.mock.calls.length;
    };
    expect(await told([answer(429), answer(200)])).toBe(2);
    expect(await told([answer(503)])).toBe(1); // the breaker rejects the second
    const refusing = upstream([answer(200)]);
    const stop = (): never => {
      throw new AppError('limited', 'no');
    };
    await expect(refusing.made.exchange(OUTGOING, asItIs, stop)).rejects.toMatchObject({
      code: 'limited',
    });
    expect(refusing.sent).toEqual([]);
    expect(await refusing.call()).toMatchObject({ status: 200 });
  });
  test('a pause that Bitbucket asks for is kept', async () => {
    const { sent, call } = upstream([answer(429, { hints: { ...HINTS, retryAfterMs: 7_000 } }), answer(200)]);
    expect(await call()).toMatchObject({ status: 200 });
    expect(sent).toEqual([0, 7_000]);
    const plain = upstream([answer(429, { hints: HINTS }), answer(200)]);
    await plain.call();
    expect(plain.sent).toEqual([0, 1_000]);
    const other = upstream([answer(503, { hints: HINTS }), answer(200)]);
    await other.call();
    expect(other.sent).toEqual([0, 250]);
    const unpaced = upstream([answer(429, { hints: { ...HINTS, retryAfterMs: 7_000 } }), answer(200)], {
      requestsPerSecond: 0,
    });
    await unpaced.call();
    expect(unpaced.sent).toEqual([0, 250]);
    const fine = upstream([answer(200, { hints: { ...HINTS, retryAfterMs: 7_000 } })]);
    expect(await fine.call()).toEqual(answer(200, { hints: { ...HINTS, retryAfterMs: 7_000 } }));
  });
  test('one that is too long is cut, told, and not waited for', async () => {
    const { sent, call } = upstream([answer(503, { hints: { ...HINTS, retryAfterMs: 90_000 } })]);
    expect(await call()).toMatchObject({
      status: 503,
      retryAfter: '30',
      final: true,
      notes: ['it requested a pause of 90 s, capped at 30 s'],
    });
    expect(sent).toHaveLength(1);
    const long = upstream([answer(429, { hints: { ...HINTS, retryAfterMs: 90_000 } })], {}, 200_000);
    expect(await long.call()).toMatchObject({ retryAfter: '60' });
    const short = upstream([answer(429, { hints: { ...HINTS, retryAfterMs: 1_500 } })], { readAttempts: 1 });
    expect(await short.call()).toEqual(answer(429, { hints: { ...HINTS, retryAfterMs: 1_500 }, retryAfter: '2' }));
  });
  test('one deadline holds over all attempts', async () => {
    const { sent, call } = upstream([answer(503)], { readAttempts: 99 }, 1_000);
    expect(await call()).toMatchObject({ status: 503, notes: ['3 attempts'] });
    expect(sent).toHaveLength(3);
    const waiting = upstream([answer(200)], { maxConcurrent: 1 }, 1_000);
    void sendBy(waiting.made, 'repo_get');
  });
  test('who waits for a turn past the deadline is told so', async () => {
    const never = createResilience(
      { send: () => new Promise(() => undefined), close: () => undefined },
      { ...PACING, maxConcurrent: 1 },
      1_000,
      silent,
    );
    void sendBy(never, 'repo_get');
    const second = sendBy(never, 'repo_get').catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(1_100);
    expect(await second).toMatchObject({
      code: 'busy',
      message: 'the deadline of the call passed while the request was queued',
    });
  });
  test('[S48] a call that was cancelled before its turn is not sent; control: another is', async () => {
    const { made, sent } = upstream([answer(200)]);
    for (const name of ['repo_get', 'pulls_create'])
      await expect(sendBy(made, name, AbortSignal.abort())).rejects.toMatchObject({
        code: 'cancelled',
        details: {},
      });
    expect(sent).toEqual([]);
    expect(await sendBy(made, 'pulls_create')).toMatchObject({ status: 200 });
  });
  test('a cancelled call ends with its reason, while it waits as well', async () => {
    const caller = new AbortController();
    const { made, sent } = upstream([answer(503)]);
    const pending = sendBy(made, 'repo_get', caller.signal).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(100);
    caller.abort();
    expect(await pending).toMatchObject({ code: 'cancelled', message: 'the client cancelled the call' });
    expect(sent).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
