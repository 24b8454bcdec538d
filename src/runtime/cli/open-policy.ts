import type { Catalog } from '../catalog/catalog.ts';
import { loadGuards, loadPolicyConfig } from '../config/load-config.ts';
import type { Options } from '../config/parse-options.ts';
import { buildPolicy, type Policy } from '../policy/decide/build-policy.ts';
import type { PolicyFile } from '../policy/language/policy-file/types.ts';
import { openChosenCatalog } from './open-chosen-catalog.ts';

export interface OpenedPolicy {
  readonly catalog: Catalog;
  readonly file: PolicyFile | undefined;
  readonly policy: Policy;
}

/** The parser of policy files is loaded only for a start that has one. */
async function readFile(path: string): Promise<PolicyFile> {
  const { readPolicyFile } = await import('../policy/language/policy-file/read.ts');
  return await readPolicyFile(path);
}

/**
 * Builds the policy from flags, variables and the policy file, and checks it against the lock beside the file. `sends`: the command
 * sends calls, so confirmation, limits and audit are checked against the lock, too; other commands have no flags for these.
 */
export async function openPolicy(options: Options, sends: boolean): Promise<OpenedPolicy> {
  const catalog = await openChosenCatalog(options);
  const config = loadPolicyConfig(options);
  const file = config.file === undefined ? undefined : await readFile(config.file);
  const policy = buildPolicy(config, catalog, file);
  if (config.file !== undefined || config.frozen === true) {
    const { holdToLock } = await import('../policy/inspect/lock-files.ts');
    const guards = sends ? loadGuards(options, file?.settings) : undefined;
    holdToLock(config.file, config.frozen, policy, guards, catalog);
  }
  return { catalog, file, policy };
}
