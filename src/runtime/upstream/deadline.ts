import { AppError } from '../errors.ts';
import { StopController, type StopSignal } from './stop-signal.ts';

export interface Deadline {
  /** Aborts with an AppError as its reason: `timeout`, or `cancelled` by the caller. */
  readonly signal: StopSignal;
  readonly abort: (reason: AppError) => void;
  readonly stop: () => void;
}

/** One signal for "time is up" and "the client no longer wants it". `stop` frees the timer and the listener. */
export function startDeadline(milliseconds: number, caller: StopSignal | undefined): Deadline {
  const signal = new StopController();
  const timer = setTimeout(() => {
    signal.abort(new AppError('timeout', `no complete answer from Bitbucket within ${milliseconds / 1000} s`));
  }, milliseconds);
  const cancel = (): void => {
    // Of a deadline around this one: its own reason, which says more.
    const reason: unknown = caller?.reason;
    signal.abort(reason instanceof AppError ? reason : new AppError('cancelled', 'the client cancelled the call'));
  };
  if (caller?.aborted === true) cancel();
  caller?.addEventListener('abort', cancel, { once: true });
  return {
    signal,
    abort(reason) {
      signal.abort(reason);
    },
    stop() {
      clearTimeout(timer);
      caller?.removeEventListener('abort', cancel);
    },
  };
}

/** Waits, or until the signal aborts, whose reason it then throws. */
export async function pause(milliseconds: number, signal: StopSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
  });
  signal.throwIfAborted();
}
