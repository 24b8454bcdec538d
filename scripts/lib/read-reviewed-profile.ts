import { arrayAt } from './array-at.ts';
import { isJsonArray } from './is-json-array.ts';
import { isJsonObject } from './is-json-object.ts';
import type { Json } from './json.ts';
import { SpecError } from './spec-error.ts';
import { stringAt } from './string-at.ts';

/** One entry of profiles.yaml as it is written: tool names, on top of another preset's where it extends one. */
export interface WrittenProfile {
  readonly extends: string | undefined;
  readonly names: readonly string[];
}

/** The parsing edge of one entry of profiles.yaml: a list of tool names, or `extends` with a list of `operations`. */
export function readReviewedProfile(entry: Json, where: string): WrittenProfile {
  const base = isJsonObject(entry) ? stringAt(entry, 'extends') : undefined;
  const names: readonly Json[] = isJsonObject(entry) ? arrayAt(entry, 'operations') : isJsonArray(entry) ? entry : [];
  const texts = names.filter((name) => typeof name === 'string');
  const keys = isJsonObject(entry) ? Object.keys(entry).filter((key) => key !== 'extends' && key !== 'operations') : [];
  const complete = keys.length === 0 && isJsonObject(entry) === (base !== undefined);
  if (complete && texts.length > 0 && texts.length === names.length && new Set(texts).size === texts.length) {
    return { extends: base, names: texts };
  }
  throw new SpecError([
    {
      code: 'ENTRY_INCOMPLETE',
      where,
      problem: 'is not a list of different tool names',
      remedy: 'write one name a line, or extends: and operations:',
    },
  ]);
}

/** Each preset with what it extends in front. A preset extends only one that is before it, so there are no circles. */
export function resolveProfiles(written: ReadonlyMap<string, WrittenProfile>): ReadonlyMap<string, readonly string[]> {
  const resolved = new Map<string, readonly string[]>();
  for (const [profile, { extends: base, names }] of written) {
    const inherited = base === undefined ? [] : resolved.get(base);
    const twice = inherited?.find((name) => names.includes(name));
    if (inherited === undefined || twice !== undefined) {
      const problem =
        twice === undefined
          ? `extends '${base ?? ''}', which is not above it`
          : `repeats '${twice}' of what it extends`;
      const remedy = 'extend a preset that stands above, and list only what it lacks';
      throw new SpecError([{ code: 'ENTRY_INCOMPLETE', where: `profiles.yaml ${profile}`, problem, remedy }]);
    }
    resolved.set(profile, [...inherited, ...names]);
  }
  return resolved;
}
