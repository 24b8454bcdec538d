import { setTimeout as sleep } from 'node:timers/promises';
import type { App } from '../call/app.ts';
import type { CallerContext } from '../call/caller-context.ts';
import { foreignVariables } from '../config/check-environment.ts';
import { type Flags, parseOptions } from '../config/parse-options.ts';
import { openIdentity } from '../credentials/open-identity.ts';
import { identifyOsUser } from '../identity/principal.ts';
import { createLog } from '../observability/log.ts';
import { createLogMask } from '../secrets/mask.ts';
import { createServer } from '../server/create-server.ts';
import { openToolset } from '../tools/open-toolset.ts';
import { serveStdio } from '../transport/stdio/stdio.ts';
import { NAME, VERSION } from '../version.ts';
import { guardCrash } from './guard-crash.ts';
import { guardDebugger } from './guard-debugger.ts';
import { openPolicy } from './open-policy.ts';
import { reportFailure } from './report-failure.ts';

/** The process, and the one caller that it has over stdio. */
interface Opened {
  readonly app: App;
  readonly context: CallerContext;
}

/** How long the records of cancelled calls may take at the end. */
const LAST_RECORDS_MS = 5_000;

/** Configuration → policy → tools → server → transport, until the input ends or a signal comes. */
async function serveUntilEnd(flags: Flags): Promise<void> {
  const options = parseOptions(flags, process.env);
  const { catalog, file, policy } = await openPolicy(options, true);
  const { config, credentials } = await openIdentity(options, file?.settings);
  const log = createLog(config.logLevel, createLogMask(credentials.secrets, config.upstream.networkSecrets));
  const ignored = foreignVariables(process.env, process.platform);
  if (ignored.length > 0)
    log.debug({ variables: ignored }, 'ignoring BITBUCKET_* variables that this server does not use');
  if (file !== undefined && config.policy.frozen === false)
    log.warn('--frozen is off (BITBUCKET_FROZEN=false): a lock beside the policy file is ignored');
  for (const name of options.renamed) log.warn(name);
  guardCrash(log);
  await guardDebugger(log);
  const open = async (): Promise<Opened> => {
    const { createApp } = await import('../call/app.ts');
    const app = createApp({ config, catalog, log });
    const identity = identifyOsUser('stdio');
    return { app, context: app.openCaller({ identity, policy, credentials, controls: config.controls }) };
  };
  let opening: Promise<Opened> | undefined;
  const opened = (): Promise<Opened> => (opening ??= open());
  const context = async (): Promise<CallerContext> => (await opened()).context;
  // An audit file that is rejected stops the start; without one all of it waits for the first call.
  if (config.audit.file !== undefined) await context();
  if (config.check) {
    const { requireChecks } = await import('../diagnose/require-checks.ts');
    await requireChecks({ config, credentials, context: await context() }, log);
  }
  const offer = { catalog, policy, openContext: context };
  const toolset = await openToolset(offer, config);
  const { mcp, settled } = createServer({ name: NAME, version: VERSION }, offer, toolset);

  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => {
      log.info({ signal: name }, 'stopping');
      process.stdin.destroy(); // as at the end of input: what is under way gets its grace
    });
  }
  process.on('SIGHUP', () => {
    void opened().then(({ app }) => app.reopenAudit());
  });
  log.info(
    {
      version: VERSION,
      bitbucket: catalog.bitbucketVersion,
      url: `${config.upstream.baseUrl.origin}${config.upstream.baseUrl.contextPath}`,
      profile: policy.profile,
      ...(file === undefined ? {} : { policy: file.name }),
      ...(policy.scope === undefined ? {} : { scope: policy.scope.text }),
      readOnly: policy.readOnly,
      operations: toolset.operations,
      tools: toolset.tools.length,
    },
    'serving on stdio',
  );
  if (config.upstream.baseUrl.insecure) log.warn('plain HTTP: the token travels in the clear');
  await serveStdio(mcp, process, log);
  await (await opening)?.app.drain();
  await mcp.close(); // cancels the calls that were accepted and not sent
  await Promise.race([settled(), sleep(LAST_RECORDS_MS, undefined, { ref: false })]);
  await (await opening)?.app.close();
  process.stdin.destroy();
}

/** `serve`: over stdio, until the input ends or a signal comes. */
export async function serve(flags: Flags): Promise<void> {
  try {
    await serveUntilEnd(flags);
  } catch (error) {
    await reportFailure(error);
  }
}
