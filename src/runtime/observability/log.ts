import { writeSync } from 'node:fs';
import { type Logger, pino } from 'pino';
import type { Mask } from '../secrets/mask.ts';
import { printableJson } from '../text/printable.ts';

export type { Logger };

const STDERR = 2;

/** JSON lines on standard error, never on standard output (that belongs to JSON-RPC). The finished line is masked, so nothing escapes by its position. */
export function createLog(level: string, mask: Mask): Logger {
  const destination = {
    write(line: string): void {
      try {
        writeSync(STDERR, printableJson(mask(line)));
      } catch {
        // A full or closed stderr (EAGAIN, EPIPE) must never break a call.
      }
    },
  };
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}

/** Makes JSON lines of records, marked and timed. Unlike a log it has no level, and writes nothing. */
export function createRecordFormat(): (record: object) => string {
  let line = '';
  const log = pino(
    {
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: () => ({ log: 'audit' }) },
      depthLimit: 32,
      edgeLimit: 10_000,
    },
    {
      write(formatted: string): void {
        line = formatted;
      },
    },
  );
  return (record) => {
    log.info(record);
    return line;
  };
}
