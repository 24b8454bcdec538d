import { isJsonArray } from './is-json-array.ts';
import type { Json, JsonObject } from './json.ts';
import { SpecError } from './spec-error.ts';

/** RFC 6901, with `*` for each item or member. */
const POINTER = /^(?:\/(?:[^~/]|~[01])+)*$/;

/**
 * What the response of an operation holds of secrets. Whatever is marked `credential` must say: either where they are, or in
 * `noSecrets` why there are none.
 */
export function readSecrets(entry: JsonObject, credential: boolean, where: string): readonly string[] {
  const { secrets, noSecrets } = entry;
  if (secrets !== undefined && noSecrets !== undefined) throw invalid(where, 'has secrets and noSecrets', 'keep one');
  if (secrets !== undefined) return pointers(secrets, where);
  if (noSecrets !== undefined && (typeof noSecrets !== 'string' || noSecrets.trim() === ''))
    throw invalid(where, 'noSecrets is no reason', 'write why its answer holds none');
  if (credential && noSecrets === undefined)
    throw invalid(
      where,
      'is marked credential and has no secrets',
      'list them, or write in noSecrets why there are none',
    );
  return [];
}

function pointers(value: Json, where: string): readonly string[] {
  const found = isJsonArray(value) ? value.filter((item) => typeof item === 'string' && POINTER.test(item)) : [];
  if (isJsonArray(value) && found.length > 0 && found.length === value.length) return found.map(String);
  throw invalid(
    where,
    'secrets is no list of JSON Pointers',
    "write them as /token, /values/*/password, or '' for all",
  );
}

function invalid(where: string, problem: string, remedy: string): SpecError {
  return new SpecError([{ code: 'ENTRY_INCOMPLETE', where, problem, remedy }]);
}
