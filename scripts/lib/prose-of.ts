import { isJsonArray } from './is-json-array.ts';
import { isJsonObject } from './is-json-object.ts';
import type { Json } from './json.ts';

const KEYWORDS = new Set(['description', 'summary', 'x-atlassian-narrative']);
/** What is longer is text, whatever its keyword. */
const LONG = 200;

/** Every text that people wrote into a document. */
export function proseOf(value: Json, keyword = ''): readonly string[] {
  if (typeof value === 'string') return KEYWORDS.has(keyword) || value.length > LONG ? [value] : [];
  if (isJsonArray(value)) return value.flatMap((item: Json) => proseOf(item));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([name, child]) => proseOf(child, name));
}
