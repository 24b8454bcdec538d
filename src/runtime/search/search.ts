import MiniSearch, { type SearchResult } from 'minisearch';
import type { Operation } from '../catalog/operation.ts';
import { createRequestFit } from './request-fit.ts';
import { INDEX_OPTIONS, type SearchIndex, toDocument, toTool } from './search-index.ts';
import { termsOf } from './terms.ts';
import { takeValues } from './values.ts';

export interface Found {
  readonly operation: Operation;
  readonly score: number;
}

/** The operations that match a question, best first. Pure: the same question has the same result. */
export type Search = (question: string, limit: number) => readonly Found[];

const MAX_CHARACTERS = 500;
/** Chosen on the tuning tasks of bench/tasks.yaml, never on the tasks held out. */
const SEARCH = {
  boost: { name: 2, description: 1, path: 1, words: 0.5 },
  bm25: { k: 1, b: 0.5, d: 0.5 },
  /** Of a question that says every word of the tool's name, beside one that says none. */
  wholeName: 2,
  /** Relevance of an operation that only requests lead to, as a share of the best. */
  unmentioned: 0.001,
};
const MISSPELLED = { from: 6, distance: 0.2 };

/** How well the operation's own words match: BM25 without MiniSearch's factor for the number of matched words, more for words of its name. */
function relevance({ score, queryTerms, match }: SearchResult, nameTerms: readonly string[]): number {
  const said = nameTerms.filter((term) => Object.hasOwn(match, term)).length;
  return (score / queryTerms.length) * (1 + (SEARCH.wholeName * said) / nameTerms.length);
}

export function createSearch(operations: readonly Operation[], index: SearchIndex): Search {
  const documents = MiniSearch.loadJSON(index.documents, INDEX_OPTIONS);
  const indexed = new Map(index.tools.map((tool) => [tool.name, tool]));
  // A catalog file can have operations that the generated index does not have.
  for (const operation of operations) if (!indexed.has(operation.name)) documents.add(toDocument(operation));
  const tools = operations.map((operation) => indexed.get(operation.name) ?? toTool(operation));
  const requestFit = createRequestFit(index, tools);

  return (written, limit) => {
    const question = written.slice(0, MAX_CHARACTERS);
    const { text, kinds } = takeValues(question);
    const terms = new Set(termsOf(`${text} ${kinds.join(' ')}`));
    if (terms.size === 0) return [];
    const results = documents.search([...terms].join(' '), {
      tokenize: (asked) => asked.split(' '),
      boost: SEARCH.boost,
      bm25: SEARCH.bm25,
      fuzzy: (term) => term.length >= MISSPELLED.from && MISSPELLED.distance,
    });
    const found = new Map(results.map((result) => [result.id as string, result]));
    const relevances = tools.map(({ name, terms }) => {
      const result = found.get(name);
      return result === undefined ? 0 : relevance(result, terms.split(' '));
    });
    const least = SEARCH.unmentioned * Math.max(...relevances, 0) || SEARCH.unmentioned;
    const fits = requestFit(question);
    return operations
      .flatMap((operation, at) => {
        const own = relevances.at(at) ?? 0;
        const fit = fits.at(at) ?? 0;
        return own === 0 && fit <= 0 ? [] : [{ operation, score: (own + least) * Math.exp(fit) }];
      })
      .sort((a, b) => b.score - a.score || (a.operation.key < b.operation.key ? -1 : 1))
      .slice(0, limit);
  };
}
