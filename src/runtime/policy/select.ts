import type { Catalog } from '../catalog/catalog.ts';
import type { Operation } from '../catalog/operation.ts';
import { AppError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { parsePathGlob, parsePattern } from './pattern.ts';
import { type RuleSource, SELECTORS, type Selector, type Word } from './policy-file.ts';

type Test = (operation: Operation) => boolean;

/** What an operation is called under a selector: the words that an exact selector can name. */
const WORDS: Readonly<Record<Selector, (operation: Operation) => readonly string[]>> = {
  operation: ({ name, key }) => [name, key],
  tag: ({ tags }) => tags,
  method: ({ method }) => [method],
  path: ({ path }) => [path],
  access: ({ access }) => [access],
  domain: ({ domain }) => [domain],
  mark: ({ marks }) => marks,
  permission: ({ permission }) => (permission === null ? [] : [permission]),
};

export interface Selection {
  readonly matches: Test;
  /** The rule names the operation exactly, by tool name or key: no glob, no other selector found it. */
  readonly names: Test;
}

function toTest(selector: Selector, text: string): Test {
  if (selector === 'operation') return parsePattern(text).matches;
  if (selector !== 'path') return (operation) => WORDS[selector](operation).includes(text);
  const glob = parsePathGlob(text);
  return ({ path }) => glob(path);
}

/** Words of a closed set that no operation happens to have are no typo; a name, path, tag or permission that nothing has is one. */
const OPEN: ReadonlySet<Selector> = new Set<Selector>(['operation', 'path', 'tag', 'permission']);

function checked(selector: Selector, { text, at }: Word, catalog: Catalog): Test {
  const test = toTest(selector, text);
  if (!OPEN.has(selector) || catalog.operations.some(test) || catalog.elsewhere.has(text)) return test;
  const close = nearest(text, new Set(catalog.operations.flatMap(WORDS[selector])));
  const hint = close === undefined ? 'see bitbucket-openapi-mcp operations --all' : `nearest is '${close}'`;
  const what = selector === 'operation' ? '' : `${selector} `;
  throw new AppError(
    'config',
    `${at}: ${what}'${text}' matches no operation of Bitbucket ${catalog.bitbucketVersion}; ${hint}`,
  );
}

/** A rule's selectors as one test: any word within a selector, all selectors together. A word that nothing has stops the start. */
export function select(rule: RuleSource, catalog: Catalog): Selection {
  const tests: Test[] = [];
  for (const selector of SELECTORS) {
    const words = rule.selectors[selector];
    if (words === undefined) continue;
    const any = words.map((word) => checked(selector, word, catalog));
    tests.push((operation) => any.some((test) => test(operation)));
  }
  const exact = new Set((rule.selectors.operation ?? []).map(({ text }) => text));
  return {
    // No selector at all matches nothing: an empty conjunction must not admit everything.
    matches: (operation) => tests.length > 0 && tests.every((test) => test(operation)),
    names: ({ name, key }) => exact.has(name) || exact.has(key),
  };
}

/** A rule in one line, as messages and tables quote it. */
export function ruleText({ selectors, arguments: values }: RuleSource): string {
  const parts = SELECTORS.flatMap((selector) => {
    const words = selectors[selector];
    return words === undefined ? [] : [[selector, words.map(({ text }) => text).join('|')] as const];
  });
  const [first] = parts;
  if (parts.length === 1 && first?.[0] === 'operation' && values === undefined) return `'${first[1]}'`;
  const shown = parts.map(([selector, words]) => `${selector}: ${words}`);
  for (const [name, { value }] of values ?? [])
    shown.push(`${name} = ${typeof value === 'object' ? value.join('|') : String(value)}`);
  const text = shown.join(', ');
  return `{${text.length > 160 ? `${text.slice(0, 160)}…` : text}}`;
}
