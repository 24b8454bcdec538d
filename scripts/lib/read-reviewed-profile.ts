import { isJsonArray } from './is-json-array.ts';
import type { Json } from './json.ts';
import { SpecError } from './spec-error.ts';

/** The parsing edge of one entry of profiles.yaml: a list of tool names. */
export function readReviewedProfile(entry: Json, where: string): readonly string[] {
  const names: readonly Json[] = isJsonArray(entry) ? entry : [];
  const texts = names.filter((name) => typeof name === 'string');
  if (texts.length > 0 && texts.length === names.length && new Set(texts).size === texts.length) return texts;
  throw new SpecError([
    {
      code: 'ENTRY_INCOMPLETE',
      where,
      problem: 'is not a list of different tool names',
      remedy: 'write one name a line',
    },
  ]);
}
