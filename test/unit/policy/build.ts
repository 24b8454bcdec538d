import type { Catalog } from '../../../src/runtime/catalog/create-catalog.ts';
import type { PolicyConfig } from '../../../src/runtime/config/load-config.ts';
import type { Policy } from '../../../src/runtime/policy/decide/policy.ts';
import { FILE_ALONE } from '../../../src/runtime/policy/language/file-alone.ts';
import { buildPolicy } from '../../../src/runtime/policy/language/load-policy.ts';
import { parsePolicyFile } from '../../helpers/parse-policy-file.ts';
import { small } from '../small-catalog.ts';

/** A policy of a file, one rule a line so that line numbers are plain; `config` is what flags and environment say. */
export function build(file: object | string, config: Partial<PolicyConfig> = {}, catalog: Catalog = small): Policy {
  const text = typeof file === 'string' ? file : JSON.stringify(file, null, 1);
  return buildPolicy({ ...FILE_ALONE, ...config }, catalog, parsePolicyFile('p.json', text));
}
