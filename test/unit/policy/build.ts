import type { Catalog } from '../../../src/runtime/catalog/create-catalog.ts';
import type { PolicyConfig } from '../../../src/runtime/config/load-config.ts';
import { buildPolicy } from '../../../src/runtime/policy/load-policy.ts';
import { parsePolicyFile } from '../../../src/runtime/policy/parse-policy-file.ts';
import type { Policy } from '../../../src/runtime/policy/policy.ts';
import { small } from '../small-catalog.ts';

export const NO_CONFIG: PolicyConfig = {
  readOnly: false,
  profile: undefined,
  allow: [],
  deny: [],
  scope: [],
  revealSecrets: [],
  file: undefined,
  frozen: undefined,
};

/** A policy of a file, one rule a line so that line numbers are plain; `config` is what flags and environment say. */
export function build(file: object | string, config: Partial<PolicyConfig> = {}, catalog: Catalog = small): Policy {
  const text = typeof file === 'string' ? file : JSON.stringify(file, null, 1);
  return buildPolicy({ ...NO_CONFIG, ...config }, catalog, parsePolicyFile('p.json', text));
}
