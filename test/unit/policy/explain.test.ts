import { describe, expect, test } from 'vitest';
import type { ScopePlace } from '../../../src/runtime/catalog/operation.ts';
import { explain } from '../../../src/runtime/policy/inspect/explain.ts';
import { catalogOf, get, REPOSITORY } from '../small-catalog.ts';
import { build } from './build.ts';

const PLAT = { projectKey: 'PLAT', repositorySlug: 'api' };

describe('explain', () => {
  const policy = () =>
    build({
      profile: 'read-only',
      allow: ['pulls_*', { operation: 'pulls_list', arguments: { order: 'NEWEST' } }],
      deny: [{ operation: 'repo_hook_get' }],
      scope: { projects: ['PLAT'] },
    });
  test('names all that has a say', () => {
    expect(explain(policy(), get('pulls_list'))).toEqual({
      decision: { effect: 'allow', rule: "allow 'pulls_*'", source: 'p.json:4' },
      rules: [
        "allow 'pulls_*' (p.json:4)",
        'allow {operation: pulls_list, order = NEWEST} (p.json:5)',
        'profile read-only',
      ],
      scope: 'decided at the call by path projectKey, path repositorySlug',
      arguments: 'nothing is fixed or restricted',
      secrets: 'its response is not searched for secrets',
    });
    expect(explain(policy(), get('repo_hook_get')).rules).toEqual(
      ["deny 'repo_hook_get' (p.json:13)", 'profile read-only'].slice(0, 1),
    );
    expect(explain(policy(), get('logs_get')).scope).toBe('it reaches the whole installation');
    expect(explain(policy(), get('pulls_list'), PLAT).scope).toBe('inside, by path projectKey, path repositorySlug');
    expect(explain(policy(), get('pulls_list'), { ...PLAT, projectKey: 'DEV' }).scope).toBe(
      "projectKey 'DEV' with repositorySlug 'api' is outside it",
    );
    const address: ScopePlace = { in: 'body', at: '/url', kind: 'url' };
    const person: ScopePlace = { in: 'query', at: 'userSlug', kind: 'user' };
    const scope = { reach: 'repository' as const, places: [...REPOSITORY, person, address], beyond: [] };
    const catalog = catalogOf([{ ...get('repo_get'), scope }]);
    expect(
      catalog.operations.map((one) => explain(build({ scope: { projects: ['PLAT'] } }, {}, catalog), one).scope),
    ).toEqual(['decided at the call by path projectKey, path repositorySlug']);
    expect(explain(build({}, { readOnly: true }), get('pulls_create'))).toMatchObject({
      rules: ['read-only: only reads (--read-only)'],
      scope: 'none is set',
    });
  });
  test('says what is fixed and what is bound', () => {
    const bind = (values: object) =>
      explain(build({ profile: 'none', allow: [{ operation: 'pulls_list', arguments: values }] }), get('pulls_list'))
        .arguments;
    expect(bind({ order: 'NEWEST', state: ['OPEN'] })).toBe('fixed: order; bound: state');
    expect(bind({ order: 'NEWEST', limit: 1 })).toBe('fixed: order, limit');
    expect(bind({ state: ['OPEN'], draft: [true] })).toBe('bound: state, draft');
  });
});
