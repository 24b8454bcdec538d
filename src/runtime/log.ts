import { writeSync } from 'node:fs';
import { type Logger, pino } from 'pino';
import type { Mask } from './mask.ts';

export type { Logger };

const STDERR = 2;

// JSON escapes C0; what else drives a terminal or hides text (DEL, C1, bidi, zero-width, line separators) is ours to escape.
const INVISIBLE = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

function escapeInvisible(line: string): string {
  return line.replace(INVISIBLE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** JSON lines on standard error, never on standard output (that belongs to JSON-RPC). The finished line is masked, so nothing escapes by its position. */
export function createLog(level: string, mask: Mask): Logger {
  const destination = {
    write(line: string): void {
      try {
        writeSync(STDERR, escapeInvisible(mask(line)));
      } catch {
        // A full or closed stderr (EAGAIN, EPIPE) must never break a call.
      }
    },
  };
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}

export interface LineDestination {
  /** Throws when the line cannot be written. */
  readonly write: (line: string) => void;
}

/** Records as JSON lines, marked and timed. Unlike a log it has no level, and throws when the destination does. */
export function createRecordLog(destination: LineDestination): (record: object) => void {
  const log = pino(
    {
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: () => ({ log: 'audit' }) },
      depthLimit: 32,
      edgeLimit: 10_000,
    },
    {
      write(line: string): void {
        destination.write(escapeInvisible(line));
      },
    },
  );
  return (record) => {
    log.info(record);
  };
}
