import MiniSearch, { type SearchResult } from 'minisearch';
import type { Operation } from './operation.ts';
import { type Phrase, phraseFit, readPhrases } from './search-phrases.ts';
import { type Query, readQuery } from './search-query.ts';
import { fit, type RankFacts, rankFacts } from './search-rank.ts';
import { termsOf } from './search-words.ts';
import type { UsersWords } from './users-words.ts';

export interface Found {
  readonly operation: Operation;
  readonly score: number;
}

/** The operations that answer a question, best first. Pure: the same question has the same answer. */
export type Search = (question: string, limit: number) => readonly Found[];

/** One operation as MiniSearch sees it. */
interface Entry extends RankFacts {
  readonly id: number;
  readonly operation: Operation;
  readonly name: string;
  readonly description: string;
  readonly path: string;
  readonly parameters: string;
  readonly access: string;
  readonly said: string;
  readonly phrases: readonly Phrase[];
}

const BOOST = { name: 2, description: 1.5, path: 1.4, parameters: 0.25, access: 0.5, said: 0.4 };
const FIELDS = Object.keys(BOOST);
const ACCESS_WORDS = { read: 'list', write: '', delete: 'delete', admin: '', unknown: '' };
/** In nearly every operation, or said of other operations than the one described. */
const NOISE = /\b(?:ADMIN|[A-Z]+(?:_[A-Z]+)*_(?:READ|WRITE|ADMIN|VIEW|CREATE|USER)|[a-z0-9]+(?:_[a-z0-9]+)+)\b/g;
const EVERYWHERE: ReadonlySet<string> = new Set(['projectKey', 'repositorySlug', 'start', 'limit']);

function toEntry(operation: Operation, id: number, said: readonly string[]): Omit<Entry, 'phrases'> {
  const { name, description, path, parameters, access } = operation;
  return {
    ...rankFacts(operation),
    id,
    operation,
    name,
    description: description.replace(NOISE, ' '),
    path: path.replace(/^\/projects\/\{projectKey\}(?=\/repos\/)|\{[^}]+\}/g, ' '),
    parameters: parameters
      .map((parameter) => parameter.name)
      .filter((word) => !EVERYWHERE.has(word))
      .join(' '),
    access: ACCESS_WORDS[access],
    said: said.join(PHRASE_END),
  };
}

const PHRASE_END = '\n';

interface Index {
  readonly entries: readonly Entry[];
  readonly words: MiniSearch<Entry>;
  /** Every term that occurs in the catalog. */
  readonly known: ReadonlySet<string>;
}

function buildIndex(operations: readonly Operation[], said: UsersWords): Index {
  const ours = operations.map(({ name }) => said.get(name)?.words ?? []);
  const phrases = readPhrases(
    ours,
    operations.map(({ name, description }) => `${name} ${description}`),
  );
  const entries = operations.map((operation, id) => ({
    ...toEntry(operation, id, ours[id] ?? []),
    phrases: phrases[id] ?? [],
  }));
  const known = new Set<string>();
  const words = new MiniSearch<Entry>({
    fields: FIELDS,
    tokenize: (text) => {
      const terms = text.split(PHRASE_END).flatMap(termsOf);
      for (const term of terms) known.add(term);
      return terms;
    },
    processTerm: (term) => term,
  });
  words.addAll(entries);
  return { entries, words, known };
}

/** BM25 without MiniSearch's own factor for matched words, which would count a word and its alternatives twice. */
function relevance({ score, queryTerms }: SearchResult, { groups }: Query): number {
  const matched = groups.filter((group) => group.some((term) => queryTerms.includes(term))).length;
  return (score / queryTerms.length) * (matched / Math.max(1, groups.length));
}

/** The index is built at the first question, so that start does not pay for it. */
export function createSearch(operations: readonly Operation[], said: UsersWords): Search {
  let index: Index | undefined;

  return (question, limit) => {
    index ??= buildIndex(operations, said);
    const { entries, words, known } = index;
    const query = readQuery(question, (term) => known.has(term));
    const unknown = (term: string): boolean => term.length > 3 && !known.has(term);
    const results = words.search([...query.terms.keys()].join(' '), {
      tokenize: (text) => text.split(' '),
      boost: BOOST,
      boostTerm: (term) => query.terms.get(term) ?? 1,
      prefix: unknown,
      fuzzy: (term) => unknown(term) && 0.25,
      weights: { fuzzy: 0.5, prefix: 0.5 },
      bm25: { k: 1, b: 0.5, d: 0.5 },
    });
    return results
      .flatMap((result) => {
        const entry = entries[Number(result.id)];
        if (entry === undefined) return [];
        const score =
          relevance(result, query) *
          phraseFit(entry.phrases, query) *
          fit(query, entry, (term) => Object.hasOwn(result.match, term));
        return [{ operation: entry.operation, score }];
      })
      .sort((a, b) => b.score - a.score || (a.operation.key < b.operation.key ? -1 : 1))
      .slice(0, limit);
  };
}
