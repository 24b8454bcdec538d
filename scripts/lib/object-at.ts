import { isJsonObject } from './is-json-object.ts';
import type { Json, JsonObject } from './json.ts';

const EMPTY: JsonObject = Object.freeze({});

/** The object under `name`, or an empty one: most parts of an OpenAPI document are optional. */
export function objectAt(parent: Json | undefined, name: string): JsonObject {
  const value = isJsonObject(parent) ? parent[name] : undefined;
  return isJsonObject(value) ? value : EMPTY;
}
