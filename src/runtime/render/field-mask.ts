/** A tree of names: what is asked for of an object, or of each object of an array. */
export interface FieldMask {
  /** Written in full somewhere in the list: all of it. */
  whole: boolean;
  readonly members: Map<string, FieldMask>;
}

/** `values.id, values.author.user.name`; undefined is all of it (`*`). */
export function parseFieldMask(text: string): FieldMask | undefined {
  if (text.trim() === '*') return undefined;
  const root: FieldMask = { whole: false, members: new Map() };
  const paths = text.split(',').map((path) => path.trim());
  for (const path of paths.filter((one) => one !== '')) {
    let mask = root;
    for (const name of path.split('.')) {
      const inner: FieldMask = mask.members.get(name) ?? { whole: false, members: new Map() };
      mask.members.set(name, inner);
      mask = inner;
    }
    mask.whole = true;
  }
  return root;
}
