import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../../errors.ts';

export interface Deadline {
  /** Aborts with an AppError as its reason: `timeout`, or `cancelled` by the caller. */
  readonly signal: AbortSignal;
  readonly abort: (reason: AppError) => void;
  readonly stop: () => void;
}

/** One signal for "time is up" and "the client no longer wants it". `stop` frees the timer and the listener. */
export function startDeadline(milliseconds: number, caller: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new AppError('timeout', `no complete response from Bitbucket within ${milliseconds / 1000} s`));
  }, milliseconds);
  const cancel = (): void => {
    // Of a deadline around this one: its own reason, which says more.
    const reason: unknown = caller?.reason;
    controller.abort(reason instanceof AppError ? reason : new AppError('cancelled', 'the client cancelled the call'));
  };
  if (caller?.aborted === true) cancel();
  caller?.addEventListener('abort', cancel, { once: true });
  return {
    signal: controller.signal,
    abort(reason) {
      controller.abort(reason);
    },
    stop() {
      clearTimeout(timer);
      caller?.removeEventListener('abort', cancel);
    },
  };
}

/** Waits, or until the signal aborts, whose reason it then throws. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
  signal.throwIfAborted();
}
