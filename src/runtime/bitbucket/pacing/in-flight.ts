import { setTimeout as sleep } from 'node:timers/promises';
import type { Operation } from '../../catalog/operation.ts';
import { AppError } from '../../errors.ts';
import type { Logger } from '../../observability/log.ts';

/** Reads cost nothing to repeat. */
const READ_GRACE_MS = 1_000;

interface Call {
  readonly operation: Operation;
  readonly abort: (reason: AppError) => void;
  readonly ended: Promise<unknown>;
}

export interface InFlight {
  readonly add: (sending: Promise<unknown>, operation: Operation, abort: Call['abort']) => void;
  /** Resolves when no call is under way any more; calls that outlast their grace time are cut on the wire, and logged. */
  readonly drain: () => Promise<void>;
}

/** The calls under way, so that the end of the process can wait for them. */
export function createInFlight(graceMs: number, log: Logger): InFlight {
  const calls = new Set<Call>();

  async function wait(milliseconds: number): Promise<void> {
    const timer = new AbortController();
    await Promise.race([
      Promise.all([...calls].map(({ ended }) => ended)),
      sleep(milliseconds, undefined, { signal: timer.signal }).catch(() => undefined),
    ]);
    timer.abort();
  }

  function abortAll(which: (call: Call) => boolean): void {
    for (const { operation, abort } of [...calls].filter(which)) {
      const { name, access } = operation;
      if (access === 'read') log.warn({ tool: name }, 'stopping: a read was aborted');
      else
        log.warn({ tool: name, access }, 'stopping: a call that changes something was aborted, its outcome is unknown');
      abort(new AppError('cancelled', 'the server is stopping'));
    }
  }

  return {
    add(sending, operation, abort) {
      const remove = (): void => {
        calls.delete(call);
      };
      const call: Call = { operation, abort, ended: sending.then(remove, remove) };
      calls.add(call);
    },
    async drain() {
      const begun = performance.now();
      const isRead = ({ operation }: Call): boolean => operation.access === 'read';
      const readGraceMs = Math.min(READ_GRACE_MS, graceMs);
      await wait(readGraceMs);
      abortAll(isRead);
      if ([...calls].some((call) => !isRead(call))) await wait(graceMs - (performance.now() - begun));
      abortAll(() => true);
      await wait(READ_GRACE_MS); // what was cut ends in the next turns, and its responses are written
    },
  };
}
