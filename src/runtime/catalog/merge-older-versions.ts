import { mergeOperations } from './merge-operations.ts';
import type { Operation } from './operation.ts';

/** With what only an older version has. What has since moved, and kept its name, is there already: a name is one tool. */
export function mergeOlderVersions(known: readonly Operation[], older: readonly Operation[]): readonly Operation[] {
  const keys = new Set(known.map(({ key }) => key));
  const names = new Set(known.map(({ name }) => name));
  return mergeOperations(
    known,
    older.filter(({ key, name }) => !keys.has(key) && !names.has(name)),
  );
}
