import { isJsonArray } from './is-json-array.ts';
import { isJsonObject } from './is-json-object.ts';
import type { Json } from './json.ts';

const MAX_LENGTH = 80;
/** Three or more words of small letters in a row, with blanks between them: a phrase, not a name, an enum value or a pattern. */
const PHRASE = /(?<![\w-])[a-z]{2,}(?:['’,.:;]? +[a-z]{2,}){2,}/;

/** Where a value still holds text instead of facts: long strings and phrases. Paths (keys) may be long; words they have none. */
export function findProse(value: Json, pointer = '#'): readonly string[] {
  if (typeof value === 'string') return value.length > MAX_LENGTH || PHRASE.test(value) ? [pointer] : [];
  if (isJsonArray(value)) return value.flatMap((item: Json, index) => findProse(item, `${pointer}/${index}`));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([name, child]) => [
    ...(PHRASE.test(name) ? [`${pointer}/${name} (name)`] : []),
    ...findProse(child, `${pointer}/${name}`),
  ]);
}
