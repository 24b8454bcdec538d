import { type FieldMask, parseFieldMask } from './field-mask.ts';
import { hint } from './unknown-fields.ts';

export interface SelectedFields {
  readonly value: unknown;
  readonly missing: readonly MissingField[];
}

/** A field that the answer does not have. */
export interface MissingField {
  readonly path: string;
  readonly hint: string;
}

const MAX_PATH = 100;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Names of the members of an object, or of all objects of an array. */
function namesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(namesIn))];
  return isObject(value) ? Object.keys(value) : [];
}

const itemsAt = (value: unknown, name: string): unknown =>
  Array.isArray(value)
    ? value.flatMap((item: unknown) => itemsAt(item, name))
    : isObject(value) && Object.hasOwn(value, name)
      ? [value[name]]
      : [];

function missingAt(value: unknown, mask: FieldMask, at: string): readonly MissingField[] {
  const names = namesIn(value);
  // Nothing is there to be asked: an empty page, or a member that is a plain value or absent today.
  if (names.length === 0 && at !== '' && Array.isArray(value) && value.flat(8).length === 0) return [];
  return [...mask.members].flatMap(([name, inner]) => {
    const path = at === '' ? name : `${at}.${name}`;
    if (names.includes(name)) return missingAt(itemsAt(value, name), inner, path);
    return [{ path: path.slice(0, MAX_PATH), hint: hint(name, names) }];
  });
}

function select(value: unknown, mask: FieldMask): unknown {
  if (mask.whole) return value;
  if (Array.isArray(value)) return value.map((item) => select(item, mask));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
      const inner = mask.members.get(name);
      return inner === undefined ? [] : [[name, select(member, inner)]];
    }),
  );
}

/** The named fields of an answer: `values.id,values.author.user.name`, arrays item by item; `*` is all of it. */
export function selectFields(answer: unknown, fields: string): SelectedFields {
  const mask = parseFieldMask(fields);
  if (mask === undefined) return { value: answer, missing: [] };
  return { value: select(answer, mask), missing: missingAt(answer, mask, '') };
}
