import type { Operation } from './operation.ts';

/** By path, then method, as the generator writes them; `more` replaces what has the same key. */
export function mergeOperations(operations: readonly Operation[], more: readonly Operation[]): readonly Operation[] {
  const byKey = new Map([...operations, ...more].map((operation) => [operation.key, operation]));
  const order = ({ path, method }: Operation): string => `${path} ${method}`;
  return [...byKey.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
