import type { Catalog } from '../catalog/catalog.ts';
import type { Operation } from '../catalog/operation.ts';
import { parsePathGlob, parsePattern } from './pattern.ts';
import type { Selector } from './policy-file.ts';

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

function globbed(selector: Selector, text: string, catalog: Catalog): Matched {
  if (selector !== 'path') return new Set(catalog.operations.filter(parsePattern(text).matches));
  const glob = parsePathGlob(text);
  return new Set(catalog.operations.filter(({ path }) => glob(path)));
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
  return glob ? globbedOnce(selector, text, catalog) : (indexOf(selector, catalog).get(text) ?? NOTHING);
}
