import type { Pacing } from '../../config/pacing.ts';
import { AppError } from '../../errors.ts';
import type { AnswerHints } from './answer-hints.ts';
import { TokenBucket } from './token-bucket.ts';

/** Whose turn it is to ask Bitbucket: at most so many at once, so many a second, and so many that wait, first come first served. */
export interface Turns {
  /** Undefined: at once. Rejects with the signal's reason, and leaves the queue, when the signal aborts. */
  readonly take: (signal: AbortSignal, deadline: number) => Promise<void> | undefined;
  /** Ends a turn; `unused`: nothing was sent in it. */
  readonly end: (unused: boolean) => void;
  readonly pause: (milliseconds: number) => void;
  readonly obey: (hints: AnswerHints) => void;
}

const clock = (): number => performance.now();

export function createTurns(pacing: Pacing): Turns {
  const { requestsPerSecond, requestBurst, maxConcurrent, maxQueue } = pacing;
  const bucket = requestsPerSecond === 0 ? undefined : new TokenBucket(requestsPerSecond, requestBurst, clock());
  const waiting = new Set<() => void>();
  let running = 0;
  let timer: NodeJS.Timeout | undefined;

  const start = (): void => {
    running += 1;
    bucket?.take();
  };
  /** Calls up who waits, as far as places and tokens go; for the next token a timer is set. */
  function callUp(): void {
    clearTimeout(timer);
    timer = undefined;
    for (const go of waiting) {
      if (running >= maxConcurrent) return;
      const wait = bucket?.wait(clock()) ?? 0;
      if (wait > 0) {
        timer = setTimeout(callUp, Math.ceil(wait));
        return;
      }
      waiting.delete(go);
      start();
      go();
    }
  }

  function refuse(why: string, waitMs: number): never {
    throw new AppError('busy', why, waitMs > 0 ? { retryAfter: Math.ceil(waitMs / 1000) } : {});
  }

  function queue(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        waiting.delete(go);
        const reason: unknown = signal.reason;
        reject(reason instanceof Error ? reason : new AppError('cancelled', 'the call was cancelled'));
      };
      const go = (): void => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      waiting.add(go);
      signal.addEventListener('abort', leave, { once: true });
      if (signal.aborted) leave();
      else callUp();
    });
  }

  return {
    take(signal, deadline) {
      const now = clock();
      const wait = bucket?.wait(now, waiting.size) ?? 0;
      if (waiting.size === 0 && running < maxConcurrent && wait <= 0) {
        start();
        return undefined;
      }
      if (waiting.size >= maxQueue) refuse(`${running} requests run and ${waiting.size} wait for their turn`, wait);
      if (now + wait >= deadline) refuse('the turn of this request comes only after the deadline of its call', wait);
      return queue(signal);
    },
    end(unused) {
      running -= 1;
      if (unused) bucket?.giveBack();
      callUp();
    },
    pause: (milliseconds) => bucket?.pause(clock(), milliseconds),
    obey: ({ remaining, perSecond }) => bucket?.obey(clock(), remaining, perSecond),
  };
}
