import { setImmediate } from 'node:timers/promises';
import { openCatalog } from '../catalog/open-catalog.ts';
import { loadBitbucketVersion, loadPolicyConfig } from '../config/load-config.ts';
import { type Flags, readOptions } from '../config/read-options.ts';
import { openIdentity } from '../credentials/open-identity.ts';
import { createLog } from '../log.ts';
import { createLogMask } from '../mask.ts';
import { openPolicyFile } from '../policy/open-policy-file.ts';
import { createServer } from '../server/create-server.ts';
import { serveStdio } from '../server/stdio.ts';
import { openContext } from '../tools/open-context.ts';
import { openToolset } from '../tools/open-toolset.ts';
import { NAME, VERSION } from '../version.ts';
import { guardCrash } from './guard-crash.ts';
import { guardDebugger } from './guard-debugger.ts';

/** `serve`: configuration → policy → tools → server → transport, until the input ends or a signal comes. */
export async function serve(flags: Flags): Promise<void> {
  const catalog = await openCatalog(loadBitbucketVersion(flags, process.env));
  const file = await openPolicyFile(loadPolicyConfig(flags, process.env), catalog);
  const { config, credentials } = await openIdentity(flags, process.env, file?.settings);
  const log = createLog(config.logLevel, createLogMask(credentials.secrets, config.upstream.networkSecrets));
  guardCrash(log);
  await guardDebugger(log);
  const context = openContext(config, credentials, log, `${NAME}/${VERSION}`, file, catalog);
  if (readOptions(flags, process.env).check === true) {
    const { requireChecks } = await import('../diagnose/require-checks.ts');
    await requireChecks({ config, credentials, context }, log);
  }
  const toolset = await openToolset(context, config.tools, config.schemaDialect);
  const mcp = createServer({ name: NAME, version: VERSION }, context, toolset);

  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => {
      log.info({ signal: name }, 'stopping');
      process.stdin.destroy(); // as at the end of input: what is under way gets its grace
    });
  }
  process.on('SIGHUP', context.audit.reopen);
  log.info(
    {
      version: VERSION,
      bitbucket: context.catalog.bitbucketVersion,
      url: `${config.upstream.baseUrl.origin}${config.upstream.baseUrl.contextPath}`,
      profile: context.policy.profile,
      ...(file === undefined ? {} : { policy: file.name }),
      ...(context.policy.scope === undefined ? {} : { scope: context.policy.scope.text }),
      readOnly: context.policy.readOnly,
      operations: toolset.operations,
      tools: toolset.tools.length,
    },
    'serving on stdio',
  );
  if (config.upstream.baseUrl.insecure) log.warn('plain HTTP: the token travels in the clear');
  await serveStdio(mcp, process.stdin, process.stdout, log);
  await context.upstream.settle();
  await setImmediate(); // the answers of the last calls are written in this turn
  await mcp.close();
  context.upstream.close();
  process.stdin.destroy();
}
