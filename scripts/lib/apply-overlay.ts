import { applyFix } from './apply-fix.ts';
import type { Fix } from './fix.ts';
import type { JsonObject } from './json.ts';
import type { SpecProblem } from './spec-error.ts';

/** A document with the overlay applied, and what each correction found in it, by id. */
export interface Corrected {
  readonly document: JsonObject;
  /** How many places it corrected. */
  readonly places: ReadonlyMap<string, number>;
  /** Target gone or nothing changed. */
  readonly idle: ReadonlyMap<string, SpecProblem>;
}

/**
 * Applies the corrections in order. One whose target is gone, or that no longer changes anything, is reported: the document was
 * repaired, or never had that defect. When no version needs it any more it stops the build.
 */
export function applyOverlay(document: JsonObject, fixes: readonly Fix[]): Corrected {
  const idle = new Map<string, SpecProblem>();
  const places = new Map<string, number>();
  let corrected = document;
  for (const fix of fixes) {
    const outcome = applyFix(corrected, fix);
    if ('code' in outcome) idle.set(fix.id, outcome);
    else {
      corrected = outcome.document;
      places.set(fix.id, outcome.places);
    }
  }
  return { document: corrected, places, idle };
}
