import { isJsonArray } from './is-json-array.ts';
import { isJsonObject } from './is-json-object.ts';
import type { Json, JsonObject } from './json.ts';

/** Adds `type: object` to schemas that have properties and no type: 160 in Bitbucket 9.2 to 10.0, and Ajv's strict mode rejects each. */
export function typeSchemas(document: JsonObject): JsonObject {
  return typeEach(document, false);
}

/** `named`: the keys are names that the document chose (one may be "properties", as in RestComment), not keywords. */
function typeEach(value: JsonObject, named: boolean): JsonObject {
  const typed: Record<string, Json> = {};
  for (const [name, child] of Object.entries(value)) typed[name] = typeChild(child, !named && name === 'properties');
  return !named && isJsonObject(value['properties']) && value['type'] === undefined
    ? { type: 'object', ...typed }
    : typed;
}

function typeChild(value: Json, named: boolean): Json {
  if (isJsonArray(value)) return value.map((item: Json) => typeChild(item, false));
  return isJsonObject(value) ? typeEach(value, named) : value;
}
