import type { Catalog } from '../../../src/runtime/catalog/create-catalog.ts';
import type { PolicyConfig } from '../../../src/runtime/config/load-config.ts';
import { buildPolicy, NO_OVERRIDES } from '../../../src/runtime/policy/decide/build-policy.ts';
import type { Policy } from '../../../src/runtime/policy/decide/policy.ts';
import { parsePolicyFile } from '../../helpers/parse-policy-file.ts';
import { small } from '../small-catalog.ts';

/** A policy of a file, one rule a line so that line numbers are plain; `config` is what flags and environment say. */
export function build(file: object | string, config: Partial<PolicyConfig> = {}, catalog: Catalog = small): Policy {
  const text = typeof file === 'string' ? file : JSON.stringify(file, null, 1);
  return buildPolicy({ ...NO_OVERRIDES, ...config }, catalog, parsePolicyFile('p.json', text));
}
