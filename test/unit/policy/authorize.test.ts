import { describe, expect, test } from 'vitest';
import { authorize, effectiveSchema } from '../../../src/runtime/policy/decide/authorize.ts';
import { catalogOf, get, operation, small } from '../small-catalog.ts';
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
    [{ profile: 'none', allow: [{ operation: 'repo_new', access: 'write' }] }, []],
    [
      { profile: 'none', allow: [{ operation: 'pulls_*', arguments: { projectKey: 'A', order: 'NEWEST' } }] },
      ['pulls_list'],
    ],
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

  test('no preset administers the installation, whatever its list holds', () => {
    const catalog = catalogOf([
      ...small.operations,
      operation('logs_set', 'PUT /api/latest/logs', { domain: 'instance' }),
    ]);
    for (const profile of ['reviewer', 'admin-audit']) {
      const policy = build({ profile }, {}, catalog);
      expect([...policy.inProfile].map(({ name }) => name)).not.toContain('logs_set');
    }
  });

  test('and how its file says the process behaves', () => {
    expect(build({ dryRun: true, tools: 'search' }).settings).toMatchObject({ dryRun: true, tools: 'search' });
    expect(build({}).settings).toEqual({ limits: { perAccess: {} } });
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

  test('a deny rule by a reviewed fact matches every operation without a review', () => {
    const file = { profile: 'none', allow: ['repo_new', 'repo_raw'] };
    for (const deny of [{ access: 'delete' }, { domain: 'project' }, { mark: 'credential' }])
      expect(exposed({ ...file, deny: [deny] }), JSON.stringify(deny)).toEqual(['repo_raw']);
    expect(exposed({ ...file, deny: [{ tag: 'Hooks' }] })).toEqual(['repo_new', 'repo_raw']);
  });

  test('a rule lets through only what takes the values that it binds', () => {
    const enough = { order: { type: 'string', enum: ['ASC', 'DESC'] } };
    const catalog = catalogOf([
      get('pulls_list'),
      operation('sorted_list', 'GET /api/latest/projects/{projectKey}/sorted', {}, enough),
    ]);
    const allow = [{ operation: ['pulls_list', 'sorted_list'], arguments: { order: ['ASC', 'DESC'] } }];
    const policy = build({ profile: 'none', allow }, {}, catalog);
    expect(catalog.operations.map((one) => authorize(policy, one).effect)).toEqual(['deny', 'allow']);
  });

  test('an operation of another catalog is denied', () => {
    expect(authorize(build({ profile: 'read-all', allow: ['*'] }), { ...get('repo_get') })).toEqual({
      effect: 'deny',
      rule: 'default (no rule allows it)',
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
    ['logs_get', 'deny', 'default (no rule allows it)', ''],
  ] as const)('%s', ([name, effect, rule, source]) => {
    expect(authorize(build(file), get(name))).toEqual({ effect, rule, source });
    expect(authorize(build(file), get(name), PLAT)).toEqual({ effect, rule, source });
  });

  test('the profile that a flag names, and rules in short', () => {
    expect(authorize(build(file, { profile: 'admin-audit' }), get('logs_get')).source).toBe('profile admin-audit');
    expect(authorize(build({}), get('repo_get')).source).toBe('profile read-only');
    const tags = Array.from({ length: 30 }, () => 'Hooks');
    const denied = (rule: object) => authorize(build({ deny: [rule] }), get('repo_hook_get')).rule;
    expect(denied({ tag: 'Hooks' })).toBe('deny {tag: Hooks}');
    expect(denied({ operation: 'repo_hook_get', access: 'read' })).toBe(
      'deny {operation: repo_hook_get, access: read}',
    );
    expect(denied({ tag: tags })).toBe(`deny {tag: ${tags.join('|').slice(0, 155)}…}`);
    expect(denied({ path: `/**/{repositorySlug}/${'*'.repeat(128)}hooks` })).toMatch(/^deny \{path: .*\*hooks\}$/);
  });

  test('a scope that a call leaves, and where it stands', () => {
    const projects = ['PLAT', 'DEV', ...Array.from({ length: 60 }, (_, index) => `P${String(index)}`)];
    const call = (scope: object, values: object) =>
      authorize(build({ allow: ['repo_get'], scope }), get('repo_get'), { ...PLAT, ...values });
    expect(call({ projects: ['DEV', 'WEB'] }, {})).toEqual({
      effect: 'deny',
      rule: "scope DEV, WEB: projectKey 'PLAT' with repositorySlug 'api' is outside it",
      source: 'p.json:7',
    });
    expect(call({ projects }, { projectKey: 'X' }).rule).toBe(
      `scope ${projects.join(', ').slice(0, 200)}: projectKey 'X' with repositorySlug 'api' is outside it`,
    );
    expect(call({ projects }, {})).toEqual({ effect: 'allow', rule: "allow 'repo_get'", source: 'p.json:3' });
  });

  test('what is denied has its schema as it is', () => {
    const denied = {
      profile: 'none',
      deny: ['*'],
      allow: [{ operation: 'pulls_list', arguments: { order: 'NEWEST' } }],
    };
    expect(effectiveSchema(build(denied), get('pulls_list'))).toEqual(small.inputSchema(get('pulls_list')));
  });

  test.for<readonly [string, object, string, string]>([
    [
      'repo_new',
      { allow: ['repo_*'] },
      "rule 'repo_*' matches repo_new, but repo_new has not been reviewed; list it by its exact name to allow it",
      'p.json:4',
    ],
    [
      'repo_raw',
      { allow: ['repo_*'] },
      "rule 'repo_*' matches repo_raw, but the request body of repo_raw has not been reviewed; list it by its exact name to allow it",
      'p.json:4',
    ],
    [
      'logs_get',
      { allow: [{ access: 'read', arguments: { projectKey: 'PLAT' } }] },
      'rule {access: read, projectKey = PLAT} binds an argument that logs_get does not have, or not with that value',
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
    const both = build({
      profile: 'none',
      allow: [{ operation: 'repo_new', arguments: { projectKey: 'A' } }, 'repo_new'],
    });
    expect(authorize(both, get('repo_new')).rule).toBe("allow 'repo_new'");
    expect(authorize(named, get('repo_new'), { ...PLAT, projectKey: 'A' }).effect).toBe('deny');
    expect(authorize(named, get('repo_delete'), { ...PLAT, projectKey: 'A' }).effect).toBe('allow');
  });

  test('read-only', () => {
    expect(authorize(build({ allow: ['pulls_create'] }, { readOnly: true }), get('pulls_create'))).toEqual({
      effect: 'deny',
      rule: 'read-only: only reads',
      source: '--read-only',
    });
  });
});
