import { isJsonObject } from '../../scripts/lib/is-json-object.ts';
import type { JsonObject } from '../../scripts/lib/json.ts';
import { parseJson } from '../../scripts/lib/parse-json.ts';

/** A JSON text that must be an object. */
export function parseObject(text: string): JsonObject {
  const value = parseJson(text, 'test');
  if (isJsonObject(value)) return value;
  throw new Error('not an object');
}
