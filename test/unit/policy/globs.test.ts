import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Operation } from '../../../src/runtime/catalog/operation.ts';
import { globMatcher, pathGlobMatcher } from '../../../src/runtime/policy/language/pattern.ts';
import { catalogOf, get, operation } from '../small-catalog.ts';
import { build } from './build.ts';

const of = (letters: string, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from(letters)), maxLength });
const RUNS = { numRuns: 20_000 };

/** A regular expression with the same meaning as a glob. */
const expression = (glob: string, segment: string): RegExp =>
  new RegExp(
    `^${glob
      .split(/(\*+)/)
      .map((part) => (part === '*' ? segment : part.startsWith('*') ? '.*' : part.replace(/[{.]/g, '\\$&')))
      .join('')}$`,
  );

describe('globs match what an expression of the same meaning does', () => {
  test('on names', () => {
    fc.assert(
      fc.property(of('aab./*', 8), of('aab./', 10), (glob, text) => {
        expect(globMatcher(glob)(text)).toBe(expression(glob, '.*').test(text));
      }),
      RUNS,
    );
  });
  test('on paths, where one star stays within a segment', () => {
    fc.assert(
      fc.property(of('a/b.**', 9), of('aab./', 10), (glob, path) => {
        expect(pathGlobMatcher(glob)(path)).toBe(expression(glob, '[^/]*').test(path));
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
    expect(pathGlobMatcher(glob)(path)).toBe(want);
  });
});

const namesOf = (operations: Iterable<Operation> = []): readonly string[] => Array.from(operations, ({ name }) => name);

describe('a rule selects, in the order of the catalog, every operation with a name or key that a glob matches', () => {
  const words = ['repo_get', 'repo_get_all', 'repos', 'pulls_list', 'pulls_get', 'x'];
  const catalog = catalogOf(words.map((name) => operation(name, `GET /${name}/{b}`)));
  const selected = (...globs: readonly string[]) =>
    namesOf(build({ allow: [{ operation: globs }] }, {}, catalog).allow[0]?.operations);
  test.for<readonly [string, readonly string[]]>([
    ['*', words],
    ['**', words],
    ['repo*', ['repo_get', 'repo_get_all', 'repos']],
    ['*_get', ['repo_get', 'pulls_get']],
    ['*s', ['repos']],
    ['re*et', ['repo_get']],
    ['pulls*_get', ['pulls_get']],
    ['re*_get*l', ['repo_get_all']],
    ['GET *', words],
    ['GET /x/*', ['x']],
    ['x', ['x']],
    ['GET /x/{b}', ['x']],
  ])('%s', ([glob, want]) => {
    expect(selected(glob)).toEqual(want);
  });
  test('of several words any one', () => {
    expect(selected('x', '*_list', 'repos')).toEqual(['repos', 'pulls_list', 'x']);
  });
  test.for(['*nothing', 'repos\n*', 'repo_gett'])('%j matches no operation and stops the start', (glob) => {
    expect(() => selected(glob)).toThrow('matches no operation of Bitbucket');
  });
  test.for(['*', '**', 'a*', 'a'])('%s matches no operation of an empty catalog', (glob) => {
    expect(() => build({ allow: [glob] }, {}, catalogOf([]))).toThrow('matches no operation of Bitbucket');
  });
});

test('only names and paths take globs', () => {
  const catalog = catalogOf([{ ...get('repo_get'), tags: ['a*'] }, get('logs_get')]);
  const names = (rule: object) => namesOf(build({ profile: 'none', allow: [rule] }, {}, catalog).allow[0]?.operations);
  expect(names({ tag: 'a*' })).toEqual(['repo_get']);
  expect(() => names({ path: '/api/latest/logz' })).toThrow("nearest is '/api/latest/logs'");
  expect(() => names({ tag: 'Sys*' })).toThrow(
    "tag 'Sys*' matches no operation of Bitbucket 10.0; nearest is 'System'",
  );
});
