import { termsOf } from '../../src/runtime/catalog/search-words.ts';
import type { Reviewed } from './reviewed.ts';

/** Lines of REVIEW.md: operations that no user's word leads to, and phrases that say nothing that the tool does not say itself. */
export interface SearchWordNotes {
  readonly missing: readonly string[];
  readonly idle: readonly string[];
}

export function searchWordNotes({ operations, searchWords }: Reviewed): SearchWordNotes {
  const idle = [...searchWords].flatMap(([key, phrases]) => {
    const { name = '', description = '' } = operations.get(key) ?? {};
    const said = new Set(termsOf(`${name} ${description}`));
    const repeating = phrases.filter((phrase) => termsOf(phrase).every((term) => said.has(term)));
    return repeating.length === 0 ? [] : [`\`${key}\`: ${repeating.join(', ')}`];
  });
  return { missing: [...operations.keys()].filter((key) => !searchWords.has(key)).map((key) => `\`${key}\``), idle };
}
