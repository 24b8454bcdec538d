import { isJsonArray } from './is-json-array.ts';
import { isJsonObject } from './is-json-object.ts';
import type { Json, JsonObject } from './json.ts';

/** Keywords that state a fact and are copied as they are. */
const FACTS = new Set([
  '$ref',
  'type',
  'format',
  'enum',
  'required',
  'readOnly',
  'writeOnly',
  'pattern',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'uniqueItems',
  'nullable',
  'deprecated',
]);

/**
 * A schema with its facts only. Descriptions, titles, examples and documentation links are Atlassian's text and stay behind;
 * so does every keyword that is not named here, because an unknown one may carry text too.
 */
export function stripSchema(schema: Json | undefined): JsonObject {
  if (!isJsonObject(schema)) return {};
  const kept: Record<string, Json> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (FACTS.has(keyword)) kept[keyword] = value;
    else if (keyword === 'properties' && isJsonObject(value)) kept[keyword] = stripEach(value);
    else if (keyword === 'items') kept[keyword] = stripSchema(value);
    else if (keyword === 'additionalProperties') kept[keyword] = isJsonObject(value) ? stripSchema(value) : value;
    else if (['oneOf', 'anyOf', 'allOf'].includes(keyword) && isJsonArray(value))
      kept[keyword] = value.map(stripSchema);
    else if (keyword === 'default' && isPlainDefault(value)) kept[keyword] = value;
  }
  return kept;
}

function stripEach(properties: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, stripSchema(schema)]));
}

/** A number, a boolean or a word like `REPO_READ`: some defaults of the documents are examples (`example.com:7990`). */
function isPlainDefault(value: Json): boolean {
  return (
    typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && /^\w{1,40}$/.test(value))
  );
}
