import { AppError } from '../errors.ts';
import type { Logger } from '../observability/log.ts';

/** A debugger reads the credential out of memory. Anyone who starts one wants it, but never in production, and never by a signal while we serve. */
export async function guardDebugger(log: Logger): Promise<void> {
  // Without a listener of ours, Node answers SIGUSR1 by opening a port for a debugger.
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
