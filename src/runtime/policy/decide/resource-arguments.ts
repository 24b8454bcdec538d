import type { ScopePlace } from '../../catalog/operation.ts';
import type { JsonObject } from '../../json.ts';

/** One value of a resource argument, with the array indices on the path to it. Two arguments of one list item share their indices. */
interface Found {
  readonly indices: readonly number[];
  readonly value: unknown;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function walk(value: unknown, steps: readonly string[], indices: readonly number[]): readonly Found[] {
  if (value === undefined) return [];
  const [step, ...rest] = steps;
  if (step === undefined) return [{ indices, value }];
  // A value of an unexpected shape is returned as it is. It is not a name, so every check rejects it.
  if (step === '*') {
    if (!Array.isArray(value)) return [{ indices, value }];
    return value.flatMap((item, index) => walk(item ?? null, rest, [...indices, index]));
  }
  if (!isObject(value) || Array.isArray(value)) return [{ indices, value }];
  return Object.hasOwn(value, step) ? walk(value[step], rest, indices) : [];
}

/** Every value that a call gives for a resource argument: the argument that names a project or a repository. */
export function readResourceArgument(values: JsonObject, argument: Pick<ScopePlace, 'in' | 'at'>): readonly Found[] {
  if (argument.in === 'body') {
    const steps = argument.at
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    return walk(Object.hasOwn(values, 'body') ? values['body'] : undefined, steps, []);
  }
  const value = Object.hasOwn(values, argument.at) ? values[argument.at] : undefined;
  if (Array.isArray(value)) return value.map((item: unknown, index) => ({ indices: [index], value: item ?? null }));
  return value === undefined ? [] : [{ indices: [], value }];
}
