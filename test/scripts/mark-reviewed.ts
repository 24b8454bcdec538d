import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { objectAt } from '../../scripts/lib/object-at.ts';
import { parseObject } from './parse-object.ts';

/** What a person does who has decided everything that REVIEW.md lists of a version. */
export async function markReviewed(folder: string, version: string): Promise<void> {
  const path = join(folder, 'versions.json');
  const versions = parseObject(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...versions, [version]: { ...objectAt(versions, version), reviewed: true } }));
}
