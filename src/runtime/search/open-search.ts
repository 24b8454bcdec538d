import type { Operation } from '../catalog/operation.ts';
import type { Search } from './search.ts';

/** The search over these operations, loaded with its index at the first question: a start does not pay for it. */
export function openSearch(operations: readonly Operation[]): () => Promise<Search> {
  let opened: Promise<Search> | undefined;
  const open = async (): Promise<Search> => {
    const [{ createSearch }, { searchIndex }] = await Promise.all([
      import('./search.ts'),
      import('../../generated/search-index.ts'),
    ]);
    return createSearch(operations, searchIndex);
  };
  return () => (opened ??= open());
}
