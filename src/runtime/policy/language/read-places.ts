import type { ScopePlace } from '../../catalog/operation.ts';

export type Values = Readonly<Record<string, unknown>>;

/** One value that stands in a place, with the array indices passed on the way to it: two places of one item share them. */
export interface Found {
  readonly indices: readonly number[];
  readonly value: unknown;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function walk(value: unknown, steps: readonly string[], indices: readonly number[]): readonly Found[] {
  if (value === undefined) return [];
  const [step, ...rest] = steps;
  if (step === undefined) return [{ indices, value }];
  // A value of another shape than the pointer expects is handed on as it is: no name, so every check refuses it.
  if (step === '*') {
    if (!Array.isArray(value)) return [{ indices, value }];
    return value.flatMap((item, index) => walk(item ?? null, rest, [...indices, index]));
  }
  if (!isObject(value) || Array.isArray(value)) return [{ indices, value }];
  return Object.hasOwn(value, step) ? walk(value[step], rest, indices) : [];
}

/** Every value that the arguments put into a place of the operation. */
export function readPlace(values: Values, place: Pick<ScopePlace, 'in' | 'at'>): readonly Found[] {
  if (place.in === 'body') {
    const steps = place.at
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    return walk(Object.hasOwn(values, 'body') ? values['body'] : undefined, steps, []);
  }
  const value = Object.hasOwn(values, place.at) ? values[place.at] : undefined;
  if (Array.isArray(value)) return value.map((item: unknown, index) => ({ indices: [index], value: item ?? null }));
  return value === undefined ? [] : [{ indices: [], value }];
}
