import MiniSearch from 'minisearch';
import type { Operation } from '../catalog/operation.ts';
import { type Phrase, readPhrases } from './search-phrases.ts';
import { type RankFacts, rankFacts } from './search-rank.ts';
import { learnRequests, type RequestFit } from './search-requests.ts';
import { termsOf } from './search-words.ts';
import type { UsersWords } from './users-words.ts';

/** One operation as MiniSearch sees it. */
export interface SearchEntry extends RankFacts {
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

export const BOOST = { name: 2, description: 1.5, path: 1.4, parameters: 0.25, access: 0.5, said: 0.4 };
const FIELDS = Object.keys(BOOST);
const ACCESS_WORDS = { read: 'list', write: '', delete: 'delete', admin: '', unknown: '' };
/** In nearly every operation, or said of other operations than the one described. */
const NOISE = /\b(?:ADMIN|[A-Z]+(?:_[A-Z]+)*_(?:READ|WRITE|ADMIN|VIEW|CREATE|USER)|[a-z0-9]+(?:_[a-z0-9]+)+)\b/g;
const EVERYWHERE: ReadonlySet<string> = new Set(['projectKey', 'repositorySlug', 'start', 'limit']);

function toEntry(operation: Operation, id: number, said: readonly string[]): Omit<SearchEntry, 'phrases'> {
  const { name, description, path, parameters, access } = operation;
  return {
    ...rankFacts(operation),
    id,
    operation,
    name,
    description: description.replace(NOISE, ' '),
    path: path.replace(/^\/projects\/\{projectKey\}(?=\/repos\/)|\{[^{}]+\}/g, ' '),
    parameters: parameters
      .map((parameter) => parameter.name)
      .filter((word) => !EVERYWHERE.has(word))
      .join(' '),
    access: ACCESS_WORDS[access],
    said: said.join(PHRASE_END),
  };
}

const PHRASE_END = '\n';

export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
  readonly words: MiniSearch<SearchEntry>;
  /** Every term that occurs in the catalog. */
  readonly known: ReadonlySet<string>;
  /** How well what was asked fits what users say for each, in the same order. */
  readonly heard: RequestFit;
}

/** What the search asks about these operations, read once. */
export function buildIndex(operations: readonly Operation[], said: UsersWords): SearchIndex {
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
  const words = new MiniSearch<SearchEntry>({
    fields: FIELDS,
    tokenize: (text) => {
      const terms = text.split(PHRASE_END).flatMap(termsOf);
      for (const term of terms) known.add(term);
      return terms;
    },
    processTerm: (term) => term,
  });
  words.addAll(entries);
  const heard = learnRequests(
    said,
    operations.map(({ name }) => name),
  );
  return { entries, words, known, heard };
}
