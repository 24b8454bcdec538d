import { isJsonArray } from './is-json-array.ts';
import { isJsonObject } from './is-json-object.ts';
import type { Json, JsonObject } from './json.ts';

/** The same value with the keys of every object in code point order, so that two runs write the same bytes. */
export function sortedJson(value: Json): Json {
  if (isJsonArray(value)) return value.map(sortedJson);
  if (!isJsonObject(value)) return value;
  const sorted: Record<string, Json> = {};
  for (const [name, child] of sortedEntries(value)) sorted[name] = sortedJson(child);
  return sorted;
}

function sortedEntries(value: JsonObject): readonly (readonly [string, Json])[] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
