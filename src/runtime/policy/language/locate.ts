/** Where in the file a value stands, as `line:column`; the last key itself when `key` is set. */
export type Position = (path: readonly (string | number)[], key?: boolean) => string;

export interface LocatedValue {
  readonly value: unknown;
  readonly position: Position;
}

const SEPARATOR = '\u0000';

/** Offsets of each value and each key, by path. */
export type Offsets = ReadonlyMap<string, readonly [value: number, key: number]>;

/** A path as `Offsets` has it. */
export const stepTo = (path: string, step: string): string => `${path}${SEPARATOR}${step}`;

/** `line:column` of offsets, both from 1. */
export function createPlace(text: string): (offset: number) => string {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return `${String(low + 1)}:${String(offset - (starts[low] ?? 0) + 1)}`;
  };
}

/** Places are looked for when the first is asked for, which is when something is wrong or explained. What is not there has the place of what holds it. */
export function createPosition(text: string, offsetsOf: () => Offsets): Position {
  let known: readonly [Offsets, ReturnType<typeof createPlace>] | undefined;
  return (path, key = false) => {
    const [offsets, place] = (known ??= [offsetsOf(), createPlace(text)]);
    for (let length = path.length; length >= 0; length--) {
      const found = offsets.get(path.slice(0, length).reduce<string>((under, step) => stepTo(under, String(step)), ''));
      if (found !== undefined) return place(found[key && length === path.length ? 1 : 0]);
    }
    return '1:1';
  };
}
