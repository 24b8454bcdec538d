import { createHash } from 'node:crypto';
import type { DocumentOperation } from './document-operations.ts';
import { nameOperation } from './name-operation.ts';

const MAX = 48;

/**
 * A provisional tool name for each operation without an entry: the scheme's, or, where that is too long or taken, its beginning
 * with a part of the key's SHA-256. A reviewed name is never taken.
 */
export function proposeNames(
  operations: readonly DocumentOperation[],
  taken: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const wanted = new Map(operations.map(({ key, method, path }) => [key, nameOperation(method, path)]));
  const counts = new Map<string, number>();
  for (const name of wanted.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    [...wanted].map(([key, name]) => {
      const free = /^[a-z0-9_]{1,48}$/.test(name) && counts.get(name) === 1 && !taken.has(name);
      return [key, free ? name : shortened(name, key)];
    }),
  );
}

function shortened(name: string, key: string): string {
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 8);
  return `${name.replace(/[^a-z0-9_]/g, '_').slice(0, MAX - hash.length - 1)}_${hash}`;
}
