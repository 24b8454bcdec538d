import type { Pacing } from '../../config/pacing.ts';
import { AppError } from '../../errors.ts';
import type { ResponseHints } from './response-hints.ts';
import { TokenBucket } from './token-bucket.ts';

/** The requests of one credential: so many a second, and so many that wait, first come first served. */
export interface RequestLane {
  /** Undefined: at once. Rejects with the signal's reason, and leaves the queue, when the signal aborts. */
  readonly acquire: (signal: AbortSignal, deadline: number) => Promise<void> | undefined;
  /** Ends the turn of a request; `unused`: nothing was sent in it. */
  readonly release: (unused: boolean) => void;
  readonly pause: (milliseconds: number) => void;
  readonly applyServerHints: (hints: ResponseHints) => void;
}

/** At most so many requests at once, over all lanes; lanes that wait take turns, whatever the length of their queues. */
export interface RequestScheduler {
  readonly openLane: () => RequestLane;
}

/** A lane with requests that wait, in their order. */
interface Queue {
  readonly waiting: Set<() => void>;
  readonly bucket: TokenBucket | undefined;
}

const clock = (): number => performance.now();

function rejectBusy(why: string, waitMs: number): never {
  throw new AppError('busy', why, waitMs > 0 ? { retryAfter: Math.ceil(waitMs / 1000) } : {});
}

export function createRequestScheduler(pacing: Pacing): RequestScheduler {
  const { requestsPerSecond, requestBurst, maxConcurrent, maxQueue } = pacing;
  /** The queue whose turn is next comes first. */
  const queues = new Set<Queue>();
  let running = 0;
  let timer: NodeJS.Timeout | undefined;

  function start({ bucket }: Queue): void {
    running += 1;
    bucket?.take();
  }

  /** Starts what waits, one request of each lane in turn, as far as places and tokens go; for the next token a timer is set. */
  function drain(): void {
    clearTimeout(timer);
    timer = undefined;
    let soonest = Number.POSITIVE_INFINITY;
    // A queue that is added again during the loop is visited again, after the others.
    for (const queue of queues) {
      if (running >= maxConcurrent) return;
      const wait = queue.bucket?.wait(clock()) ?? 0;
      if (wait > 0) {
        soonest = Math.min(soonest, wait);
        continue; // it keeps its place
      }
      queues.delete(queue);
      const [go] = queue.waiting;
      if (go === undefined) continue;
      queue.waiting.delete(go);
      if (queue.waiting.size > 0) queues.add(queue);
      start(queue);
      go();
    }
    if (soonest !== Number.POSITIVE_INFINITY) timer = setTimeout(drain, Math.ceil(soonest));
  }

  function enqueue(queue: Queue, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        queue.waiting.delete(go);
        if (queue.waiting.size === 0) queues.delete(queue);
        const reason: unknown = signal.reason;
        reject(reason instanceof Error ? reason : new AppError('cancelled', 'the call was cancelled'));
      };
      const go = (): void => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      queue.waiting.add(go);
      queues.add(queue);
      signal.addEventListener('abort', leave, { once: true });
      if (signal.aborted) leave();
      else drain();
    });
  }

  return {
    openLane() {
      const bucket = requestsPerSecond === 0 ? undefined : new TokenBucket(requestsPerSecond, requestBurst, clock());
      const queue: Queue = { waiting: new Set(), bucket };
      return {
        acquire(signal, deadline) {
          const now = clock();
          const ahead = queue.waiting.size;
          const wait = bucket?.wait(now, ahead) ?? 0;
          if (ahead === 0 && running < maxConcurrent && wait <= 0) {
            start(queue);
            return undefined;
          }
          if (ahead >= maxQueue) rejectBusy(`${running} requests are running and ${ahead} are queued`, wait);
          if (now + wait >= deadline)
            rejectBusy('the queue is too long to send this request before the deadline of its call', wait);
          return enqueue(queue, signal);
        },
        release(unused) {
          running -= 1;
          if (unused) bucket?.giveBack();
          drain();
        },
        pause: (milliseconds) => bucket?.pause(clock(), milliseconds),
        applyServerHints: ({ remaining, perSecond }) => bucket?.applyServerHints(clock(), remaining, perSecond),
      };
    },
  };
}
