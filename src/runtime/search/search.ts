import type { SearchResult } from 'minisearch';
import type { Operation } from '../catalog/operation.ts';
import { BOOST, buildIndex, type SearchIndex } from './search-index.ts';
import { phraseFit } from './search-phrases.ts';
import { type Query, readQuery } from './search-query.ts';
import { fit } from './search-rank.ts';
import type { UsersWords } from './users-words.ts';

export interface Found {
  readonly operation: Operation;
  readonly score: number;
}

/** The operations that answer a question, best first. Pure: the same question has the same answer. */
export type Search = (question: string, limit: number) => readonly Found[];

const MAX_CHARACTERS = 500;
/** Beside what is most relevant, for an operation that only requests lead to. */
const UNMENTIONED = 0.001;
/** How far what users say for a tool counts beside what its own words say. */
const REQUESTS = 0.3;

/** BM25 without MiniSearch's own factor for matched words, which would count a word and its alternatives twice. */
function relevance(result: SearchResult | undefined, { groups }: Query): number {
  if (result === undefined) return 0;
  const { score, queryTerms } = result;
  const matched = groups.filter((group) => group.some((term) => queryTerms.includes(term))).length;
  return (score / queryTerms.length) * (matched / Math.max(1, groups.length));
}

/** The index is built at the first question, so that start does not pay for it. */
export function createSearch(operations: readonly Operation[], said: UsersWords): Search {
  let index: SearchIndex | undefined;

  return (written, limit) => {
    const question = written.slice(0, MAX_CHARACTERS);
    index ??= buildIndex(operations, said);
    const { entries, words, known, heard } = index;
    const query = readQuery(question, (term) => known.has(term));
    const unknown = (term: string): boolean => term.length > 3 && !known.has(term);
    const results = words.search([...query.terms.keys()].join(' '), {
      tokenize: (text) => text.split(' '),
      boost: BOOST,
      boostTerm: (term) => query.terms.get(term) ?? 1,
      fuzzy: (term) => unknown(term) && 0.25,
      weights: { fuzzy: 0.5, prefix: 0 },
      bm25: { k: 1, b: 0.5, d: 0.5 },
    });
    const found = new Map(results.map((result) => [Number(result.id), result]));
    const relevances = entries.map(({ id }) => relevance(found.get(id), query));
    const unmentioned = UNMENTIONED * Math.max(0, ...relevances);
    const fits = query.terms.size === 0 ? [] : heard(question);
    return entries
      .flatMap((entry, id) => {
        const { [id]: own = 0 } = relevances;
        const { [id]: asked = 0 } = fits;
        if (own === 0 && asked <= 0) return [];
        const match = found.get(id)?.match ?? {};
        const score =
          (own + unmentioned || UNMENTIONED) *
          phraseFit(entry.phrases, query) *
          fit(query, entry, (term) => Object.hasOwn(match, term)) *
          Math.exp(REQUESTS * asked);
        return [{ operation: entry.operation, score }];
      })
      .sort((a, b) => b.score - a.score || (a.operation.key < b.operation.key ? -1 : 1))
      .slice(0, limit);
  };
}
