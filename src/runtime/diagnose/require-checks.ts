import { AppError } from '../errors.ts';
import type { Logger } from '../observability/log.ts';
import type { Checked } from './check.ts';
import { runChecks } from './run-checks.ts';

/** `serve --check`: each step a line of the log; the first that fails stops the start. */
export async function requireChecks(checked: Checked, log: Logger): Promise<void> {
  for await (const { step, state, found, advice } of runChecks(checked)) {
    if (state === 'failed') {
      checked.context.upstream.close();
      throw new AppError('config', checked.context.mask(`--check: ${step}: ${found}; ${advice ?? 'run doctor'}`));
    }
    log.info({ step, state, found }, 'check');
  }
}
