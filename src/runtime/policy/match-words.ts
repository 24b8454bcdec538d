import type { Catalog } from '../catalog/catalog.ts';
import type { Operation } from '../catalog/operation.ts';
import { OperationSet, placesIn } from './operation-set.ts';
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

const exact = new WeakMap<Catalog, Map<Selector, ReadonlyMap<string, OperationSet>>>();

function indexOf(selector: Selector, catalog: Catalog): ReadonlyMap<string, OperationSet> {
  let indices = exact.get(catalog);
  if (indices === undefined) exact.set(catalog, (indices = new Map<Selector, ReadonlyMap<string, OperationSet>>()));
  const known = indices.get(selector);
  if (known !== undefined) return known;
  const made = new Map<string, OperationSet>();
  let place = 0;
  for (const operation of catalog.operations) {
    for (const word of WORDS[selector](operation)) {
      let matched = made.get(word);
      if (matched === undefined) made.set(word, (matched = new OperationSet(catalog)));
      matched.add(place);
    }
    place += 1;
  }
  indices.set(selector, made);
  return made;
}

const globbable = new WeakMap<Catalog, Map<Selector, WordIndex>>();

function globbed(selector: 'operation' | 'path', text: string, catalog: Catalog): OperationSet {
  let known = globbable.get(catalog);
  if (known === undefined) globbable.set(catalog, (known = new Map<Selector, WordIndex>()));
  let words = known.get(selector);
  if (words === undefined) known.set(selector, (words = new WordIndex(catalog, WORDS[selector])));
  if (selector === 'operation') return words.matching(text, true, globMatcher(text));
  const withinSegments = text.replace(/\*{2,}/g, '').includes('*');
  return words.matching(text, !withinSegments, parsePathGlob(text));
}

/** By the map that there is, and where that has no such name by a look at each: an index of a thousand words pays for nobody. */
function named(text: string, catalog: Catalog): OperationSet {
  const operation = catalog.byName.get(text) ?? catalog.operations.find(({ key }) => key === text);
  const place = operation === undefined ? undefined : placesIn(catalog).get(operation);
  const matched = new OperationSet(catalog);
  return place === undefined ? matched : matched.add(place);
}

const globs = new WeakMap<Catalog, Map<string, OperationSet>>();

/** The same glob in several rules is matched once. */
function globbedOnce(selector: 'operation' | 'path', text: string, catalog: Catalog): OperationSet {
  let known = globs.get(catalog);
  if (known === undefined) globs.set(catalog, (known = new Map<string, OperationSet>()));
  const word = `${selector} ${text}`;
  let matched = known.get(word);
  if (matched === undefined) known.set(word, (matched = globbed(selector, text, catalog)));
  return matched;
}

/**
 * The operations that have a word under a selector, found once: exact words by index, a glob by one pass over the catalog. Only
 * `operation` and `path` take globs.
 */
export function matchWord(selector: Selector, text: string, catalog: Catalog): OperationSet {
  if ((selector === 'operation' || selector === 'path') && text.includes('*'))
    return globbedOnce(selector, text, catalog);
  if (selector === 'operation') return named(text, catalog);
  return indexOf(selector, catalog).get(text) ?? new OperationSet(catalog);
}
