import { isJsonObject } from './is-json-object.ts';
import { isShortText } from './is-short-text.ts';
import type { Json } from './json.ts';
import type { ReviewedParameter } from './reviewed.ts';
import { SpecError } from './spec-error.ts';

/** The parsing edge of one entry of parameters.yaml: `{description}`, or `{description, obvious: true}`. */
export function readReviewedParameter(entry: Json, where: string): ReviewedParameter {
  if (isJsonObject(entry)) {
    const { description, obvious = false, ...others } = entry;
    if (isShortText(description) && typeof obvious === 'boolean' && Object.keys(others).length === 0) {
      return { description, obvious };
    }
  }
  const remedy = 'write a map of description (at most 90 characters) and obvious';
  throw new SpecError([{ code: 'ENTRY_INCOMPLETE', where, problem: 'has no usable description', remedy }]);
}
