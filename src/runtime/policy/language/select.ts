import type { Catalog } from '../../catalog/catalog.ts';
import type { Operation } from '../../catalog/operation.ts';
import { AppError } from '../../errors.ts';
import { nearest } from '../../text/nearest.ts';
import { globMatcher, pathGlobMatcher } from './pattern.ts';
import { type RuleSource, SELECTORS, type Selector, type Word } from './policy-file/types.ts';

/** `REPO_READ|REPO_WRITE`: one of them is enough. */
const alternatives = (permission: string): readonly string[] => permission.split('|');

/** The words of an operation under each selector. To add a selector, add it here, in `SELECTORS` and in openapi/policy.schema.json. */
const WORDS: Readonly<Record<Selector, (operation: Operation) => readonly string[]>> = {
  operation: ({ name, key }) => [name, key],
  tag: ({ tags }) => tags,
  method: ({ method }) => [method],
  path: ({ path }) => [path],
  access: ({ access }) => [access],
  effect: ({ effects }) => effects,
  domain: ({ domain }) => [domain],
  mark: ({ marks }) => marks,
  permission: ({ permission }) => (permission === null ? [] : [permission, ...alternatives(permission)]),
};

/** Only `operation` and `path` take globs. */
function globOf(selector: Selector, text: string): ((word: string) => boolean) | undefined {
  if (!text.includes('*')) return undefined;
  if (selector === 'operation') return globMatcher(text);
  return selector === 'path' ? pathGlobMatcher(text) : undefined;
}

/** Whether an operation has any of some words under a selector. */
function selectorMatcher(selector: Selector, words: readonly Word[]): (operation: Operation) => boolean {
  const exact = new Set(words.map(({ text }) => text));
  const globs = words.flatMap(({ text }) => globOf(selector, text) ?? []);
  return (operation) => {
    for (const word of WORDS[selector](operation)) {
      if (exact.has(word)) return true;
      for (const matches of globs) if (matches(word)) return true;
    }
    return false;
  };
}

/** Selectors whose words the catalog decides. A word that no operation has is probably a typo, and stops the start. */
const OPEN: ReadonlySet<Selector> = new Set<Selector>(['operation', 'path', 'tag', 'permission']);

function checkWord(selector: Selector, word: Word, catalog: Catalog): void {
  const { text, at } = word;
  if (catalog.availableIn.has(text) || catalog.operations.some(selectorMatcher(selector, [word]))) return;
  const close = nearest(text, new Set(catalog.operations.flatMap(WORDS[selector])));
  const hint = close === undefined ? 'see bitbucket-openapi-mcp operations --all' : `nearest is '${close}'`;
  const what = selector === 'operation' ? '' : `${selector} `;
  throw new AppError(
    'config',
    `${at}: ${what}'${text}' matches no operation of Bitbucket ${catalog.bitbucketVersion}; ${hint}`,
  );
}

/** Facts that only a review gives. An operation without a review may have any of them, so a deny rule matches it. */
const REVIEWED: ReadonlySet<Selector> = new Set<Selector>(['access', 'effect', 'domain', 'mark']);

/** The selector of a deny rule: in doubt it matches. */
function denyMatcher(selector: Selector, words: readonly Word[]): (operation: Operation) => boolean {
  const matches = selectorMatcher(selector, words);
  return (operation) => matches(operation) || (REVIEWED.has(selector) && operation.access === 'unknown');
}

/**
 * The selector of an allow rule: `effect: comment` alone does not match an operation that approves and comments, nor
 * `permission: REPO_READ` one with `REPO_READ|REPO_WRITE`.
 */
function allowMatcher(selector: Selector, words: readonly Word[]): (operation: Operation) => boolean {
  const matches = selectorMatcher(selector, words);
  const listed = new Set(words.map(({ text }) => text));
  const all = (facts: readonly string[]): boolean => facts.every((fact) => listed.has(fact));
  if (selector === 'effect') return (operation) => matches(operation) && all(operation.effects);
  if (selector === 'permission')
    return ({ permission }) => permission !== null && (listed.has(permission) || all(alternatives(permission)));
  return matches;
}

/** The operations that all selectors of a rule match, in the order of the catalog. A rule without selectors matches none. */
export function select({ selectors }: RuleSource, catalog: Catalog, list: 'allow' | 'deny'): ReadonlySet<Operation> {
  const matchers = SELECTORS.flatMap((selector) => {
    const words = selectors[selector];
    if (words === undefined) return [];
    if (OPEN.has(selector)) for (const word of words) checkWord(selector, word, catalog);
    return [list === 'allow' ? allowMatcher(selector, words) : denyMatcher(selector, words)];
  });
  if (matchers.length === 0) return new Set();
  return new Set(catalog.operations.filter((operation) => matchers.every((matches) => matches(operation))));
}

const LONGEST = 160;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** A rule in one line, as messages and tables quote it. */
export function ruleText({ selectors, arguments: values }: RuleSource): string {
  const parts = SELECTORS.flatMap((selector) => {
    const words = selectors[selector];
    return words === undefined ? [] : [[selector, words.map(({ text }) => text).join('|')] as const];
  });
  const [first] = parts;
  if (parts.length === 1 && first?.[0] === 'operation' && values === undefined) return `'${short(first[1])}'`;
  const shown = parts.map(([selector, words]) => `${selector}: ${words}`);
  for (const [name, { value }] of values ?? [])
    shown.push(`${name} = ${typeof value === 'object' ? value.join('|') : String(value)}`);
  return `{${short(shown.join(', '))}}`;
}
