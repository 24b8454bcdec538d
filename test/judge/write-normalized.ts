import { writeFile } from 'node:fs/promises';
import { buildVersions } from '../../scripts/lib/build-versions.ts';
import { readReviewed } from '../../scripts/lib/read-reviewed.ts';

/** Writes the document as the generator reads it after every correction, for tools that are not ours. */
export async function writeNormalized(version: string, path: string): Promise<void> {
  const versions = await buildVersions('openapi', await readReviewed('openapi'));
  const found = versions.find(({ origin }) => origin.version === version);
  if (found === undefined) throw new Error(`openapi/ has no ${version}`);
  await writeFile(path, JSON.stringify(found.document));
}
