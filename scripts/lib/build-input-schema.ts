import { arrayAt } from './array-at.ts';
import type { DocumentOperation } from './document-operations.ts';
import { isJsonObject } from './is-json-object.ts';
import type { Json, JsonObject } from './json.ts';
import { objectAt } from './object-at.ts';
import type { ReviewedOperation, ReviewedParameter } from './reviewed.ts';
import { SpecError, type SpecErrorCode } from './spec-error.ts';
import { stringAt } from './string-at.ts';

/** Keywords of a parameter's schema that a caller must know. Defaults are the server's, and `int64` is not a limit in JSON. */
const KEPT = new Set([
  'type',
  'enum',
  'pattern',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
]);
const FORMATS = ['date-time', 'date', 'uri', 'email'];

/**
 * The JSON Schema of a tool's arguments: path and query parameters side by side, the request body as `body`. Flat, closed and
 * without references or compositions, because some clients reject the whole list for one schema that is not.
 */
export function buildInputSchema(
  { key, operation }: DocumentOperation,
  entry: ReviewedOperation,
  descriptions: ReadonlyMap<string, ReviewedParameter>,
): JsonObject {
  const properties: Record<string, Json> = {};
  const required: string[] = [];
  for (const parameter of arrayAt(operation, 'parameters').filter(isJsonObject)) {
    const name = stringAt(parameter, 'name') ?? '';
    if (name in properties)
      throw failure(
        'PARAMETER_DUPLICATE',
        key,
        `"${name}" is in the path and in the query`,
        'remove one in openapi/overlay.yaml',
      );
    const description = entry.parameters.get(name) ?? generalDescription(name, key, descriptions);
    properties[name] = {
      ...argumentSchema(objectAt(parameter, 'schema'), `${key} parameter "${name}"`),
      ...(description === undefined ? {} : { description }),
    };
    if (parameter['required'] === true && parameter['x-glued'] !== true) required.push(name);
  }
  const body = operation['requestBody'];
  if (isJsonObject(body)) {
    properties['body'] = objectAt(Object.values(objectAt(body, 'content'))[0], 'schema');
    if (body['required'] === true) required.push('body');
  }
  return {
    type: 'object',
    properties,
    ...(required.length > 0 ? { required: required.sort() } : {}),
    additionalProperties: false,
  };
}

function generalDescription(
  name: string,
  key: string,
  descriptions: ReadonlyMap<string, ReviewedParameter>,
): string | undefined {
  const general = descriptions.get(name);
  if (general === undefined) {
    throw failure(
      'PARAMETER_WITHOUT_DESCRIPTION',
      key,
      `parameter "${name}" has no description`,
      'add it to openapi/parameters.yaml',
    );
  }
  return general.obvious ? undefined : general.description;
}

function argumentSchema(schema: JsonObject, where: string): JsonObject {
  const kept: Record<string, Json> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (KEPT.has(keyword) && !(keyword === 'pattern' && value === '.*')) kept[keyword] = value;
    else if (keyword === 'format' && typeof value === 'string' && FORMATS.includes(value)) kept[keyword] = value;
  }
  if (schema['type'] === 'object') return { ...kept, ...groupSchema(schema, where) };
  if (schema['type'] !== 'array') return kept;
  const items = schema['items'];
  if (!isJsonObject(items))
    throw failure(
      'PARAMETER_WITHOUT_TYPE',
      where,
      'is an array without items',
      'set its items in openapi/overlay.yaml',
    );
  return { maxItems: 100, ...kept, items: argumentSchema(items, where) };
}

/** One item of a numbered group; normalizeParameter has seen that it is closed and that its members are scalars. */
function groupSchema(schema: JsonObject, where: string): JsonObject {
  const members = Object.entries(objectAt(schema, 'properties')).filter((entry): entry is [string, JsonObject] =>
    isJsonObject(entry[1]),
  );
  return {
    properties: Object.fromEntries(members.map(([name, member]) => [name, argumentSchema(member, where)])),
    required: arrayAt(schema, 'required'),
    additionalProperties: false,
  };
}

function failure(code: SpecErrorCode, where: string, problem: string, remedy: string): SpecError {
  return new SpecError([{ code, where, problem, remedy }]);
}
