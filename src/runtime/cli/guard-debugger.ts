import { AppError } from '../errors.ts';
import type { Logger } from '../observability/log.ts';

/** A debugger reads the credential out of memory. It is allowed on purpose, but never in production, and never by a signal while serving. */
export async function guardDebugger(log: Logger): Promise<void> {
  // Without a listener, Node opens a debugger port on SIGUSR1.
  process.on('SIGUSR1', () => {
    log.warn('SIGUSR1 ignored: debugging is disabled');
  });
  const asked = [...process.execArgv, process.env['NODE_OPTIONS'] ?? ''].some((text) => text.includes('--inspect'));
  if (!asked) return;
  const { url } = await import('node:inspector');
  if (url() === undefined) return;
  if (process.env['NODE_ENV'] === 'production') {
    throw new AppError(
      'config',
      '--inspect: a debugger can read the credential; it is rejected with NODE_ENV=production',
    );
  }
  log.warn('a debugger port is open: anyone who can connect to it can read the credential');
}
