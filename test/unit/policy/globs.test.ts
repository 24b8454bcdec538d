import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Operation } from '../../../src/runtime/catalog/operation.ts';
import { hasWord, matchWord } from '../../../src/runtime/policy/language/match-words.ts';
import { globMatcher, parsePathGlob } from '../../../src/runtime/policy/language/pattern.ts';
import { WordIndex } from '../../../src/runtime/policy/language/word-index.ts';
import { catalogOf, get, operation } from '../small-catalog.ts';
import { build } from './build.ts';

const of = (letters: string, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from(letters)), maxLength });
const RUNS = { numRuns: 3_000, seed: 529 };

/** What a glob means, by the engine of expressions that the server does not start for it. */
const expression = (glob: string, segment: string): RegExp =>
  new RegExp(
    `^${glob
      .split(/(\*+)/)
      .map((part) => (part === '*' ? segment : part.startsWith('*') ? '.*' : part.replace(/\{/g, '\\{')))
      .join('')}$`,
  );

describe('globs match what an expression of the same meaning does', () => {
  test('on names', () => {
    fc.assert(
      fc.property(of('aab*', 8), of('aab', 10), (glob, text) => {
        expect(globMatcher(glob)(text)).toBe(expression(glob, '.*').test(text));
      }),
      RUNS,
    );
  });
  test('on paths, where one star stays within a segment', () => {
    fc.assert(
      fc.property(of('a/b**', 9), of('aab/', 10), (glob, path) => {
        expect(parsePathGlob(glob)(path)).toBe(expression(glob, '[^/]*').test(path));
      }),
      RUNS,
    );
  });
  test.for([
    ['/api/**/repos/**/hooks', '/api/1/projects/{p}/repos/{r}/settings/hooks', true],
    ['/api/**/repos/*/hooks', '/api/1/projects/{p}/repos/{r}/settings/hooks', false],
    ['/api/**/repos/**/keys/**', '/api/1/repos/{r}/hooks', false],
    ['**a*b**c', '/a/ab/c', true],
    ['**/{p}/*/{r}/**/hooks', '/api/1/projects/{p}/repos/{r}/settings/hooks', true],
  ] as const)('%s on %s: %s', ([glob, path, want]) => {
    expect(parsePathGlob(glob)(path)).toBe(want);
  });
});

describe('all words of a catalog at once', () => {
  const words = ['repo_get', 'repo_get_all', 'repos', 'pulls_list', 'pulls_get', 'x', 'GET /a/{b}'];
  const catalog = catalogOf(words.map((name) => operation(name, 'GET /a/{b}')));
  const wordsOf = ({ name, tags }: Operation): readonly string[] => [name, ...tags];
  const index = () =>
    new WordIndex(catalog, { each: 2, wordsOf: (one) => wordsOf(one).join('\n'), parse: globMatcher, lone: '*' });
  const namesOf = (operations: readonly Operation[]): readonly string[] => operations.map(({ name }) => name);
  test('are those that each word by itself is', () => {
    const all = index();
    fc.assert(
      fc.property(of('repogtpuls_*x', 9), (glob) => {
        fc.pre(glob.includes('*'));
        const matches = globMatcher(glob);
        const want = namesOf(catalog.operations.filter((one) => wordsOf(one).some(matches)));
        expect(namesOf(all.matching(glob).toArray())).toEqual(want);
      }),
      RUNS,
    );
  });
  test('are those that each path by itself is, where one star stays within a segment', () => {
    const paths = ['/a', '/a/b', '/ab/ab', '/ab/b/a', '/b/aa/{a}/b', '/{a}'];
    const several = catalogOf(paths.map((path, at) => operation(`get_${String(at)}`, `GET ${path}`)));
    const all = new WordIndex(several, { each: 1, wordsOf: ({ path }) => path, parse: parsePathGlob, lone: '**' });
    fc.assert(
      fc.property(of('ab{/***', 9), (glob) => {
        const want = several.operations.filter(({ path }) => expression(glob, '[^/]*').test(path));
        expect(all.matching(glob).toArray()).toEqual(want);
        expect(all.holds(glob)).toBe(want.length > 0);
      }),
      RUNS,
    );
  });
  test.for([
    ['*', words],
    ['**', words],
    ['repo*', ['repo_get', 'repo_get_all', 'repos']],
    ['*get', ['repo_get', 'pulls_get']],
    ['*_get*', ['repo_get', 'repo_get_all', 'pulls_get']],
    ['*s', ['repos']],
    ['re*et', ['repo_get']],
    ['pulls*_get', ['pulls_get']],
    ['re*_get*l', ['repo_get_all']],
    ['GET *', ['GET /a/{b}']],
    ['x*', ['x']],
    ['*Repository*', words],
    ['*nothing', []],
    ['repos\n*', []],
  ] as const)('%s', ([glob, want]) => {
    const found = index().matching(glob);
    expect(namesOf(found.toArray())).toEqual(want);
  });
  test('line after line', () => {
    const names = new WordIndex(catalog, { each: 1, wordsOf: ({ name }) => name, parse: globMatcher, lone: '*' });
    expect(namesOf(names.matching('repo*').toArray())).toEqual(words.slice(0, 3));
  });
});

test.for(['*_get', 'GET *', '*}', 'repo_get', 'r*t'])('names and keys are told apart by %s', (glob) => {
  const catalog = catalogOf([
    get('repo_get'),
    operation('pull_get', 'GET /p/{c}'),
    operation('repo_delete', 'DELETE /a/{b}'),
  ]);
  const matches = globMatcher(glob);
  const want = catalog.operations.filter(({ name, key }) => matches(name) || matches(key));
  expect(matchWord('operation', glob, catalog).toArray()).toEqual(want);
  expect(hasWord('operation', glob, catalog)).toBe(want.length > 0);
});

test('only names and paths take globs', () => {
  const catalog = catalogOf([{ ...get('repo_get'), tags: ['a*'] }, get('logs_get')]);
  const names = (rule: object) => build({ profile: 'none', allow: [rule] }, {}, catalog).allow[0]?.operations.toArray();
  expect(names({ tag: 'a*' })?.map(({ name }) => name)).toEqual(['repo_get']);
  expect(() => names({ path: '/api/latest/logz' })).toThrow("nearest is '/api/latest/logs'");
  expect(() => names({ tag: 'Sys*' })).toThrow(
    "tag 'Sys*' matches no operation of Bitbucket 10.0; nearest is 'System'",
  );
});

test('no word is in a catalog of nothing, whatever the stars', () => {
  for (const glob of ['*', '**', 'a*', 'a']) expect(hasWord('operation', glob, catalogOf([]))).toBe(false);
});
