import { AppError } from '../../errors.ts';

/** `failure`: 5xx or the network. `neutral`: the caller gave up before the response. */
export type Verdict = 'success' | 'failure' | 'neutral';

/** Stops asking an instance that fails, and asks it again with one request. */
export interface Breaker {
  /** Throws while it is open; changes nothing. */
  readonly check: () => void;
  /** A request is about to be sent: throws while it is open. The one that is let through to probe must report, as all do. */
  readonly enter: () => (verdict: Verdict) => void;
}

/** Opens after so many failures in a row (0: never); after `restMs` a single probe decides whether it closes. */
export function createBreaker(failures: number, restMs: number): Breaker {
  let inARow = 0;
  let openUntil: number | undefined;
  let probing = false;
  const now = (): number => performance.now();

  function check(): void {
    if (openUntil === undefined) return;
    const left = openUntil - now();
    if (left <= 0 && !probing) return;
    const when =
      left <= 0 ? 'a trial request is running' : `the next trial request can be sent in ${Math.ceil(left / 1000)} s`;
    throw new AppError(
      'breaker-open',
      `circuit breaker open after ${inARow} consecutive failures of Bitbucket: ${when}`,
      left <= 0 ? {} : { retryAfter: Math.ceil(left / 1000) },
    );
  }

  function probed(verdict: Verdict): void {
    probing = false;
    if (verdict === 'success') {
      openUntil = undefined;
      inARow = 0;
    } else if (verdict === 'failure') {
      inARow += 1;
      openUntil = now() + restMs;
    }
  }

  function counted(verdict: Verdict): void {
    if (openUntil !== undefined || failures === 0) return; // sent before it opened: the probe decides
    if (verdict === 'success') inARow = 0;
    if (verdict === 'failure') inARow += 1;
    if (inARow >= failures) openUntil = now() + restMs;
  }

  return {
    check,
    enter() {
      check();
      if (openUntil === undefined) return counted;
      probing = true;
      return probed;
    },
  };
}
