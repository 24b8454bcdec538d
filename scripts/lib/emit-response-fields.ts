import type { VersionCatalog } from './build-versions.ts';
import { documentOperations } from './document-operations.ts';
import { isJsonArray } from './is-json-array.ts';
import { isJsonObject } from './is-json-object.ts';
import type { Json, JsonObject } from './json.ts';
import { objectAt } from './object-at.ts';
import { stringAt } from './string-at.ts';

/** The grammar is in src/runtime/catalog/response-fields.ts. */
const PLAIN = 0;
const ANYTHING = 1;
const PREFIX = '#/components/schemas/';

/** Members of a schema; arrays count as what they hold, since a field mask goes through them item by item. */
function fieldsOf(schema: Json | undefined): Json {
  if (!isJsonObject(schema)) return ANYTHING;
  const reference = stringAt(schema, '$ref');
  if (reference !== undefined) return reference.slice(PREFIX.length);
  if (schema['items'] !== undefined || schema['type'] === 'array') return fieldsOf(schema['items']);
  const choices = ['oneOf', 'anyOf', 'allOf'].flatMap((word) => {
    const list = schema[word];
    return isJsonArray(list) ? list : [];
  });
  if (choices.length > 0) return ANYTHING;
  const members = Object.entries(objectAt(schema, 'properties'));
  // A map has names that nobody knows beforehand.
  if (isJsonObject(schema['additionalProperties']) || schema['additionalProperties'] === true) return ANYTHING;
  if (members.length > 0) return Object.fromEntries(members.map(([name, member]) => [name, fieldsOf(member)]));
  return schema['type'] === undefined || schema['type'] === 'object' ? ANYTHING : PLAIN;
}

/** The JSON of a successful response; undefined when the document describes none, or several that differ. */
function answerOf(operation: JsonObject): Json | undefined {
  const responses = Object.entries(objectAt(operation, 'responses'));
  const schemas = responses
    .filter(([status]) => status.startsWith('2') || status === 'default')
    .map(([, response]) => objectAt(objectAt(response, 'content'), 'application/json')['schema'])
    .filter((schema) => schema !== undefined);
  const [first, ...others] = schemas.map(fieldsOf);
  return others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : undefined;
}

function reach(value: Json, schemas: JsonObject, reached: Map<string, Json>): void {
  if (typeof value === 'string') {
    if (reached.has(value)) return;
    const fields = fieldsOf(schemas[value]);
    reached.set(value, fields);
    reach(fields, schemas, reached);
  } else if (isJsonObject(value)) for (const child of Object.values(value)) reach(child, schemas, reached);
}

const byName = ([a]: readonly [string, Json], [b]: readonly [string, Json]): number => (a < b ? -1 : 1);

function emitMembers(entries: readonly (readonly [string, Json])[]): string {
  return entries.map(([name, fields]) => `    ${JSON.stringify(name)}: ${JSON.stringify(fields)}`).join(',\n');
}

/** Known fields by tool, and by name of a shared schema. */
interface Known {
  readonly tools: ReadonlyMap<string, Json>;
  readonly shared: ReadonlyMap<string, Json>;
}

function knownOf({ entries, document }: VersionCatalog): Known {
  const byKey = new Map(documentOperations(document).map(({ key, operation }) => [key, operation]));
  const tools = entries.flatMap(({ operation: { name, key } }): [string, Json][] => {
    const fields = answerOf(byKey.get(key) ?? {});
    return fields === undefined || fields === ANYTHING || fields === PLAIN ? [] : [[name, fields]];
  });
  const shared = new Map<string, Json>();
  for (const [, fields] of tools) reach(fields, objectAt(objectAt(document, 'components'), 'schemas'), shared);
  return { tools: new Map(tools), shared };
}

/** What either version knows: a field that a server lacks is told by its response. */
function either(one: Json | undefined, other: Json | undefined): Json {
  if (one === undefined || other === undefined) return one ?? other ?? ANYTHING;
  if (isJsonObject(one) && isJsonObject(other)) {
    const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return Object.fromEntries(names.map((name) => [name, either(one[name], other[name])]));
  }
  return one === other ? one : ANYTHING;
}

function merge(one: ReadonlyMap<string, Json>, other: ReadonlyMap<string, Json>): ReadonlyMap<string, Json> {
  return new Map([...one, ...other].map(([name]) => [name, either(one.get(name), other.get(name))]));
}

/** response-fields.json: the known fields of each tool's JSON response in any of the versions, each schema of the documents once. */
export function emitResponseFields(versions: readonly VersionCatalog[]): string {
  const { tools, shared } = versions
    .map(knownOf)
    .reduce((one, other) => ({ tools: merge(one.tools, other.tools), shared: merge(one.shared, other.shared) }));
  return `{\n  "shared": {\n${emitMembers([...shared].sort(byName))}\n  },\n  "tools": {\n${emitMembers([...tools])}\n  }\n}\n`;
}
