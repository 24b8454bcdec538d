import type { Domain, Mark, PlaceKind, ReviewedAccess, ScopePlace } from '../../src/runtime/catalog/operation.ts';
import { isJsonArray } from './is-json-array.ts';
import { isJsonObject } from './is-json-object.ts';
import { isShortText } from './is-short-text.ts';
import type { Json, JsonObject } from './json.ts';
import { checkEffects } from './read-effects.ts';
import { readNextCalls } from './read-next-calls.ts';
import { readSecrets } from './read-secrets.ts';
import type { Effects, ReviewedOperation } from './reviewed.ts';
import { SpecError } from './spec-error.ts';

const ACCESS: readonly ReviewedAccess[] = ['read', 'write', 'delete', 'admin'];
const DOMAINS: readonly Domain[] = ['pull-request', 'repository', 'project', 'user', 'global', 'instance'];
const MARKS: readonly Mark[] = ['administrative', 'credential'];
const KINDS: readonly PlaceKind[] = [
  'project',
  'repository',
  'repository-path',
  'project-id',
  'repository-id',
  'scope-resource',
  'any-repository-object',
  'user',
  'url',
];
const LOCATIONS: readonly ScopePlace['in'][] = ['path', 'query', 'body'];
const KEYS = [
  'name',
  'description',
  'access',
  'effects',
  'domain',
  'marks',
  'secrets',
  'noSecrets',
  'reach',
  'places',
  'beyond',
  'parameters',
  'next',
];
const MAX_DESCRIPTION = 200;

/** The parsing edge of one entry of operations.yaml. Every safety fact must be written out: none has a default. */
export function readReviewedOperation(entry: Json, where: string, effects: Effects): ReviewedOperation {
  if (!isJsonObject(entry)) throw incomplete(where, 'is not a map', `give it ${KEYS.join(', ')}`);
  const unknown = Object.keys(entry).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) throw incomplete(where, `"${unknown}" is not a key of an entry`, `use ${KEYS.join(', ')}`);
  const description = text(entry, 'description', where);
  if (description.length > MAX_DESCRIPTION) {
    throw incomplete(where, `its description has ${description.length} characters`, `at most ${MAX_DESCRIPTION}`);
  }
  const access = word(entry['access'], ACCESS, 'access', where);
  const marks = list(entry, 'marks', where).map((mark) => word(mark, MARKS, 'marks', where));
  return {
    name: text(entry, 'name', where),
    description,
    access,
    effects: checkEffects(list(entry, 'effects', where), effects, where),
    domain: word(entry['domain'], DOMAINS, 'domain', where),
    marks,
    secrets: readSecrets(entry, marks.includes('credential'), where),
    reach: word(entry['reach'], DOMAINS, 'reach', where),
    places: list(entry, 'places', where).map((place) => readResourceArgument(place, where)),
    beyond: list(entry, 'beyond', where).map((sentence) => {
      if (typeof sentence === 'string') return sentence;
      throw incomplete(where, 'beyond has an item that is not a sentence', 'write each effect as text');
    }),
    parameters: readDescriptions(entry['parameters'], where),
    next: readNextCalls(entry['next'], access, where),
  };
}

function readResourceArgument(place: Json, where: string): ScopePlace {
  if (!isJsonObject(place)) throw incomplete(where, 'places has an item that is not a map', 'give it in, at and kind');
  return {
    in: word(place['in'], LOCATIONS, 'places in', where),
    at: text(place, 'at', where),
    kind: word(place['kind'], KINDS, 'places kind', where),
  };
}

function readDescriptions(value: Json | undefined, where: string): ReadonlyMap<string, string> {
  if (value === undefined) return new Map();
  if (!isJsonObject(value)) throw incomplete(where, 'parameters is not a map', 'write name: description');
  return new Map(
    Object.entries(value).map(([name, description]) => {
      if (isShortText(description)) return [name, description];
      throw incomplete(where, `its description of "${name}" is no short text`, 'write at most 90 characters');
    }),
  );
}

function text(entry: JsonObject, key: string, where: string): string {
  const value = entry[key];
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw incomplete(where, `has no ${key}`, 'write it as text');
}

function list(entry: JsonObject, key: string, where: string): readonly Json[] {
  const value = entry[key];
  if (isJsonArray(value)) return value;
  throw incomplete(where, `has no ${key}`, 'write [] when there is none');
}

function word<T extends string>(value: Json | undefined, allowed: readonly T[], key: string, where: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const problem = value === undefined ? `has no ${key}` : `${key} is ${JSON.stringify(value)}`;
  throw incomplete(where, problem, `one of ${allowed.join(', ')}`);
}

function incomplete(where: string, problem: string, remedy: string): SpecError {
  return new SpecError([{ code: 'ENTRY_INCOMPLETE', where, problem, remedy }]);
}
