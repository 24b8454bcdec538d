import { generate } from '../../scripts/generate.ts';
import type { GeneratedFiles } from '../../scripts/lib/emit.ts';
import { fixtureDocument, fixtureReviewed, writeFixture } from './fixture.ts';
import { importFixture } from './import-fixture.ts';
import { markReviewed } from './mark-reviewed.ts';

export type Reviewed = ReturnType<typeof fixtureReviewed>;
/** Changes the reviewed files before they are written. */
export type Change = (reviewed: Reviewed) => void;

/** Imports the fixture document, with the reviewed files as the case changes them, and generates. */
/** As of a reviewed version, so that nothing is provisional. */
export async function generateFixture(change?: Change, document: object = fixtureDocument()): Promise<GeneratedFiles> {
  const reviewed = fixtureReviewed();
  change?.(reviewed);
  const folder = await writeFixture(document, reviewed);
  await importFixture(folder);
  await markReviewed(folder, '1.0');
  return (await generate(folder)).files;
}
