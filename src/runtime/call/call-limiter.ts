import type { Access } from '../catalog/operation.ts';
import type { CallLimits } from '../config/call-controls.ts';
import { AppError } from '../errors.ts';

const MINUTE_MS = 60_000;

/** Milliseconds on a clock that never goes back. */
export type Clock = () => number;

/** The last calls of a limit, in a ring: a call is due when the one a whole limit ago is a minute old. */
class Window {
  readonly limit: number;
  readonly #times: Float64Array;
  #next = 0;

  constructor(limit: number) {
    this.limit = limit;
    this.#times = new Float64Array(limit).fill(Number.NEGATIVE_INFINITY);
  }

  /** Milliseconds until a call is due; 0 or less: now. */
  wait(now: number): number {
    return (this.#times[this.#next] ?? 0) + MINUTE_MS - now;
  }

  count(now: number): void {
    this.#times[this.#next] = now;
    this.#next = (this.#next + 1) % this.limit;
  }
}

export interface CallLimiter {
  /** Throws when a limit is reached, and says when the next call is due. Counts nothing. */
  readonly check: (access: Access) => void;
  /** Counts a call right before it is sent. Checks the limits again, since other calls were sent meanwhile. */
  readonly count: (access: Access) => void;
}

/** Sliding windows of 60 seconds, one over all calls and one for each access; 0 means no limit. */
export function createCallLimiter(limits: CallLimits, clock: Clock = () => performance.now()): CallLimiter {
  const windows = new Map<string, Window>();
  const all = limits.callsPerMinute === 0 ? undefined : new Window(limits.callsPerMinute);
  for (const [access, limit] of Object.entries(limits.perAccess)) {
    if (limit > 0) windows.set(access, new Window(limit));
  }

  const refuseFull = (window: Window | undefined, what: string): void => {
    const wait = window?.wait(clock()) ?? 0;
    if (window === undefined || wait <= 0) return;
    throw new AppError('limited', `rate limit: at most ${window.limit} ${what} in 60 s`, {
      retryAfter: Math.ceil(wait / 1000),
    });
  };
  // What has not been reviewed may be the worst.
  const windowOf = (access: Access): Window | undefined => windows.get(access === 'unknown' ? 'admin' : access);
  const check = (access: Access): void => {
    refuseFull(all, 'calls');
    refuseFull(windowOf(access), `calls of access ${access}`);
  };
  return {
    check,
    count(access) {
      check(access);
      all?.count(clock());
      windowOf(access)?.count(clock());
    },
  };
}
