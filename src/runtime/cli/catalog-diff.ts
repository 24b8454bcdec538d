import { existsSync } from 'node:fs';
import type { Catalog } from '../catalog/catalog.ts';
import { openCatalog } from '../catalog/open-catalog.ts';
import { readCatalogFile } from '../catalog/read-catalog-file.ts';
import { compareCatalogs } from '../compare/compare-catalogs.ts';
import { comparePolicy } from '../compare/compare-policy.ts';
import { FORMATS, showComparison } from '../compare/show-comparison.ts';
import { AppError } from '../errors.ts';
import { readPolicyFile } from '../policy/language/policy-file/read.ts';
import { print, printJson } from './print.ts';

/** A version of the package, or a file that `npm run generate -- --out` wrote. */
async function open(word: string): Promise<Catalog> {
  if (word === 'auto') throw new AppError('config', 'catalog diff: give two versions or catalog files, not auto');
  return word.endsWith('.json') || existsSync(word) ? await readCatalogFile(word) : await openCatalog(word);
}

export interface DiffFlags {
  readonly policy?: string;
  readonly format?: string;
}

/** `catalog diff A B`: prints what differs. 1 when something breaks; with a policy, when something breaks that it exposes. */
export async function diffCatalogs(from: string, to: string, flags: DiffFlags): Promise<number> {
  const format = FORMATS.find((word) => word === (flags.format ?? 'text'));
  if (format === undefined)
    throw new AppError(
      'config',
      `--format: unknown value '${String(flags.format)}'. Valid values: ${FORMATS.join(', ')}`,
    );
  const [before, after] = [await open(from), await open(to)];
  const changes = await compareCatalogs(before, after);
  const policy =
    flags.policy === undefined ? undefined : comparePolicy(await readPolicyFile(flags.policy), before, after);
  const concerned = policy === undefined ? changes : changes.filter(({ key }) => policy.keys.has(key));
  const breaking = concerned.some((change) => change.class === 'breaking') || (policy?.problems.length ?? 0) > 0;
  const versions = { from: before.bitbucketVersion, to: after.bitbucketVersion };
  const comparison = { ...versions, changes: concerned, breaking, ...(policy === undefined ? {} : { policy }) };
  const shown = showComparison(comparison, format);
  if (format === 'json') printJson(JSON.parse(shown), 2);
  else print(shown.split('\n'));
  return breaking ? 1 : 0;
}
