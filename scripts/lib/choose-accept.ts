import type { JsonObject } from './json.ts';
import { objectAt } from './object-at.ts';

const JSON_TYPE = 'application/json';

/** The `Accept` header: the one text type of the response, JSON when there is no body (failures are JSON), anything for the rest. */
export function chooseAccept(responses: JsonObject): string {
  const types = new Set(Object.values(responses).flatMap((response) => Object.keys(objectAt(response, 'content'))));
  const [first] = types;
  if (first === undefined) return JSON_TYPE;
  return types.size === 1 && (first === JSON_TYPE || first === 'text/plain') ? first : '*/*';
}
