import { writeFile } from 'node:fs/promises';
import { applyOverlay } from '../../scripts/lib/apply-overlay.ts';
import { importFacts } from '../../scripts/lib/import-facts.ts';
import { normalize } from '../../scripts/lib/normalize.ts';
import { readReviewed } from '../../scripts/lib/read-reviewed.ts';

/** Writes the document as the generator reads it after every correction, for tools that are not ours. */
export async function writeNormalized(version: string, path: string): Promise<void> {
  const reviewed = await readReviewed('openapi');
  const facts = await importFacts('openapi', version);
  await writeFile(path, JSON.stringify(await normalize(applyOverlay(facts, reviewed.overlay), reviewed)));
}
