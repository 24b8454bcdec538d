import { isDeepStrictEqual } from 'node:util';
import { isJsonObject } from '../is-json-object.ts';

/** Where two values differ first, as `parameters.3.required: true, without it nothing`; undefined when they are alike. */
export function firstDifference(present: unknown, without: unknown, at = ''): string | undefined {
  if (isDeepStrictEqual(present, without)) return undefined;
  const [own, other] = [membersOf(present), membersOf(without)];
  if (own !== undefined && other !== undefined) {
    for (const name of new Set([...own.keys(), ...other.keys()])) {
      const found = firstDifference(own.get(name), other.get(name), at === '' ? name : `${at}.${name}`);
      if (found !== undefined) return found;
    }
  }
  return `${at}: ${shown(present)}, without it ${shown(without)}`;
}

function membersOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  return Array.isArray(value) || isJsonObject(value) ? new Map(Object.entries(value)) : undefined;
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`;
}
