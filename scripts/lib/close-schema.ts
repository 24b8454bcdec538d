import { arrayAt } from './array-at.ts';
import { isJsonObject } from './is-json-object.ts';
import type { JsonObject } from './json.ts';
import { objectAt } from './object-at.ts';
import { resolveReference } from './resolve-reference.ts';
import { SpecError } from './spec-error.ts';
import { stringAt } from './string-at.ts';

const MAX_STRING = 32_768;
const MAX_ITEMS = 1000;
const INT32 = 2 ** 31;

/** Where closeSchema is: how deep in properties, and in which components, so that a recursive one ends. */
interface Place {
  readonly document: JsonObject;
  readonly where: string;
  readonly depth: number;
  readonly inside: readonly string[];
}

/**
 * A body schema that has not been reviewed yet, made as safe as the document allows: every object closed, every size bounded, no
 * references. The document's flags are wrong in both directions (it calls `RestComment.parent` read-only, which replies need),
 * so read-only properties are dropped below the first level only, and `required` counts in `…Request` components only: the
 * other lists describe answers.
 */
export function closeSchema(schema: JsonObject, document: JsonObject, where: string): JsonObject {
  const closed = close(schema, { document, where, depth: 0, inside: [] });
  if (closed === undefined) throw unsupported(where, 'the schema contains only itself');
  return closed;
}

/** Undefined: a component that is already being closed further out. */
function close(schema: JsonObject, place: Place): JsonObject | undefined {
  const reference = stringAt(schema, '$ref');
  if (reference !== undefined) {
    if (place.inside.includes(reference)) return undefined;
    const target = resolveReference(place.document, reference, place.where);
    return close(target, { ...place, inside: [...place.inside, reference] });
  }
  switch (stringAt(schema, 'type')) {
    case 'string':
      return closeString(schema);
    case 'integer':
    case 'number':
      return closeNumber(schema);
    case 'boolean':
      return { type: 'boolean' };
    case 'array': {
      const items = close(objectAt(schema, 'items'), place);
      return items === undefined
        ? undefined
        : { type: 'array', maxItems: MAX_ITEMS, ...pick(schema, ['minItems', 'maxItems']), items };
    }
    case undefined:
    default:
      return closeObject(schema, place);
  }
}

function closeObject(schema: JsonObject, place: Place): JsonObject {
  const branches = [...arrayAt(schema, 'oneOf'), ...arrayAt(schema, 'anyOf'), ...arrayAt(schema, 'allOf')].filter(
    isJsonObject,
  );
  const properties: Record<string, JsonObject> = {};
  for (const [name, child] of Object.entries(objectAt(schema, 'properties'))) {
    if (!isJsonObject(child) || (place.depth > 0 && child['readOnly'] === true)) continue;
    const closed = close(child, { ...place, depth: place.depth + 1 });
    if (closed !== undefined) properties[name] = closed;
  }
  // Alternatives become one object with the properties of all: clients reject compositions, and Bitbucket checks the rest.
  for (const branch of branches) Object.assign(properties, objectAt(close(branch, place), 'properties'));
  if (Object.keys(properties).length === 0) return { type: 'object', maxProperties: 100 };
  const required = isRequest(place)
    ? arrayAt(schema, 'required').filter((name) => typeof name === 'string' && name in properties)
    : [];
  return { type: 'object', properties, ...(required.length > 0 ? { required } : {}), additionalProperties: false };
}

function closeString(schema: JsonObject): JsonObject {
  if (schema['enum'] !== undefined) return { type: 'string', enum: schema['enum'] };
  // Binary form fields arrive as base64; 7,000,000 characters are 5 MB.
  if (schema['format'] === 'binary') return { type: 'string', contentEncoding: 'base64', maxLength: 7_000_000 };
  const format = ['date-time', 'uri', 'email'].includes(stringAt(schema, 'format') ?? '')
    ? pick(schema, ['format'])
    : {};
  return { type: 'string', maxLength: MAX_STRING, ...format, ...pick(schema, ['minLength', 'maxLength', 'pattern']) };
}

function closeNumber(schema: JsonObject): JsonObject {
  if (schema['enum'] !== undefined) return pick(schema, ['type', 'enum']);
  const limit = schema['format'] === 'int32' ? INT32 : Number.MAX_SAFE_INTEGER;
  return {
    minimum: -limit,
    maximum: schema['format'] === 'int32' ? limit - 1 : limit,
    ...pick(schema, ['type', 'minimum', 'maximum']),
  };
}

function isRequest({ inside }: Place): boolean {
  return inside.at(-1)?.endsWith('Request') ?? false;
}

function pick(schema: JsonObject, keywords: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => keywords.includes(keyword)));
}

function unsupported(where: string, problem: string): SpecError {
  return new SpecError([
    { code: 'SCHEMA_UNSUPPORTED', where, problem, remedy: 'write its schema in openapi/bodies.yaml' },
  ]);
}
