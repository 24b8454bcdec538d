import type { Credentials } from '../../src/runtime/bitbucket/credentials.ts';
import { createApp } from '../../src/runtime/call/app.ts';
import type { CallerContext } from '../../src/runtime/call/caller-context.ts';
import { type Catalog, catalog as defaultCatalog } from '../../src/runtime/catalog/catalog.ts';
import type { Config } from '../../src/runtime/config/load-config.ts';
import { LIBRARY_CALLER } from '../../src/runtime/identity/principal.ts';
import { createLog } from '../../src/runtime/observability/log.ts';
import { buildPolicy } from '../../src/runtime/policy/decide/build-policy.ts';
import type { PolicyFile } from '../../src/runtime/policy/language/policy-file/types.ts';

/** All that calls need, in this process: one caller of an app of its own. */
export function openCaller(
  config: Config,
  credentials: Credentials,
  { file, catalog = defaultCatalog }: { readonly file?: PolicyFile; readonly catalog?: Catalog } = {},
): CallerContext {
  const policy = buildPolicy(config.policy, catalog, file);
  const app = createApp({ config, catalog, log: createLog('silent', (text) => text) });
  return app.openCaller({ identity: LIBRARY_CALLER, policy, credentials, controls: config.controls });
}
