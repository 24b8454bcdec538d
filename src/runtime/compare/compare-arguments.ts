import { isDeepStrictEqual } from 'node:util';
import type { JsonSchema } from '../catalog/catalog.ts';
import { isObject } from '../json.ts';
import type { ChangeClass, ChangeKind } from './change.ts';

export interface ArgumentChange {
  readonly kind: ChangeKind;
  readonly class: ChangeClass;
  readonly detail: string;
}

interface Argument {
  readonly required: boolean;
  readonly schema: JsonSchema;
}

/** Keywords where a larger value allows less, and those where a smaller value does. */
const LEAST = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];
const MOST = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];
const WORDS: ReadonlySet<string> = new Set(['description', 'examples', 'properties', 'items', 'required']);

/** Every argument at any depth: `body.fromRef.id`, `body.reviewers[].user.name`. */
function flatten(schema: JsonSchema, at: string, required: boolean, into: Map<string, Argument>): void {
  if (at !== '') into.set(at, { required, schema });
  const needed: readonly unknown[] = Array.isArray(schema['required']) ? schema['required'] : [];
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  for (const [name, property] of Object.entries(properties)) {
    if (isObject(property)) flatten(property, at === '' ? name : `${at}.${name}`, needed.includes(name), into);
  }
  if (isObject(schema['items'])) flatten(schema['items'], `${at}[]`, false, into);
}

type Verdict = 'narrowed' | 'widened';

function ofBound(before: unknown, after: unknown, more: Verdict, less: Verdict): Verdict | undefined {
  if (before === after) return undefined;
  if (typeof before !== 'number') return 'narrowed';
  if (typeof after !== 'number') return 'widened';
  return after > before ? more : less;
}

function ofEnum(before: unknown, after: unknown): readonly Verdict[] {
  if (!Array.isArray(before)) return Array.isArray(after) ? ['narrowed'] : [];
  if (!Array.isArray(after)) return ['widened'];
  const lost = before.some((word) => !after.includes(word));
  const gained = after.some((word) => !before.includes(word));
  return [...(lost ? (['narrowed'] as const) : []), ...(gained ? (['widened'] as const) : [])];
}

function ofKeyword(keyword: string, before: unknown, after: unknown): readonly Verdict[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (keyword === 'enum') return ofEnum(before, after);
  if (LEAST.includes(keyword)) return [ofBound(before, after, 'narrowed', 'widened') ?? []].flat();
  if (MOST.includes(keyword)) return [ofBound(before, after, 'widened', 'narrowed') ?? []].flat();
  // A type, a pattern, a format: the values that both allow cannot be computed.
  return [after === undefined ? 'widened' : 'narrowed'];
}

const shown = (value: unknown): string => (value === undefined ? 'none' : JSON.stringify(value)).slice(0, 120);

function compareOne(at: string, before: Argument, after: Argument): readonly ArgumentChange[] {
  const changes: ArgumentChange[] = [];
  if (!before.required && after.required)
    changes.push({ kind: 'argument newly required', class: 'breaking', detail: at });
  if (before.required && !after.required)
    changes.push({ kind: 'argument no longer required', class: 'change', detail: at });
  const keywords = new Set([...Object.keys(before.schema), ...Object.keys(after.schema)]);
  for (const keyword of [...keywords].filter((word) => !WORDS.has(word)).sort()) {
    const detail = `${at} ${keyword}: ${shown(before.schema[keyword])} → ${shown(after.schema[keyword])}`;
    for (const verdict of ofKeyword(keyword, before.schema[keyword], after.schema[keyword]))
      changes.push({ kind: `argument ${verdict}`, class: verdict === 'narrowed' ? 'breaking' : 'change', detail });
  }
  return changes;
}

/** What differs between two schemas of a tool's arguments. What is in both and only described otherwise does not count. */
export function compareArguments(before: JsonSchema, after: JsonSchema): readonly ArgumentChange[] {
  const [old, young] = [new Map<string, Argument>(), new Map<string, Argument>()];
  flatten(before, '', false, old);
  flatten(after, '', false, young);
  const within = (at: string, others: ReadonlyMap<string, Argument>): boolean => {
    const parent = at.replace(/(?:\.[^.[\]]+|\[\])$/, '');
    return parent !== at && !others.has(parent);
  };
  const changes: ArgumentChange[] = [];
  for (const [at, argument] of old) {
    const other = young.get(at);
    if (other !== undefined) changes.push(...compareOne(at, argument, other));
    else if (!within(at, young)) changes.push({ kind: 'argument removed', class: 'breaking', detail: at });
  }
  for (const [at, { required }] of young) {
    if (old.has(at) || within(at, old)) continue;
    // A required part of what is new as a whole, or of an optional whole, breaks no valid call.
    if (required) changes.push({ kind: 'argument newly required', class: 'breaking', detail: at });
    else changes.push({ kind: 'argument added', class: 'change', detail: at });
  }
  return changes;
}
