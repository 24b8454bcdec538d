import { describe, expect, test } from 'vitest';
import { authorize, effectiveSchema, fillArguments } from '../../../src/runtime/policy/decide/authorize.ts';
import { failureOf } from '../failure-of.ts';
import { catalogOf, get, operation, small } from '../small-catalog.ts';
import { build } from './build.ts';

const exposed = (file: object, config = {}): readonly string[] => {
  const policy = build(file, config);
  return small.operations.filter((one) => authorize(policy, one).effect === 'allow').map(({ name }) => name);
};

const PLAT = { projectKey: 'PLAT', repositorySlug: 'api' };

describe('arguments that a rule binds', () => {
  const bound = () =>
    build({
      profile: 'none',
      allow: [
        {
          operation: ['pulls_list', 'pulls_create'],
          arguments: { projectKey: 'PLAT', repositorySlug: ['api', 'web'] },
        },
        {
          operation: 'pulls_list',
          arguments: { projectKey: 'PLAT', repositorySlug: 'tools', state: ['OPEN', 'MERGED'] },
        },
      ],
    });
  const RULE = 'allow {operation: pulls_list|pulls_create, projectKey = PLAT, repositorySlug = api|web}';
  test.for<readonly [object, string]>([
    [{ projectKey: 'PLAT', repositorySlug: 'web' }, 'allow'],
    [{ projectKey: 'PLAT', repositorySlug: 'tools', state: ['OPEN'] }, 'allow'],
    [
      { projectKey: 'PLAT', repositorySlug: 'tools', state: ['OPEN', 'DECLINED'] },
      `${RULE}: repositorySlug must be api or web`,
    ],
    [{ projectKey: 'PLAT', repositorySlug: 'tools', state: [] }, `${RULE}: repositorySlug must be api or web`],
    [{ projectKey: 'PLAT', repositorySlug: 'tools' }, `${RULE}: repositorySlug must be api or web`],
    [{ projectKey: 'plat', repositorySlug: 'web' }, `${RULE}: projectKey must be PLAT`],
    [{ repositorySlug: 'web' }, `${RULE}: projectKey must be PLAT`],
    [{ projectKey: ['PLAT'], repositorySlug: 'web' }, 'allow'],
  ])('%j', ([values, want]) => {
    const decision = authorize(bound(), get('pulls_list'), { ...values });
    expect(decision.effect === 'allow' ? 'allow' : decision.rule).toBe(want);
    expect(decision.source).toMatch(/^p\.json:\d+$/);
  });

  test('are gone from the schema when all ways fix them, and an enum when they restrict them', () => {
    const list = effectiveSchema(bound(), get('pulls_list'));
    expect(list['properties']).not.toHaveProperty('projectKey');
    expect(list).toMatchObject({
      properties: { repositorySlug: { type: 'string', pattern: '^[a-z]+$', enum: ['api', 'web', 'tools'] } },
      required: ['repositorySlug'],
    });
    expect(list['properties']).toHaveProperty('state', {
      type: 'array',
      items: { enum: ['OPEN', 'MERGED', 'DECLINED'] },
    });
    expect(fillArguments(bound(), get('pulls_list'), { repositorySlug: 'api' })).toEqual({
      projectKey: 'PLAT',
      repositorySlug: 'api',
    });
    expect(fillArguments(bound(), get('repo_get'), { a: 1 })).toEqual({ a: 1 });
  });

  test('a list is restricted item by item, and required then', () => {
    const policy = build({
      profile: 'none',
      allow: [{ operation: 'pulls_list', arguments: { state: ['OPEN'], order: 'NEWEST', limit: 5, draft: [true] } }],
    });
    expect(effectiveSchema(policy, get('pulls_list'))).toEqual({
      type: 'object',
      additionalProperties: false,
      properties: {
        projectKey: { type: 'string' },
        repositorySlug: { type: 'string', pattern: '^[a-z]+$' },
        start: { type: 'integer' },
        state: { type: 'array', minItems: 1, items: { enum: ['OPEN'] } },
        draft: { type: 'boolean', enum: [true] },
      },
      required: ['draft', 'projectKey', 'repositorySlug', 'state'],
    });
    expect(fillArguments(policy, get('pulls_list'), PLAT)).toEqual({ ...PLAT, order: 'NEWEST', limit: 5 });
  });

  const keyOf = (value: string | readonly string[], more = {}) =>
    build({
      profile: 'none',
      allow: [{ operation: 'pulls_create', arguments: { 'body.fromRef.repository.project.key': value, ...more } }],
    });
  test('inside a body', () => {
    const policy = keyOf('PLAT', { 'body.fromRef.id': ['main', 'next'] });
    expect(effectiveSchema(policy, get('pulls_create'))).toMatchObject({
      required: ['body', 'projectKey', 'repositorySlug'],
      properties: {
        body: {
          required: ['fromRef', 'title'],
          properties: {
            fromRef: {
              required: ['id'],
              properties: { id: { enum: ['main', 'next'] }, repository: { properties: { slug: { type: 'string' } } } },
            },
          },
        },
      },
    });
    const body = { title: 'x', fromRef: { id: 'main' } };
    expect(fillArguments(policy, get('pulls_create'), { ...PLAT, body })).toEqual({
      ...PLAT,
      body: { title: 'x', fromRef: { id: 'main', repository: { project: { key: 'PLAT' } } } },
    });
    expect(fillArguments(policy, get('pulls_create'), { body: { fromRef: 'x' } })).toEqual({ body: { fromRef: 'x' } });
    expect(fillArguments(policy, get('pulls_create'), {})).toEqual({
      body: { fromRef: { repository: { project: { key: 'PLAT' } } } },
    });
    expect(effectiveSchema(keyOf('PLAT'), get('pulls_create'))).toMatchObject({
      required: ['body', 'projectKey', 'repositorySlug'],
      properties: { body: { properties: { fromRef: { properties: { repository: { properties: { slug: {} } } } } } } },
    });
    expect(JSON.stringify(effectiveSchema(keyOf('PLAT'), get('pulls_create')))).not.toContain('"project"');
    const given = (key: unknown) => ({
      ...PLAT,
      body: { ...body, fromRef: { id: 'main', repository: { project: { key } } } },
    });
    expect(authorize(policy, get('pulls_create'), given('PLAT')).effect).toBe('allow');
    expect(authorize(policy, get('pulls_create'), given('DEV')).rule).toContain(
      'body.fromRef.repository.project.key must be PLAT',
    );
    for (const none of [[], null, 'x'])
      expect(authorize(policy, get('pulls_create'), { ...PLAT, body: none }).effect).toBe('deny');
  });

  test('a restricted member makes what holds it required', () => {
    const schema = effectiveSchema(keyOf(['PLAT']), get('pulls_create'));
    expect(schema).toMatchObject({
      properties: {
        body: {
          properties: {
            fromRef: {
              required: ['id', 'repository'],
              properties: {
                repository: {
                  required: ['project'],
                  properties: { project: { required: ['key'], properties: { key: { enum: ['PLAT'] } } } },
                },
              },
            },
          },
        },
      },
    });
  });

  test('a body of which all that is required is fixed may be left out', () => {
    const policy = build({
      profile: 'none',
      allow: [{ operation: 'pulls_create', arguments: { 'body.title': 'x', 'body.fromRef.id': 'main' } }],
    });
    const schema = effectiveSchema(policy, get('pulls_create'));
    expect(schema['required']).toEqual(['projectKey', 'repositorySlug']);
    expect(schema['properties']).toHaveProperty('body.properties.fromRef.properties');
    expect(schema['properties']).not.toHaveProperty('body.properties.title');
    expect(schema['properties']).not.toHaveProperty('body.required');
  });

  test('a body of which nothing is required stays as required as it is', () => {
    const label = { type: 'string', pattern: '^[a-z]$' };
    const body = { type: 'object', properties: { state: label, labels: { type: 'array', items: label } } };
    const catalog = catalogOf([
      operation('label_set', 'PUT /api/latest/projects/{projectKey}/l', {}, { body }, ['body']),
    ]);
    const [one = get('repo_get')] = catalog.operations;
    const schema = (args: object) =>
      effectiveSchema(
        build({ profile: 'none', allow: [{ operation: 'label_set', arguments: args }] }, {}, catalog),
        one,
      );
    expect(schema({ 'body.state': 'a' })).toMatchObject({ required: ['body', 'projectKey'] });
    expect(schema({ 'body.labels': ['a'] })['properties']).toHaveProperty('body.properties.labels', {
      type: 'array',
      minItems: 1,
      items: { ...label, enum: ['a'] },
    });
  });

  test.for<readonly [readonly object[], object | undefined]>([
    [[{ order: 'NEWEST' }, { order: 'NEWEST' }], undefined],
    [[{ order: 'NEWEST' }, { order: 'OLDEST' }], { type: 'string', enum: ['NEWEST', 'OLDEST'] }],
    [[{ order: 'NEWEST' }, { order: ['NEWEST'] }], { type: 'string', enum: ['NEWEST'] }],
    [[{ order: ['OLDEST'] }, { order: 'NEWEST', limit: 1 }], { type: 'string', enum: ['OLDEST', 'NEWEST'] }],
  ])('ways that bind the same, %j', ([ways, want]) => {
    const allow = ways.map((args) => ({ operation: 'pulls_list', arguments: args }));
    const { properties } = effectiveSchema(build({ profile: 'none', allow }), get('pulls_list'));
    expect(properties).toEqual({
      ...Object(small.inputSchema(get('pulls_list'))['properties']),
      order: want,
    });
  });

  test('what a plain way leaves free, nothing binds', () => {
    const policy = build({
      profile: 'none',
      allow: ['pulls_list', { operation: 'pulls_list', arguments: { order: 'NEWEST' } }],
    });
    expect(effectiveSchema(policy, get('pulls_list'))).toBe(small.inputSchema(get('pulls_list')));
    const two = build({
      profile: 'none',
      allow: [
        { operation: 'pulls_list', arguments: { order: 'NEWEST' } },
        { operation: 'pulls_list', arguments: { limit: 1 } },
      ],
    });
    expect(effectiveSchema(two, get('pulls_list'))).toEqual(small.inputSchema(get('pulls_list')));
    expect(fillArguments(two, get('pulls_list'), {})).toEqual({});
  });
});

describe('what cannot be stops the start', () => {
  test.for<readonly [unknown, string]>([
    [{ order: 'LATEST' }, 'p.json:7:14: order takes NEWEST, OLDEST, not "LATEST"'],
    [{ order: 1 }, 'p.json:7:14: order takes string, not 1'],
    [{ limit: 1.5 }, 'p.json:7:14: limit takes integer, not 1.5'],
    [{ draft: 'true' }, 'p.json:7:14: draft takes boolean, not "true"'],
    [{ state: 'OPEN' }, 'p.json:7:14: state is a list: give its allowed values as a list'],
    [{ state: ['OPEN', 'CLOSED'] }, 'p.json:7:14: state takes OPEN, MERGED, DECLINED, not "CLOSED"'],
    [{ repositorySlug: 'A' }, 'p.json:7:23: repositorySlug takes ^[a-z]+$, not "A"'],
    [{ ordr: 'x' }, "p.json:7:13: no operation of this rule has an argument 'ordr'; nearest is 'order'"],
    [
      { 'body.x': 'x' },
      "p.json:7:15: no operation of this rule has an argument 'body.x'; name a parameter, or a value of the body as body.x.y",
    ],
  ])('%j', async ([args, message]) => {
    const allow = [{ operation: 'pulls_list', arguments: args }];
    expect(await failureOf(() => build({ profile: 'none', allow }))).toBe(`config: ${message}`);
  });

  test.for<readonly [object, string]>([
    [
      { allow: [{ operation: 'pulls_create', arguments: { body: 'x' } }] },
      "has an argument 'body'; name a parameter, or a value of the body as body.x.y",
    ],
    [
      { allow: ['pull_list'] },
      "p.json:4:3: 'pull_list' matches no operation of Bitbucket 10.0; nearest is 'pulls_list'",
    ],
    [{ allow: ['zzzzzzzzzzzzzzzzzz'] }, 'see bitbucket-openapi-mcp operations --all'],
    [
      { allow: [{ tag: 'Hook', access: 'read' }] },
      "p.json:5:11: tag 'Hook' matches no operation of Bitbucket 10.0; nearest is 'Hooks'",
    ],
    [
      { allow: [{ permission: 'REPO_READ' }] },
      'p.json:5:18: permission alone allows nothing: it is what the document says, not what a call does; add another selector',
    ],
    [
      { deny: [{ operation: 'repo_get', arguments: { projectKey: 'A' } }] },
      'p.json:4: a deny rule takes no arguments; restrict them in the allow rule',
    ],
    [{ allow: [{ path: '/nothing/**' }] }, "path '/nothing/**' matches no operation"],
    [
      { allow: [{ arguments: { projectKey: 'A' } }] },
      'p.json:4: the rule selects nothing; give operation, path, access or another selector',
    ],
  ])('%j', async ([rest, message]) => {
    expect(await failureOf(() => build({ profile: 'none', ...rest }))).toMatch(/^config: p\.json:\d+/);
    expect(await failureOf(() => build({ profile: 'none', ...rest }))).toContain(message);
  });

  test('but not a word of a closed set that nothing has, a name of another version, or a permission to deny', () => {
    expect(
      exposed({
        profile: 'none',
        allow: ['repo_old', 'repo_get', { method: 'PATCH' }, { operation: 'repo_old', arguments: { x: 1 } }],
        deny: [{ permission: 'REPO_ADMIN' }],
      }),
    ).toEqual(['repo_get']);
    expect(
      exposed({
        profile: 'none',
        allow: [{ operation: ['pulls_create', 'pulls_list'], arguments: { order: 'NEWEST' } }],
      }),
    ).toEqual(['pulls_list']);
  });
});
