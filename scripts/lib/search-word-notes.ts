import { termsOf } from '../../src/runtime/search/terms.ts';
import type { Reviewed } from './reviewed.ts';

/** Lines of REVIEW.md: what leads users to no operation, to no other than its own name does, or to two. */
export interface SearchWordNotes {
  readonly missing: readonly string[];
  readonly idle: readonly string[];
  readonly shared: readonly string[];
}

export function searchWordNotes({ operations, searchWords }: Reviewed): SearchWordNotes {
  const idle = [...searchWords].flatMap(([key, { words }]) => {
    const { name = '', description = '' } = operations.get(key) ?? {};
    const said = new Set(termsOf(`${name} ${description}`));
    const repeating = words.filter((phrase) => termsOf(phrase).every((term) => said.has(term)));
    return repeating.length === 0 ? [] : [`\`${key}\`: ${repeating.join(', ')}`];
  });
  const isComplete = (key: string): boolean => {
    const { words = [], requests = [] } = searchWords.get(key) ?? {};
    return words.length > 0 && requests.length > 0;
  };
  return {
    missing: [...operations.keys()].filter((key) => !isComplete(key)).map((key) => `\`${key}\``),
    idle,
    shared: sharedRequests(searchWords),
  };
}

/** Requests of the same words for two operations: they tell neither from the other. */
function sharedRequests(searchWords: Reviewed['searchWords']): readonly string[] {
  const byTerms = new Map<string, { readonly request: string; readonly keys: Set<string> }>();
  for (const [key, { requests }] of searchWords) {
    for (const request of requests) {
      const terms = [...new Set(termsOf(request))].sort().join(' ');
      const before = byTerms.get(terms) ?? { request, keys: new Set() };
      before.keys.add(key);
      byTerms.set(terms, before);
    }
  }
  return [...byTerms.values()]
    .filter(({ keys }) => keys.size > 1)
    .map(({ request, keys }) => `${request}: ${[...keys].map((key) => `\`${key}\``).join(', ')}`);
}
