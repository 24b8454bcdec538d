import { isJsonArray } from './is-json-array.ts';
import { isJsonObject } from './is-json-object.ts';
import type { Json } from './json.ts';

/**
 * The merge of Overlay 1.0.0 section 4.4.3 (and 1.1's wording of the same): objects merge recursively, an update of an array
 * is an entry to append (or a list of entries), anything else replaces what is there.
 */
export function mergeUpdate(target: Json | undefined, update: Json): Json {
  if (isJsonArray(target)) {
    const entries: readonly Json[] = isJsonArray(update) ? update : [update];
    return [...target, ...entries];
  }
  if (!isJsonObject(target) || !isJsonObject(update)) return update;
  const merged: Record<string, Json> = { ...target };
  for (const [name, value] of Object.entries(update)) merged[name] = mergeUpdate(target[name], value);
  return merged;
}
