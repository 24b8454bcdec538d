import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createResilience, type Upstream } from '../../../src/runtime/bitbucket/pacing/resilience.ts';
import { createLog } from '../../../src/runtime/observability/log.ts';
import { answer, built, CREDENTIALS } from './fake-sender.ts';
import { PACING } from './pacing-facts.ts';

const SMALL = Buffer.from('{}');
const LARGE = Buffer.alloc(100_000, 'x');

/** An upstream that returns these bytes for every request, and the order of events. */
function open(bytes: Buffer): { readonly upstream: Upstream; readonly order: string[]; readonly stop: () => void } {
  const order: string[] = [];
  const sender = { send: () => Promise.resolve(answer(200, { bytes })), close: () => undefined };
  const pacing = { ...PACING, requestsPerSecond: 0, maxConcurrent: 8 };
  const upstream = createResilience(
    sender,
    pacing,
    5_000,
    createLog('silent', (text) => text),
  );
  let running = true;
  const turn = (): void => {
    order.push('turn');
    if (running) void setImmediate().then(turn);
  };
  void setImmediate().then(turn);
  return { upstream, order, stop: () => void (running = false) };
}

const outgoing = { request: built('repo_get'), body: undefined, credentials: CREDENTIALS };

describe('large responses', () => {
  test.for<readonly [string, Buffer, boolean]>([
    ['[S15] are read with a turn of the event loop between them', LARGE, true],
    ['control: small ones are read in one turn', SMALL, false],
  ])('%s', async ([, bytes, apart]) => {
    const { upstream, order, stop } = open(bytes);
    const read = (name: string) => upstream.exchange(outgoing, () => Promise.resolve(order.push(name)));
    await Promise.all([read('a'), read('b'), read('c')]);
    stop();
    const between = order.slice(order.indexOf('a') + 1, order.indexOf('b'));
    expect(between.includes('turn')).toBe(apart);
  });

  test.for<readonly [string, Buffer, number]>([
    ['[S48] are not read once their call is cancelled', LARGE, 1],
    ['control: small ones were read before the cancellation', SMALL, 3],
  ])('%s', async ([, bytes, most]) => {
    const { upstream, stop } = open(bytes);
    const controller = new AbortController();
    let reads = 0;
    const read = () =>
      upstream.exchange({ ...outgoing, signal: controller.signal }, () => {
        reads += 1;
        if (bytes === LARGE) controller.abort();
        return Promise.resolve();
      });
    await Promise.allSettled([read(), read(), read()]);
    stop();
    expect(reads).toBe(most);
  });

  test('[S53] are read to the end before the server stops', async () => {
    const { upstream, order, stop } = open(LARGE);
    const reading = upstream.exchange(outgoing, async () => {
      await sleep(100);
      order.push('read');
    });
    await upstream.drain();
    order.push('settled');
    await reading;
    stop();
    expect(order.filter((entry) => entry !== 'turn')).toEqual(['read', 'settled']);
  });
});
