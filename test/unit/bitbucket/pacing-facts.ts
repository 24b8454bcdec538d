import { afterEach, beforeEach, vi } from 'vitest';
import type { Pacing } from '../../../src/runtime/config/pacing.ts';

export const PACING: Pacing = {
  requestsPerSecond: 10,
  requestBurst: 2,
  maxConcurrent: 2,
  maxQueue: 2,
  readAttempts: 3,
  breakerFailures: 3,
  breakerRestMs: 10_000,
  graceMs: 5_000,
};

/** A response that says nothing of its server's limits. */
export const HINTS = {
  retryAfterMs: undefined,
  remaining: undefined,
  perSecond: undefined,
  authenticationDenied: false,
};

/** For all tests of a file. */
export function stopTheClock(): void {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
}
