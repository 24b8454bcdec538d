import { join } from 'node:path';
import { rememberCorrections, type WithoutFix } from '../../scripts/lib/fixes/leave-out.ts';
import { importFacts } from '../../scripts/lib/import-facts.ts';
import type { JsonObject } from '../../scripts/lib/json.ts';
import { readReviewed } from '../../scripts/lib/read-reviewed.ts';
import type { Reviewed } from '../../scripts/lib/reviewed.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'openapi');

/** The document of 10.0 as it is, with all corrections, and with all but one. */
export interface Corrected {
  readonly facts: JsonObject;
  readonly document: JsonObject;
  readonly reviewed: Reviewed;
  /** Ids of the corrections whose x-shown-by names this test file. */
  readonly ids: readonly string[];
  readonly without: (id: string) => WithoutFix;
}

/** What a test in this folder has to show: each of these corrections, left out, contradicts its evidence. */
export async function correctionsShownBy(file: string): Promise<Corrected> {
  const reviewed = await readReviewed(FOLDER);
  const facts = await importFacts(FOLDER, '10.0');
  const { document, without } = rememberCorrections(facts, reviewed.fixes);
  return {
    facts,
    document,
    reviewed,
    ids: reviewed.fixes.filter(({ shownBy }) => shownBy.includes(`test/fixes/${file}`)).map(({ id }) => id),
    without: (id) => {
      const other = without(id);
      if (other === undefined) throw new Error(`${id} corrects nothing in 10.0`);
      return other;
    },
  };
}
