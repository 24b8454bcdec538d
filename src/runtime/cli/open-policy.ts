import type { Catalog } from '../catalog/catalog.ts';
import { loadGuards, loadPolicyConfig } from '../config/load-config.ts';
import type { Options } from '../config/parse-options.ts';
import { buildPolicy, type Policy } from '../policy/decide/build-policy.ts';
import { readPolicyFile } from '../policy/language/policy-file/read.ts';
import type { PolicyFile } from '../policy/language/policy-file/types.ts';
import { openChosenCatalog } from './open-chosen-catalog.ts';

export interface OpenedPolicy {
  readonly catalog: Catalog;
  readonly file: PolicyFile | undefined;
  readonly policy: Policy;
}

/**
 * Builds the policy from flags, variables and the policy file, and checks it against the lock beside the file. `sends`: the command
 * sends calls, so confirmation, limits and audit are checked against the lock, too; other commands have no flags for these.
 */
export async function openPolicy(options: Options, sends: boolean): Promise<OpenedPolicy> {
  const catalog = await openChosenCatalog(options);
  const config = loadPolicyConfig(options);
  const file = config.file === undefined ? undefined : await readPolicyFile(config.file);
  const policy = buildPolicy(config, catalog, file);
  if (config.file !== undefined || config.frozen === true) {
    const { holdToLock } = await import('../policy/inspect/lock-files.ts');
    const guards = sends ? loadGuards(options, file?.settings) : undefined;
    holdToLock(config.file, config.frozen, policy, guards, catalog);
  }
  return { catalog, file, policy };
}
