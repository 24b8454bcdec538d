import type { Options } from 'minisearch';
import type { Access } from '../catalog/operation.ts';
import { termsOf } from './terms.ts';

/** What the search reads of an operation. */
export interface Searchable {
  readonly name: string;
  readonly description: string;
  readonly path: string;
  readonly access: Access;
}

/** An operation as MiniSearch indexes it. */
interface SearchDocument {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly path: string;
  /** Words of users, one phrase a line. */
  readonly words: string;
}

type ToolKind = 'list' | 'read' | 'change';

/** A tool and the requests of its users. */
export interface IndexedTool {
  readonly name: string;
  readonly kind: ToolKind;
  /** The terms of its name, separated by spaces. */
  readonly terms: string;
  /** The sum of the counts of its features. */
  readonly sum: number;
}

/** What `npm run generate` writes for the search. Texts, of which a question reads what it needs. */
export interface SearchIndex {
  /** The names, descriptions and paths of operations, and words of users: an index of MiniSearch, serialised. */
  readonly documents: string;
  readonly tools: readonly IndexedTool[];
  /**
   * How often each feature occurs in requests, one feature a line: the feature, a tab, and three digits of base 36 for each tool: two are
   * its number, one is a count.
   */
  readonly features: string;
}

/** Of the numbers in `features`. */
export const BASE = 36;

function kindOf({ name, access }: Searchable): ToolKind {
  if (access !== 'read') return 'change';
  return /_(?:list|search)$/.test(name) ? 'list' : 'read';
}

export const toTool = (operation: Searchable, sum = 0): IndexedTool => ({
  name: operation.name,
  kind: kindOf(operation),
  terms: termsOf(operation.name).join(' '),
  sum,
});

export const INDEX_OPTIONS: Options<SearchDocument> = {
  fields: ['name', 'description', 'path', 'words'],
  tokenize: (text) => text.split('\n').flatMap(termsOf),
  processTerm: (term) => term,
};

/** Permissions and names of other tools: in nearly every description, or about other operations. */
const NOISE = /\b(?:ADMIN|[A-Z]+(?:_[A-Z]+)*_(?:READ|WRITE|ADMIN|VIEW|CREATE|USER)|[a-z0-9]+(?:_[a-z0-9]+)+)\b/g;

export const withoutNoise = (description: string): string => description.replace(NOISE, ' ');

export function toDocument({ name, description, path }: Searchable, words: readonly string[] = []): SearchDocument {
  return {
    id: name,
    name,
    description: withoutNoise(description),
    path: path.replace(/^\/projects\/\{projectKey\}(?=\/repos\/)|\{[^{}]+\}/g, ' '),
    words: words.join('\n'),
  };
}
