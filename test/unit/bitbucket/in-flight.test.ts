import { describe, expect, test, vi } from 'vitest';
import { createInFlight } from '../../../src/runtime/bitbucket/pacing/in-flight.ts';
import { get } from '../small-catalog.ts';
import { stopTheClock } from './pacing-facts.ts';
import { logged, silent } from './silent-log.ts';

vi.mock('node:timers/promises', () => import('./fake-timers-promises.ts'));
stopTheClock();

describe('what is under way when the server stops', () => {
  test('reads have a second, writes the grace time, and what is cut is told', async () => {
    const lines = logged();
    const inFlight = createInFlight(5_000, silent);
    const cut: string[] = [];
    const add = (name: string) => {
      let end = (): void => undefined;
      const sending = new Promise<void>((resolve) => (end = resolve));
      inFlight.add(sending, get(name), (reason) => {
        cut.push(`${name} ${String(performance.now() - begun)} ${reason.code} ${reason.message}`);
        end();
      });
      return end;
    };
    const begun = performance.now();
    add('repo_get');
    add('pulls_create');
    const done = inFlight.drain();
    await vi.advanceTimersByTimeAsync(10_000);
    await done;
    expect(cut).toEqual([
      'repo_get 1000 cancelled the server is stopping',
      'pulls_create 5000 cancelled the server is stopping',
    ]);
    expect(lines).toEqual([
      'warn {"tool":"repo_get"} stopping: a read was aborted',
      'warn {"tool":"pulls_create","access":"write"} stopping: a call that changes something was aborted, its outcome is unknown',
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });
  test('nothing is waited for that has ended, well or badly', async () => {
    const inFlight = createInFlight(5_000, silent);
    inFlight.add(Promise.resolve(), get('repo_get'), () => expect.unreachable());
    inFlight.add(Promise.reject(new Error('x')), get('pulls_create'), () => expect.unreachable());
    let settled = false;
    void inFlight.drain().then(() => (settled = true));
    await vi.advanceTimersByTimeAsync(1);
    expect(settled).toBe(true);
  });
  test('a write that ends in its grace time is not cut, and a short grace is one for reads too', async () => {
    const inFlight = createInFlight(5_000, silent);
    inFlight.add(new Promise((resolve) => setTimeout(resolve, 3_000)), get('pulls_create'), () => expect.unreachable());
    let after = -1;
    const begun = performance.now();
    void inFlight.drain().then(() => (after = performance.now() - begun));
    await vi.advanceTimersByTimeAsync(9_000);
    expect(after).toBe(3_000);
    logged();
    const short = createInFlight(200, silent);
    const cut = vi.fn();
    short.add(new Promise(() => undefined), get('repo_get'), cut);
    void short.drain();
    await vi.advanceTimersByTimeAsync(199);
    expect(cut).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(cut).toHaveBeenCalled();
  });
});
