import { type FieldMask, parseFieldMask } from './field-mask.ts';
import { putMember } from './put-member.ts';
import { hint } from './unknown-fields.ts';

export interface SelectedFields {
  readonly value: unknown;
  /** The first fields that the response does not have. */
  readonly missing: readonly MissingField[];
}

export interface MissingField {
  readonly path: string;
  readonly hint: string;
}

const MAX_PATH = 100;
/** Missing fields named to the caller. */
const MAX_MISSING = 5;
/** Names that a hint chooses from. */
const MAX_NAMES = 100;
/** Names allowed in our sentences: a longer one could be a text that instructs the model. */
const PLAIN_NAME = /^[\w.$@-]{1,60}$/;

/** What one walk over a response found for a mask. */
interface Looked {
  readonly mask: FieldMask;
  readonly at: string;
  readonly members: ReadonlyMap<string, Looked>;
  readonly names: Set<string>;
  /** The member exists. */
  found: boolean;
  /** A value other than an array exists. */
  anything: boolean;
}

function lookFor(mask: FieldMask, at = ''): Looked {
  const members = new Map(
    [...mask.members].map(([name, inner]) => [name, lookFor(inner, at === '' ? name : `${at}.${name}`)]),
  );
  return { mask, at, members, names: new Set(), found: at === '', anything: false };
}

/** Selects fields and records which exist; visits every value once, whatever the mask. */
function walk(value: unknown, looked: Looked): unknown {
  if (looked.members.size === 0) return value;
  if (Array.isArray(value)) return value.map((item) => walk(item, looked));
  looked.anything = true;
  if (typeof value !== 'object' || value === null) return value;
  const selected: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) {
    if (looked.names.size < MAX_NAMES && PLAIN_NAME.test(name)) looked.names.add(name);
    const inner = looked.members.get(name);
    if (inner === undefined) continue;
    inner.found = true;
    putMember(selected, name, walk(member, inner));
  }
  return looked.mask.whole ? value : selected;
}

/** In the order of the mask. On an empty page nothing is missing. */
function* missingIn({ members, names, anything, at }: Looked): Generator<MissingField> {
  if (!anything && at !== '') return;
  for (const [name, inner] of members) {
    if (inner.found) yield* missingIn(inner);
    else yield { path: inner.at.slice(0, MAX_PATH), hint: hint(name, [...names]) };
  }
}

function first(fields: Generator<MissingField>): readonly MissingField[] {
  const some: MissingField[] = [];
  for (const field of fields) if (some.push(field) === MAX_MISSING) break; // hints are costly: only for fields that are named
  return some;
}

/** The named fields of a response: `values.id,values.author.user.name`, arrays item by item; `*` is all of it. */
export function selectFields(answer: unknown, fields: string): SelectedFields {
  const mask = parseFieldMask(fields);
  if (mask === undefined) return { value: answer, missing: [] };
  const looked = lookFor(mask);
  return { value: walk(answer, looked), missing: first(missingIn(looked)) };
}
