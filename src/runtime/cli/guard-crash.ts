import type { Logger } from '../observability/log.ts';

const CRASHED = 1;

/** An uncaught exception, as one line of the log, and so masked: Node would print message, causes and the line of code as they are. */
export function guardCrash(log: Logger): void {
  process.once('uncaughtException', (error) => {
    log.fatal({ err: error }, 'crash');
    process.exit(CRASHED);
  });
}
