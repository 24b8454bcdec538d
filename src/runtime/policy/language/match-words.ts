import type { Catalog } from '../../catalog/catalog.ts';
import type { Operation } from '../../catalog/operation.ts';
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
  effect: ({ effects }) => effects,
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

/** Only `operation` and `path` take globs; a path without one is looked for in the same way. */
const isGlob = (selector: Selector, text: string): boolean =>
  selector === 'path' || (selector === 'operation' && text.includes('*'));

function wordsOf(selector: Selector, catalog: Catalog): WordIndex {
  let known = globbable.get(catalog);
  if (known === undefined) globbable.set(catalog, (known = new Map<Selector, WordIndex>()));
  let words = known.get(selector);
  if (words === undefined) {
    words =
      selector === 'path'
        ? new WordIndex(catalog, { each: 1, wordsOf: ({ path }) => path, parse: parsePathGlob, lone: '**' })
        : new WordIndex(catalog, {
            each: 2,
            wordsOf: ({ name, key }) => `${name}\n${key}`,
            parse: globMatcher,
            lone: '*',
          });
    known.set(selector, words);
  }
  return words;
}

/** By the map that there is, and where that has no such name by a look at each: an index of a thousand words pays for nobody. */
const named = (text: string, catalog: Catalog): Operation | undefined =>
  catalog.byName.get(text) ?? catalog.operations.find(({ key }) => key === text);

function only(operation: Operation | undefined, catalog: Catalog): OperationSet {
  const place = operation === undefined ? undefined : placesIn(catalog).get(operation);
  const matched = new OperationSet(catalog);
  return place === undefined ? matched : matched.add(place);
}

/** The operations that have a word under a selector. */
export function matchWord(selector: Selector, text: string, catalog: Catalog): OperationSet {
  if (isGlob(selector, text)) return wordsOf(selector, catalog).matching(text);
  if (selector === 'operation') return only(named(text, catalog), catalog);
  return indexOf(selector, catalog).get(text) ?? new OperationSet(catalog);
}

/** Whether any operation has a word under a selector: found sooner than which. */
export function hasWord(selector: Selector, text: string, catalog: Catalog): boolean {
  if (isGlob(selector, text)) return wordsOf(selector, catalog).holds(text);
  return selector === 'operation' ? named(text, catalog) !== undefined : indexOf(selector, catalog).has(text);
}
