import { isJsonObject } from './is-json-object.ts';
import { isShortText } from './is-short-text.ts';
import type { Json, JsonObject } from './json.ts';
import { SpecError } from './spec-error.ts';

const TYPES = ['string', 'integer', 'number', 'boolean', 'array', 'object'];
const KEYWORDS = new Set([
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'minItems',
  'maxItems',
  'uniqueItems',
  'enum',
  'const',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'pattern',
  'format',
  'description',
  'contentEncoding',
  'maxProperties',
]);

/**
 * Holds a reviewed body schema to the small language that every client accepts: one type, closed objects, items for arrays,
 * no composition and no references. What Ajv would let pass and a client would not is found here.
 */
export function checkBodySchema(schema: Json, where: string): void {
  if (!isJsonObject(schema)) throw unsupported(where, 'is not a schema', 'write a map with a type');
  const type = schema['type'];
  // Any JSON value, as the value of an insight report's field: its type depends on its neighbour.
  if (type === undefined && Object.keys(schema).every((name) => name === 'description')) return;
  if (typeof type !== 'string' || !TYPES.includes(type)) {
    throw unsupported(where, `type is ${JSON.stringify(type)}`, `one of ${TYPES.join(', ')}`);
  }
  const keyword = Object.keys(schema).find((name) => !KEYWORDS.has(name));
  if (keyword !== undefined) {
    throw unsupported(where, `"${keyword}" is not used in body schemas`, 'see openapi/README.md');
  }
  if (schema['description'] !== undefined && !isShortText(schema['description'])) {
    throw unsupported(where, 'its description is no short text', 'write at most 90 characters');
  }
  if (type === 'array') checkBodySchema(schema['items'] ?? null, `${where}/items`);
  if (type === 'object') checkObject(schema, where);
}

function checkObject(schema: JsonObject, where: string): void {
  const properties = schema['properties'];
  if (properties === undefined) {
    if (isJsonObject(schema['additionalProperties'])) checkBodySchema(schema['additionalProperties'], `${where}/*`);
    return;
  }
  if (!isJsonObject(properties)) throw unsupported(where, 'properties is not a map', 'write name: schema');
  if (schema['additionalProperties'] !== false) {
    throw unsupported(where, 'the object is open', 'add additionalProperties: false');
  }
  for (const [name, child] of Object.entries(properties)) checkBodySchema(child, `${where}/${name}`);
}

function unsupported(where: string, problem: string, remedy: string): SpecError {
  return new SpecError([{ code: 'SCHEMA_UNSUPPORTED', where, problem, remedy }]);
}
