import { writeSync } from 'node:fs';
import { type Logger, pino } from 'pino';
import type { Mask } from './mask.ts';

export type { Logger };

const STDERR = 2;

/** JSON lines on standard error, never on standard output (that belongs to JSON-RPC). The finished line is masked, so nothing escapes by its position. */
export function createLog(level: string, mask: Mask): Logger {
  const destination = {
    write(line: string): void {
      try {
        writeSync(STDERR, mask(line));
      } catch {
        // A full or closed stderr (EAGAIN, EPIPE) must never break a call.
      }
    },
  };
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}
