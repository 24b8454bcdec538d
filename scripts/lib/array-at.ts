import { isJsonArray } from './is-json-array.ts';
import { isJsonObject } from './is-json-object.ts';
import type { Json } from './json.ts';

/** The array under `name`, or an empty one. */
export function arrayAt(parent: Json | undefined, name: string): readonly Json[] {
  const value = isJsonObject(parent) ? parent[name] : undefined;
  return isJsonArray(value) ? value : [];
}
