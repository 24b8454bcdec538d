import { applyFix } from '../apply-fix.ts';
import { applyOverlay } from '../apply-overlay.ts';
import type { Fix } from '../fix.ts';
import type { JsonObject } from '../json.ts';
import { changedParts, graftParts, isLocal, type Parts, pickParts } from './document-parts.ts';

/** A document with all corrections but one, and the parts that may thereby be others. */
export interface WithoutFix {
  readonly document: JsonObject;
  readonly parts: Parts;
}

/** All corrections applied, and what the document is when one of them is left out. */
export interface Corrections {
  readonly document: JsonObject;
  /** Undefined when the correction changes nothing in this document. */
  readonly without: (id: string) => WithoutFix | undefined;
}

/**
 * Remembers the document before each correction. To leave one out, the later ones are then applied again to the parts that it
 * changed, for what they select elsewhere does not depend on it: 40 times cheaper than applying all again. A correction that
 * looks at more than one part is answered the long way.
 */
export function rememberCorrections(facts: JsonObject, fixes: readonly Fix[]): Corrections {
  const steps: { readonly fix: Fix; readonly before: JsonObject; readonly after: JsonObject }[] = [];
  let document = facts;
  for (const fix of fixes) {
    const outcome = applyFix(document, fix);
    const after = 'code' in outcome ? document : outcome.document;
    steps.push({ fix, before: document, after });
    document = after;
  }
  const local = fixes.every(isLocal);
  const without = (id: string): WithoutFix | undefined => {
    const index = steps.findIndex(({ fix }) => fix.id === id);
    const step = steps[index];
    if (step === undefined || step.before === step.after) return undefined;
    const later = fixes.slice(index + 1);
    if (!local) {
      const whole = applyOverlay(step.before, later).document;
      return { document: whole, parts: changedParts(document, whole) };
    }
    const parts = changedParts(step.before, step.after);
    const again = applyOverlay(pickParts(step.before, parts), later).document;
    return { document: graftParts(document, parts, again), parts };
  };
  return { document, without };
}
