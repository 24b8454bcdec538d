import type { Catalog } from '../catalog/catalog.ts';
import type { Operation } from '../catalog/operation.ts';
import { globMatcher, parsePathGlob } from './pattern.ts';
import type { Selector } from './policy-file.ts';
import { WordIndex } from './word-index.ts';

/** What an operation is called under a selector: the words that an exact selector can name. */
export const WORDS: Readonly<Record<Selector, (operation: Operation) => readonly string[]>> = {
  operation: ({ name, key }) => [name, key],
  tag: ({ tags }) => tags,
  method: ({ method }) => [method],
  path: ({ path }) => [path],
  access: ({ access }) => [access],
  domain: ({ domain }) => [domain],
  mark: ({ marks }) => marks,
  permission: ({ permission }) => (permission === null ? [] : [permission]),
};

type Matched = ReadonlySet<Operation>;

const exact = new WeakMap<Catalog, Map<Selector, ReadonlyMap<string, Matched>>>();
const NOTHING: Matched = new Set();

function indexOf(selector: Selector, catalog: Catalog): ReadonlyMap<string, Matched> {
  let indices = exact.get(catalog);
  if (indices === undefined) exact.set(catalog, (indices = new Map<Selector, ReadonlyMap<string, Matched>>()));
  const known = indices.get(selector);
  if (known !== undefined) return known;
  const made = new Map<string, Set<Operation>>();
  for (const operation of catalog.operations) {
    for (const word of WORDS[selector](operation)) {
      const matched = made.get(word);
      if (matched === undefined) made.set(word, new Set([operation]));
      else matched.add(operation);
    }
  }
  indices.set(selector, made);
  return made;
}

const globbable = new WeakMap<Catalog, Map<Selector, WordIndex>>();

function globbed(selector: Selector, text: string, catalog: Catalog): Matched {
  let known = globbable.get(catalog);
  if (known === undefined) globbable.set(catalog, (known = new Map<Selector, WordIndex>()));
  let words = known.get(selector);
  if (words === undefined) known.set(selector, (words = new WordIndex(catalog.operations, WORDS[selector])));
  return words.matching(text, selector === 'path' ? parsePathGlob(text) : globMatcher(text));
}

/** By the map that there is, and where that has no such name by a look at each: an index of a thousand words pays for nobody. */
function named(text: string, catalog: Catalog): Matched {
  const operation = catalog.byName.get(text) ?? catalog.operations.find(({ key }) => key === text);
  return operation === undefined ? NOTHING : new Set([operation]);
}

const globs = new WeakMap<Catalog, Map<string, Matched>>();

/** The same glob in several rules is matched once. */
function globbedOnce(selector: Selector, text: string, catalog: Catalog): Matched {
  let known = globs.get(catalog);
  if (known === undefined) globs.set(catalog, (known = new Map<string, Matched>()));
  const word = `${selector} ${text}`;
  let matched = known.get(word);
  if (matched === undefined) known.set(word, (matched = globbed(selector, text, catalog)));
  return matched;
}

/**
 * The operations that have a word under a selector, found once: exact words by index, a glob by one pass over the catalog. Only
 * `operation` and `path` take globs.
 */
export function matchWord(selector: Selector, text: string, catalog: Catalog): Matched {
  const glob = (selector === 'operation' || selector === 'path') && text.includes('*');
  if (glob) return globbedOnce(selector, text, catalog);
  if (selector === 'operation') return named(text, catalog);
  return indexOf(selector, catalog).get(text) ?? NOTHING;
}
