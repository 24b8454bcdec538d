import type { Catalog } from '../../catalog/catalog.ts';
import type { Operation } from '../../catalog/operation.ts';
import { AppError } from '../../errors.ts';
import { nearest } from '../../text/nearest.ts';
import { hasWord, matchWord, WORDS } from './match-words.ts';
import { OperationSet } from './operation-set.ts';
import { type RuleSource, SELECTORS, type Selector, type Word } from './policy-file.ts';

export interface Selection {
  /** What it matches. */
  readonly operations: OperationSet;
  /** The rule names the operation exactly, by tool name or key: no glob, no other selector found it. */
  readonly names: (operation: Operation) => boolean;
}

/** Words of a closed set that no operation happens to have are no typo; a name, path, tag or permission that nothing has is one. */
const OPEN: ReadonlySet<Selector> = new Set<Selector>(['operation', 'path', 'tag', 'permission']);

function check(selector: Selector, word: Word, catalog: Catalog): void {
  const { text } = word;
  if (!OPEN.has(selector) || hasWord(selector, text, catalog) || catalog.elsewhere.has(text)) return;
  const close = nearest(text, new Set(catalog.operations.flatMap(WORDS[selector])));
  const hint = close === undefined ? 'see bitbucket-openapi-mcp operations --all' : `nearest is '${close}'`;
  const what = selector === 'operation' ? '' : `${selector} `;
  throw new AppError(
    'config',
    `${word.at}: ${what}'${text}' matches no operation of Bitbucket ${catalog.bitbucketVersion}; ${hint}`,
  );
}

/** Facts that only a review gives. What has none may be any of them: a deny rule takes it as meant. */
const REVIEWED: ReadonlySet<Selector> = new Set<Selector>(['access', 'effect', 'domain', 'mark']);

/** For an allow rule: `comment` alone does not allow an operation that approves and comments. */
function keepWhole(matched: OperationSet, words: readonly Word[], catalog: Catalog): void {
  const allowed = new Set(words.map(({ text }) => text));
  const whole = new OperationSet(catalog);
  for (const [place, { effects }] of catalog.operations.entries())
    if (effects.every((effect) => allowed.has(effect))) whole.add(place);
  matched.keepAll(whole);
}

function matchAll({ selectors }: RuleSource, catalog: Catalog, list: 'allow' | 'deny'): OperationSet {
  let matched: OperationSet | undefined;
  for (const selector of SELECTORS) {
    const words = selectors[selector];
    if (words === undefined) continue;
    const any = new OperationSet(catalog);
    for (const { text } of words) any.addAll(matchWord(selector, text, catalog));
    if (selector === 'effect' && list === 'allow') keepWhole(any, words, catalog);
    if (list === 'deny' && REVIEWED.has(selector)) any.addAll(matchWord('access', 'unknown', catalog));
    matched = matched?.keepAll(any) ?? any;
  }
  // No selector at all matches nothing: an empty conjunction must not admit everything.
  return matched ?? new OperationSet(catalog);
}

/**
 * A rule's selectors as one set: any word within a selector, all selectors together. A word that nothing has stops the start; the set
 * is made when somebody asks, for a start often need not.
 */
export function select(rule: RuleSource, catalog: Catalog, list: 'allow' | 'deny'): Selection {
  for (const selector of SELECTORS) for (const word of rule.selectors[selector] ?? []) check(selector, word, catalog);
  let matched: OperationSet | undefined;
  const exact = new Set((rule.selectors.operation ?? []).map(({ text }) => text));
  return {
    get operations() {
      return (matched ??= matchAll(rule, catalog, list));
    },
    names: ({ name, key }) => exact.has(name) || exact.has(key),
  };
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
