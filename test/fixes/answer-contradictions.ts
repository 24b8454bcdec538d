import { isJsonArray } from '../../scripts/lib/is-json-array.ts';
import { isJsonObject } from '../../scripts/lib/is-json-object.ts';
import type { Json, JsonObject } from '../../scripts/lib/json.ts';
import { objectAt } from '../../scripts/lib/object-at.ts';
import { resolveReference } from '../../scripts/lib/resolve-reference.ts';

export interface GivenAnswer {
  readonly key: string;
  readonly status: number;
  /** Undefined: not JSON. */
  readonly json: unknown;
}

const IS: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isSafeInteger(value),
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  array: (value) => Array.isArray(value),
  object: (value) => typeof value === 'object' && !Array.isArray(value),
};

/** Where a response holds what a document does not tell, or tells otherwise; read by the words of OpenAPI alone. */
export function answerContradictions(document: JsonObject, answer: GivenAnswer): ReadonlySet<string> {
  const [method = '', path = ''] = answer.key.split(' ');
  const operation = objectAt(objectAt(objectAt(document, 'paths'), path), method.toLowerCase());
  const content = objectAt(objectAt(objectAt(operation, 'responses'), String(answer.status)), 'content');
  const told = Object.entries(content).find(([name]) => name.startsWith('application/json'))?.[1];
  if (told === undefined || answer.json === undefined) return new Set();
  return new Set(contradictions(answer.json, objectAt(told, 'schema'), '', document));
}

function* contradictions(value: unknown, told: Json, at: string, document: JsonObject): Generator<string> {
  const schema = resolved(told, document);
  if (schema === undefined || value === null || ['oneOf', 'anyOf', 'allOf'].some((word) => word in schema)) return;
  const { type } = schema;
  if (typeof type === 'string' && IS[type]?.(value) === false) {
    yield `${at}: no ${type}`;
    return;
  }
  if (Array.isArray(value)) {
    for (const item of value) yield* contradictions(item, schema['items'] ?? {}, at, document);
    return;
  }
  if (typeof value !== 'object') return;
  const members = objectAt(schema, 'properties');
  if ((schema['additionalProperties'] ?? false) !== false) return;
  if (Object.keys(members).length === 0) {
    if (Object.keys(value).length > 0) yield `${at}: nothing told`;
    return;
  }
  for (const [name, member] of Object.entries(value)) {
    const inner = Object.hasOwn(members, name) ? members[name] : undefined;
    if (inner === undefined) yield `${at}/${name}: untold`;
    else yield* contradictions(member, inner, `${at}/${name}`, document);
  }
}

/** What a reference names, without its neighbours: so OpenAPI 3.0 reads it. */
function resolved(told: Json, document: JsonObject): JsonObject | undefined {
  if (!isJsonObject(told) || isJsonArray(told)) return undefined;
  const reference = told['$ref'];
  return typeof reference === 'string' ? resolved(resolveReference(document, reference, reference), document) : told;
}
