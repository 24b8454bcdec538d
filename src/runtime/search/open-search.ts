import type { Operation } from '../catalog/operation.ts';
import type { Search } from './search.ts';

/** The search over these operations, loaded with its words at the first question: no start pays for it. */
export function openSearch(operations: readonly Operation[]): () => Promise<Search> {
  let opened: Promise<Search> | undefined;
  const open = async (): Promise<Search> => {
    const [{ createSearch }, { usersWords }] = await Promise.all([import('./search.ts'), import('./users-words.ts')]);
    return createSearch(operations, await usersWords());
  };
  return () => (opened ??= open());
}
