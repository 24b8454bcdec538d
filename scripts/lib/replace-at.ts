import { isJsonArray } from './is-json-array.ts';
import { isJsonObject } from './is-json-object.ts';
import type { Json } from './json.ts';

/** Member names and array indexes from the root to a value. */
export type Location = readonly (string | number)[];

/** A copy of `root` with the value at `location` changed, or removed when there is no `change`. The rest is shared. */
export function replaceAt(root: Json, location: Location, change: ((value: Json) => Json) | undefined): Json {
  const [step, ...rest] = location;
  if (step === undefined) return change === undefined ? null : change(root);
  const last = rest.length === 0;
  if (isJsonArray(root) && typeof step === 'number') {
    const items: readonly Json[] = root;
    if (last && change === undefined) return items.toSpliced(step, 1);
    return items.with(step, replaceAt(items[step] ?? null, rest, change));
  }
  if (!isJsonObject(root)) return root;
  const { [String(step)]: value, ...others } = root;
  if (last && change === undefined) return others;
  return { ...root, [step]: replaceAt(value ?? null, rest, change) };
}
