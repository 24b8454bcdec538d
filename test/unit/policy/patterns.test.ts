import { describe, expect, test } from 'vitest';
import { readResourceArgument } from '../../../src/runtime/policy/decide/resource-arguments.ts';
import { globMatcher, pathGlobMatcher } from '../../../src/runtime/policy/language/pattern.ts';
import { coversProject, coversRepository, parseScope } from '../../../src/runtime/policy/language/scope.ts';
import { failureOf } from '../failure-of.ts';

describe('a pattern of operations', () => {
  test.for([
    ['repo_get', 'repo_get', true],
    ['GET /a/b', 'repo_get', true],
    ['repo', 'repo_get', false],
    ['repo_ge', 'repo_get', false],
    ['*', 'repo_get', true],
    ['repo_*', 'repo_get', true],
    ['*_get', 'repo_get', true],
    ['*/b', 'repo_get', true],
    ['repo*get', 'repo_get', true],
    ['r*p*_*t', 'repo_get', true],
    ['*p*o*', 'repo_get', true],
    ['*o*p*t', 'repo_get', false],
    ['repo_get*get', 'repo_get', false],
    ['repo_*_get', 'repo_get', false],
    ['re*x*et', 'repo_get', false],
    ['repo_g*_get', 'repo_get', false],
    ['repo_*t*t', 'repo_get', false],
    ['xrepo*', 'repo_get', false],
    ['*getx', 'repo_get', false],
    ['repo.get', 'repo_get', false],
    ['REPO_*', 'repo_get', false],
  ] as const)('%s on %s: %s', ([pattern, name, want]) => {
    const matches = globMatcher(pattern);
    expect(matches(name) || matches('GET /a/b')).toBe(want);
  });

  test.for([
    ['/a/b', '/a/b', true],
    ['/a/b', '/a/bc', false],
    ['/a/b', '/x/a/b', false],
    ['/a/*', '/a/b', true],
    ['/a/*', '/a/b/c', false],
    ['/a/*', '/a/', true],
    ['/a/*/c', '/a/b/c', true],
    ['/a/*/c', '/a/b/b/c', false],
    ['/a/**', '/a/b/c', true],
    ['/a/**', '/b/a/c', false],
    ['/a/***', '/a/b/c', true],
    ['/a/****/d', '/a/b/c/d', true],
    ['/a/**/d', '/a/b/c/d', true],
    ['/a/**/d', '/a/b/c/de', false],
    ['/a/{x}/*', '/a/{x}/b', true],
    ['/a.b/*', '/aXb/c', false],
    ['/a+b/*', '/aab/c', false],
    ['/(a)/*', '/a/c', false],
    ['/a*', '/x/a', false],
    ['**/b', '/a/b', true],
    ['**', '/a/b', true],
  ] as const)('a glob on a path, %s on %s: %s', ([glob, path, want]) => {
    expect(pathGlobMatcher(glob)(path)).toBe(want);
  });
});

describe('places in arguments', () => {
  const body = { a: [{ k: 1 }, {}, { k: null }], 'x/y': { '~': 2 }, s: 'text', list: [{ in: [5, 6] }, { in: [7] }] };
  const found = (
    at: string,
    where: 'body' | 'query' | 'path' = 'body',
    values: object = { body, q: [1, null], p: 'v' },
  ) => readResourceArgument({ ...values }, { in: where, at }).map(({ indices, value }) => [indices.join('.'), value]);
  test.for<readonly [string, 'body' | 'query' | 'path', readonly (readonly [string, unknown])[]]>([
    [
      '/a/*/k',
      'body',
      [
        ['0', 1],
        ['2', null],
      ],
    ],
    ['/x~1y/~0', 'body', [['', 2]]],
    ['/s', 'body', [['', 'text']]],
    ['/s/key', 'body', [['', 'text']]],
    ['/s/*/key', 'body', [['', 'text']]],
    ['/a/k', 'body', [['', body.a]]],
    ['/none', 'body', []],
    ['/toString', 'body', []],
    [
      '/list/*/in/*',
      'body',
      [
        ['0.0', 5],
        ['0.1', 6],
        ['1.0', 7],
      ],
    ],
    [
      'q',
      'query',
      [
        ['0', 1],
        ['1', null],
      ],
    ],
    ['p', 'path', [['', 'v']]],
    ['none', 'query', []],
    ['toString', 'query', []],
  ])('%s in the %s', ([at, where, want]) => {
    expect(found(at, where)).toEqual(want);
  });
  test('without a body there is none, and an empty item is one', () => {
    expect(found('/a', 'body', {})).toEqual([]);
    expect(found('/a', 'body', Object.create({ body: { a: 1 } }) as object)).toEqual([]);
    expect(found('/*', 'body', { body: [undefined, 1] })).toEqual([
      ['0', null],
      ['1', 1],
    ]);
    expect(found('/*/k', 'body', { body: [undefined, null] })).toEqual([
      ['0', null],
      ['1', null],
    ]);
    expect(found('q', 'query', { q: [undefined] })).toEqual([['0', null]]);
  });
});

describe('a scope', () => {
  const scope = parseScope([
    { text: 'PLAT', at: 'p.yaml:3:5' },
    { text: '~Jdoe', at: 'x' },
    { text: 'Dev/Web', at: 'y' },
  ]);
  test('is what was written, in one comparable form', () => {
    expect(scope).toEqual({
      projects: new Set(['plat', '~jdoe']),
      repositories: new Set(['dev/web']),
      text: 'PLAT, ~Jdoe, Dev/Web',
      source: 'p.yaml:3',
    });
    expect([parseScope([]).source, parseScope([{ text: 'A', at: '--scope' }]).source]).toEqual(['', '--scope']);
    expect(Object.isFrozen(scope)).toBe(true);
  });
  test.for([
    ['plat', true],
    ['~JDOE', true],
    ['jdoe', false],
    ['dev', false],
    ['', false],
    ['~', false],
    ['plat/', false],
    ['xplat', false],
    [7, false],
    [undefined, false],
    ['\u212A', false],
  ])('covers project %j: %s', ([key, want]) => {
    expect(coversProject(scope, key)).toBe(want);
  });
  test.for([
    ['PLAT', 'any', true],
    ['dev', 'WEB', true],
    ['DEV', 'api', false],
    ['PLAT', '~x', false],
    ['PLAT', '', false],
    ['PLAT', 7, false],
    [undefined, 'web', false],
    ['PLAT', '.github', true],
    ['PLAT', '..x', false],
    ['PLAT', 'a'.repeat(128), true],
    ['PLAT', 'a'.repeat(129), false],
  ])('covers repository %j %j: %s', ([key, slug, want]) => {
    expect(coversRepository(scope, key, slug)).toBe(want);
  });
  test.for(['', 'PLAT/', '/api', 'PLAT/a/b', 'PLAT/~x', 'a b', 'PLAT/a b', '*'])('%j is none', async (text) => {
    expect(await failureOf(() => parseScope([{ text, at: 'here' }]))).toContain(
      `config: here: scope '${text}' is neither a project key (PLAT, ~jdoe) nor a repository (PLAT/api)`,
    );
  });
});
