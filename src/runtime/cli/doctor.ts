import { createApp } from '../call/app.ts';
import { type Flags, parseOptions } from '../config/parse-options.ts';
import { openIdentity } from '../credentials/open-identity.ts';
import type { Check, Checked } from '../diagnose/check.ts';
import { runChecks } from '../diagnose/run-checks.ts';
import { AppError } from '../errors.ts';
import { identifyOsUser } from '../identity/principal.ts';
import { createLog } from '../observability/log.ts';
import { exposedOperations } from '../policy/decide/authorize.ts';
import { printable } from '../text/printable.ts';
import { openPolicy } from './open-policy.ts';
import { print, printJson } from './print.ts';

const MARK = { ok: 'ok     ', failed: 'FAILED ', skipped: '-      ' } as const;

async function open(flags: Flags): Promise<readonly [Checked, Check]> {
  // The audit record is for a model's calls only.
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('BITBUCKET_AUDIT')),
  );
  const options = parseOptions({ ...flags, audit: 'off' }, environment);
  const { catalog, file, policy } = await openPolicy(options, false);
  const { config, credentials, source } = await openIdentity(options, file?.settings);
  const log = createLog('silent', (line) => line);
  const app = createApp({ config, catalog, log });
  const context = app.openCaller({ identity: identifyOsUser('shell'), policy, credentials, controls: config.controls });
  const { origin, contextPath } = config.upstream.baseUrl;
  const given =
    Object.entries(options.sources)
      .filter(([name]) => name !== 'audit')
      .map(([, [first]]) => first)
      .join(', ') || 'only the stored credential';
  const operations = exposedOperations(context.catalog, context.policy).length;
  const found = `${origin}${contextPath}; credential of ${source}; ${operations} operations allowed; given: ${given}`;
  return [
    { config, credentials, context },
    { step: 'configuration', state: 'ok', found },
  ];
}

/** `doctor`: each step with ok, failed or skipped, and what to do. Returns the exit code: 0, or 1 when a step failed. */
export async function doctor(flags: Flags): Promise<number> {
  const checks: Check[] = [];
  let mask = (text: string): string => text;
  // Names, codes and origins of others are in it: nothing of it may drive a terminal.
  const shown = (text: string): string => printable(mask(text));
  const report = ({ step, state, found, advice: todo }: Check): void => {
    const check: Check = {
      step,
      state,
      found: shown(found),
      ...(todo === undefined ? {} : { advice: shown(todo) }),
    };
    checks.push(check);
    if (flags['json'] === true) return;
    const advice = check.advice === undefined ? [] : [`        ${check.advice}`];
    print([`${MARK[check.state]} ${check.step}: ${check.found}`, ...advice]);
  };
  try {
    const [checked, configuration] = await open(flags);
    mask = checked.context.mask;
    report(configuration);
    for await (const check of runChecks(checked)) report(check);
    checked.context.upstream.close();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    report({
      step: 'configuration',
      state: 'failed',
      found: error.message,
      advice: 'docs/configuration.md has every option',
    });
  }
  const failed = checks.some(({ state }) => state === 'failed');
  if (flags['json'] === true) printJson({ ok: !failed, checks });
  return failed ? 1 : 0;
}
