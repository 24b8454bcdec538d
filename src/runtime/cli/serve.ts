import { setImmediate } from 'node:timers/promises';
import type { ToolContext } from '../call/call-tool.ts';
import { foreignVariables } from '../config/check-environment.ts';
import { type Flags, readOptions } from '../config/read-options.ts';
import { openIdentity } from '../credentials/open-identity.ts';
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

/** Configuration → policy → tools → server → transport, until the input ends or a signal comes. */
async function serveUntilEnd(flags: Flags): Promise<void> {
  const { catalog, file, policy } = await openPolicy(flags, process.env, true);
  const { config, credentials } = await openIdentity(flags, process.env, file?.settings);
  const log = createLog(config.logLevel, createLogMask(credentials.secrets, config.upstream.networkSecrets));
  const ignored = foreignVariables(process.env, process.platform);
  if (ignored.length > 0)
    log.debug({ variables: ignored }, 'ignoring BITBUCKET_* variables that this server does not use');
  if (file !== undefined && config.policy.frozen === false)
    log.warn('--frozen is off (BITBUCKET_FROZEN=false): a lock beside the policy file is ignored');
  guardCrash(log);
  await guardDebugger(log);
  let opening: Promise<ToolContext> | undefined;
  const open = async (): Promise<ToolContext> => {
    const { openContext } = await import('../call/open-context.ts');
    return openContext(config, credentials, log, `${NAME}/${VERSION}`, file, catalog, policy);
  };
  const context = (): Promise<ToolContext> => (opening ??= open());
  // What can refuse the start is opened before it; the rest waits for the first call.
  if (config.audit.file !== undefined) await context();
  if (readOptions(flags, process.env).check === true) {
    const { requireChecks } = await import('../diagnose/require-checks.ts');
    await requireChecks({ config, credentials, context: await context() }, log);
  }
  const offer = { catalog, policy, openContext: context };
  const toolset = await openToolset(offer, config);
  const mcp = createServer({ name: NAME, version: VERSION }, offer, toolset);

  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => {
      log.info({ signal: name }, 'stopping');
      process.stdin.destroy(); // as at the end of input: what is under way gets its grace
    });
  }
  process.on('SIGHUP', () => {
    void context().then(({ audit }) => {
      audit.reopen();
    });
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
  const opened = await opening;
  await opened?.upstream.drain();
  await setImmediate(); // the answers of the last calls are written in this turn
  await mcp.close();
  opened?.upstream.close();
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
