import { describe, expect, test } from 'vitest';
import { authorize } from '../../../src/runtime/policy/authorize.ts';
import { get, small } from '../small-catalog.ts';
import { build } from './build.ts';

const word = (text: string, at: string) => ({ text, at });
const exposed = (file: object, config = {}): readonly string[] => {
  const policy = build(file, config);
  return small.operations.filter((one) => authorize(policy, one).effect === 'allow').map(({ name }) => name);
};

describe('what a policy exposes', () => {
  const READS = ['repo_get', 'pulls_list', 'repo_hook_get', 'project_get', 'logs_get'];
  test.for<readonly [object, readonly string[]]>([
    [{}, ['repo_get', 'pulls_list']],
    [{ profile: 'none' }, []],
    [{ profile: 'read-all' }, ['repo_get', 'pulls_list', 'project_get']],
    [{ profile: 'reviewer' }, ['repo_get', 'pulls_list', 'pulls_create', 'project_get', 'logs_get']],
    [
      { profile: 'admin-audit' },
      ['repo_get', 'pulls_list', 'pulls_create', 'repo_hook_get', 'project_get', 'logs_get'],
    ],
    [{ profile: 'none', allow: [{ access: 'read' }] }, READS],
    [{ profile: 'none', allow: [{ access: ['read'] }], deny: [{ domain: 'instance' }] }, READS.slice(0, 4)],
    [
      { profile: 'none', allow: ['*'] },
      [
        'repo_get',
        'pulls_list',
        'pulls_create',
        'repo_delete',
        'repo_hook_get',
        'repo_token_create',
        'project_get',
        'logs_get',
      ],
    ],
    [{ profile: 'none', allow: ['repo_raw', 'repo_new'] }, ['repo_new', 'repo_raw']],
    [{ profile: 'none', allow: ['PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/raw'] }, ['repo_raw']],
    [
      { profile: 'none', allow: [{ operation: ['repo_raw', 'repo_get'], access: ['read', 'write'] }] },
      ['repo_get', 'repo_raw'],
    ],
    [{ profile: 'none', allow: [{ access: 'write' }] }, ['pulls_create']],
    [{ profile: 'none', allow: [{ tag: 'Hooks' }, { tag: ['System'] }] }, ['repo_hook_get', 'logs_get']],
    [{ profile: 'none', allow: [{ method: ['DELETE', 'POST'] }] }, ['pulls_create', 'repo_delete']],
    [{ profile: 'none', allow: [{ mark: 'credential' }] }, ['repo_token_create']],
    [{ profile: 'none', allow: [{ permission: 'REPO_READ', access: 'read' }] }, ['pulls_list']],
    [{ profile: 'none', allow: [{ path: '/api/latest/projects/*' }] }, ['project_get']],
    [{ profile: 'none', allow: [{ path: '/api/*/projects/**', access: 'delete' }] }, ['repo_delete']],
    [{ profile: 'none', allow: ['GET *'], deny: ['repo_*', 'pulls_*'] }, ['project_get', 'logs_get']],
    [{ profile: 'read-only', deny: [{ mark: 'administrative', tag: 'Hooks' }, 'repo_get'] }, ['pulls_list']],
    [
      { profile: 'none', allow: ['*'], scope: { projects: ['plat'] } },
      ['repo_get', 'pulls_list', 'pulls_create', 'repo_delete', 'repo_hook_get', 'repo_token_create', 'project_get'],
    ],
    [
      { profile: 'none', allow: ['*'], scope: { repositories: ['PLAT/api'] } },
      ['repo_get', 'pulls_list', 'pulls_create', 'repo_delete', 'repo_hook_get', 'repo_token_create'],
    ],
  ])('%j', ([file, names]) => {
    expect(exposed(file)).toEqual(names);
  });

  test('flags before the file, but deny rules of both', () => {
    const file = { profile: 'none', allow: ['pulls_create'], deny: ['pulls_list'], scope: { projects: ['DEV'] } };
    expect(exposed(file)).toEqual(['pulls_create']);
    expect(exposed(file, { profile: 'read-only' })).toEqual(['repo_get', 'pulls_create']);
    expect(exposed(file, { allow: [word('repo_get', '--allow'), word('pulls_list', '--allow')] })).toEqual([
      'repo_get',
    ]);
    expect(exposed(file, { deny: [word('pulls_create', '--deny')] })).toEqual([]);
    expect(exposed({ profile: 'none', allow: ['*'] }, { readOnly: true })).toEqual(READS);
    const scoped = build(file, { scope: [word('PLAT/api', '--scope')] }).scope;
    expect([scoped?.text, scoped?.source, [...(scoped?.repositories ?? [])]]).toEqual([
      'PLAT/api',
      '--scope',
      ['plat/api'],
    ]);
  });

  test('a deny rule by what only a review gives takes what nobody has reviewed', () => {
    const file = { profile: 'none', allow: ['repo_new', 'repo_raw'] };
    for (const deny of [{ access: 'delete' }, { domain: 'project' }, { mark: 'credential' }])
      expect(exposed({ ...file, deny: [deny] }), JSON.stringify(deny)).toEqual(['repo_raw']);
    expect(exposed({ ...file, deny: [{ tag: 'Hooks' }] })).toEqual(['repo_new', 'repo_raw']);
  });

  test('an operation of another catalog is nobody’s', () => {
    expect(authorize(build({ profile: 'read-all', allow: ['*'] }), { ...get('repo_get') })).toEqual({
      effect: 'deny',
      rule: 'nothing allows it',
      source: '',
    });
  });
});

const PLAT = { projectKey: 'PLAT', repositorySlug: 'api' };

describe('the rule that decides is named, with its place', () => {
  const file = `{
"profile": "read-only",
"allow": ["pulls_*",
  "repo_new", {"access": "write", "tag": ["Pull Requests", "Hooks"]},
  {"operation": "repo_delete", "arguments": {"projectKey": "PLAT", "repositorySlug": ["api", "web"]}}
],
"deny": [
  "repo_hook_get"]
}`;
  test.for([
    ['repo_get', 'allow', 'profile read-only', 'p.json:2'],
    ['pulls_list', 'allow', "allow 'pulls_*'", 'p.json:3'],
    ['pulls_create', 'allow', "allow 'pulls_*'", 'p.json:3'],
    ['repo_new', 'allow', "allow 'repo_new'", 'p.json:4'],
    ['repo_delete', 'allow', 'allow {operation: repo_delete, projectKey = PLAT, repositorySlug = api|web}', 'p.json:5'],
    ['repo_hook_get', 'deny', "deny 'repo_hook_get'", 'p.json:8'],
    ['logs_get', 'deny', 'nothing allows it', ''],
  ] as const)('%s', ([name, effect, rule, source]) => {
    expect(authorize(build(file), get(name))).toEqual({ effect, rule, source });
  });

  test.for<readonly [string, object, string, string]>([
    [
      'repo_new',
      { allow: ['repo_*'] },
      "allow 'repo_*' does not name repo_new, which nobody has reviewed: allow it by its exact name",
      'p.json:4',
    ],
    [
      'repo_raw',
      { allow: ['repo_*'] },
      "allow 'repo_*' does not name repo_raw, whose request body is not reviewed: allow it by its exact name",
      'p.json:4',
    ],
    [
      'logs_get',
      { allow: [{ access: 'read', arguments: { projectKey: 'PLAT' } }] },
      'allow {access: read, projectKey = PLAT} binds an argument that logs_get does not have, or not with that value',
      'p.json:4',
    ],
    [
      'logs_get',
      { allow: ['logs_get'], scope: { projects: ['PLAT'] } },
      'scope: it reaches the whole installation',
      'p.json:8',
    ],
    [
      'project_get',
      { allow: ['*'], scope: { repositories: ['PLAT/api'] } },
      'scope: it reaches a whole project, and the scope names repositories only',
      'p.json:8',
    ],
  ])('%s under %j', ([name, rest, rule, source]) => {
    expect(authorize(build({ profile: 'none', ...rest }), get(name))).toEqual({ effect: 'deny', rule, source });
  });

  test('of several the exact one, then the plain one', () => {
    const one = build({ profile: 'none', allow: ['pulls_*', 'pulls_list'] });
    expect(authorize(one, get('pulls_list')).rule).toBe("allow 'pulls_list'");
    const two = build({ profile: 'read-only', allow: [{ operation: 'pulls_list', arguments: { draft: true } }] });
    expect(authorize(two, get('pulls_list')).rule).toBe('profile read-only');
    expect(authorize(two, get('pulls_list'), { ...PLAT, draft: false }).rule).toBe('profile read-only');
    expect(authorize(two, get('pulls_list'), { ...PLAT, draft: true }).rule).toBe(
      'allow {operation: pulls_list, draft = true}',
    );
    const named = build({
      profile: 'none',
      allow: [
        { operation: 'repo_*', arguments: { projectKey: 'A' } },
        { operation: 'repo_new', arguments: { projectKey: 'B' } },
      ],
    });
    expect(authorize(named, get('repo_new')).rule).toBe('allow {operation: repo_new, projectKey = B}');
    expect(authorize(named, get('repo_new'), { ...PLAT, projectKey: 'A' }).effect).toBe('deny');
    expect(authorize(named, get('repo_delete'), { ...PLAT, projectKey: 'A' }).effect).toBe('allow');
  });

  test('read-only', () => {
    expect(authorize(build({ allow: ['pulls_create'] }, { readOnly: true }), get('pulls_create'))).toEqual({
      effect: 'deny',
      rule: 'read-only: nothing but reads',
      source: '--read-only',
    });
  });
});
