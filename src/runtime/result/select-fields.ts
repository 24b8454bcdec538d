import { nearest } from '../nearest.ts';

export interface SelectedFields {
  readonly value: unknown;
  /** A sentence for each field that the answer does not have. */
  readonly problems: readonly string[];
}

interface Mask {
  /** Written in full somewhere in the list: all of it. */
  whole: boolean;
  readonly members: Map<string, Mask>;
}

const MAX_NAMES = 30;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseMask(text: string): Mask {
  const root: Mask = { whole: false, members: new Map() };
  const paths = text.split(',').map((path) => path.trim());
  for (const path of paths.filter((one) => one !== '')) {
    let mask = root;
    for (const name of path.split('.')) {
      const inner: Mask = mask.members.get(name) ?? { whole: false, members: new Map() };
      mask.members.set(name, inner);
      mask = inner;
    }
    mask.whole = true;
  }
  return root;
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

function problemsAt(value: unknown, mask: Mask, at: string): readonly string[] {
  const names = namesIn(value);
  // Nothing is there to be asked: an empty page, or a member that is a plain value or absent today.
  if (names.length === 0 && at !== '' && Array.isArray(value) && value.flat(8).length === 0) return [];
  return [...mask.members].flatMap(([name, inner]) => {
    const path = at === '' ? name : `${at}.${name}`;
    if (names.includes(name)) return problemsAt(itemsAt(value, name), inner, path);
    const close = nearest(name, names);
    const known = names.length === 0 ? 'it has no fields' : `there are ${names.slice(0, MAX_NAMES).join(', ')}`;
    return [
      `_fields: the answer has no '${path.slice(0, 100)}'; ${close === undefined ? known : `did you mean '${close}'?`}`,
    ];
  });
}

function select(value: unknown, mask: Mask): unknown {
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
  if (fields.trim() === '*') return { value: answer, problems: [] };
  const mask = parseMask(fields);
  return { value: select(answer, mask), problems: problemsAt(answer, mask, '') };
}
