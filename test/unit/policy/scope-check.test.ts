import { describe, expect, test } from 'vitest';
import { argumentsProblem, planScope } from '../../../src/runtime/policy/decide/scope-check.ts';
import { boundedEffects } from '../../../src/runtime/policy/decide/side-effects.ts';
import { get, REPOSITORY, small } from '../small-catalog.ts';
import { made, ONE, PLAT, place, project, scope } from './scoped.ts';

const [boundedToProject = ''] = boundedEffects;
const effect = (part: string): string => boundedEffects.find((sentence) => sentence.includes(part)) ?? '';
const text = { type: 'string' };
const inBody = (properties: object, required: readonly string[] = []) => ({
  body: { type: 'object', properties, required },
});

describe('what can be kept inside a scope at all', () => {
  test.for<readonly [string, ReturnType<typeof made>, string | undefined]>([
    ['a repository', made({}), undefined],
    [
      'no project beside the slug',
      made({ places: REPOSITORY.slice(1) }),
      "no argument names the project of 'repositorySlug'",
    ],
    [
      'two projects beside the slug',
      made({ places: [...REPOSITORY, place('path', 'other', 'project')] }),
      "no argument names the project of 'repositorySlug'",
    ],
    ['no place', made({ places: [] }), 'no argument names its project'],
    ['an optional project', made({ places: [place('query', 'key', 'project')] }), 'no argument names its project'],
    ['a required project', made({ places: [place('query', 'key', 'project')] }, { key: text }, ['key']), undefined],
    [
      'a project in an optional body',
      made({ places: [place('body', '/key', 'project')] }, inBody({ key: text }, ['key'])),
      'no argument names its project',
    ],
    [
      'a project that a body need not have',
      made({ places: [place('body', '/key', 'project')] }, inBody({ key: text }), ['body']),
      'no argument names its project',
    ],
    [
      'a project in a required body',
      made({ places: [place('body', '/key', 'project')] }, inBody({ key: text }, ['key']), ['body']),
      undefined,
    ],
    [
      'a project deep in a body',
      made(
        { places: [place('body', '/p/key', 'project')] },
        inBody({ p: { properties: { key: text }, required: ['key'] } }, ['p']),
        ['body'],
      ),
      undefined,
    ],
    [
      'a slug in a body without its project',
      made({ places: [...REPOSITORY, place('body', '/slug', 'repository')] }),
      "no argument names the project of '/slug'",
    ],
    [
      'a slug in a body beside another project',
      made({
        places: [...REPOSITORY, place('body', '/a/slug', 'repository'), place('body', '/b/projectKey', 'project')],
      }),
      "no argument names the project of '/a/slug'",
    ],
    [
      'a slug with projectKey',
      made({
        places: [...REPOSITORY, place('body', '/a/slug', 'repository'), place('body', '/a/projectKey', 'project')],
      }),
      undefined,
    ],
    [
      'a slug with project.key',
      made({
        places: [...REPOSITORY, place('body', '/a/slug', 'repository'), place('body', '/a/project/key', 'project')],
      }),
      undefined,
    ],
    ['an id that may be absent', made({ places: [...REPOSITORY, place('query', 'id', 'repository-id')] }), undefined],
    [
      'an id that must be given',
      made({ places: [...REPOSITORY, place('query', 'id', 'repository-id')] }, { id: text }, ['id']),
      "'id' is a repository-id, which does not prove a project key",
    ],
    [
      'a project id',
      made({ places: [...REPOSITORY, place('query', 'id', 'project-id')] }, { id: text }, ['id']),
      "'id' is a project-id, which does not prove a project key",
    ],
    [
      'a resource',
      made({ places: [...REPOSITORY, place('body', '/id', 'scope-resource')] }, inBody({ id: text }, ['id']), ['body']),
      "'/id' is a scope-resource, which does not prove a project key",
    ],
    [
      'an object of any repository',
      made({ places: [...REPOSITORY, place('path', 'keyId', 'any-repository-object')] }),
      "'keyId' is looked up in all repositories",
    ],
    [
      'a user and a URL',
      made({ places: [...REPOSITORY, place('query', 'u', 'user'), place('body', '/url', 'url')] }),
      undefined,
    ],
    ['a new kind', made({ places: [...REPOSITORY, place('query', 'x', 'galaxy')] }), "'x' is of an unknown kind"],
    [
      'an effect without a bound',
      made({ beyond: [boundedToProject, 'Reaches.', 'More.'] }),
      `${boundedToProject} Reaches. More.`,
    ],
    ['reach global', made({ reach: 'global' }), 'it reaches across projects'],
    ['reach user', made({ reach: 'user' }), "it reaches a user's own things, which belong to no project"],
    ['reach instance', made({ reach: 'instance' }), 'it reaches the whole installation'],
    ['no review', made({}, {}, [], { access: 'unknown' }), 'its reach has not been reviewed'],
  ])('%s', ([, one, want]) => {
    expect(one.problem()).toBe(want);
    if (want !== undefined) expect(one.call({})).toBe(want);
  });

  const WHOLE = 'it reaches a whole project, and the scope names repositories only';
  test.for<readonly [string, ReturnType<typeof made>, string | undefined]>([
    ['a repository', made({}), undefined],
    ['a pull request', made({ reach: 'pull-request' }), undefined],
    ['a project', made({ reach: 'project' }), WHOLE],
    ['an effect on the project', made({ beyond: [boundedToProject] }), WHOLE],
    ['an effect that a condition bounds', made({ reach: 'project', beyond: [effect('personal project')] }), undefined],
    ['no slug in the path', made({ places: [project] }), WHOLE],
    [
      'a slug in the body alone',
      made({ places: [project, place('body', '/slug', 'repository'), place('body', '/projectKey', 'project')] }),
      WHOLE,
    ],
  ])('of one repository: %s', ([, one, want]) => {
    expect(one.problem(ONE)).toBe(want);
  });
});

describe('arguments', () => {
  const pair = () =>
    made({
      places: [
        ...REPOSITORY,
        place('body', '/items/*/slug', 'repository'),
        place('body', '/items/*/projectKey', 'project'),
      ],
    });
  const extra = () =>
    made({
      places: [...REPOSITORY, place('query', 'from', 'repository-path'), place('query', 'id', 'repository-id')],
    });
  const whole = () => made({ reach: 'project' });
  const fork = () =>
    made({
      reach: 'project',
      beyond: [effect('personal project')],
      places: [...REPOSITORY, place('body', '/project/key', 'project')],
    });
  const incoming = () => made({ beyond: [effect('Direction OUTGOING')] });
  const direct = () => made({ places: [place('query', 'key', 'project')] }, { key: text }, ['key']);
  const mixed = () =>
    made({ places: [project, place('body', '/slug', 'repository'), place('body', '/projectKey', 'project')] });
  const two = () =>
    made({ places: [place('query', 'key', 'project'), place('query', 'to', 'project')] }, { key: text }, ['key']);
  const other = { slug: 'api', projectKey: 'PLAT' };
  const item = (projectKey?: unknown, slug?: unknown) => ({
    ...(projectKey === undefined ? {} : { projectKey }),
    ...(slug === undefined ? {} : { slug }),
  });
  test.for<readonly [string, () => string | undefined, string | undefined]>([
    ['inside', () => pair().call({}), undefined],
    [
      'another project',
      () => pair().call({ projectKey: 'DEV' }),
      "projectKey 'DEV' with repositorySlug 'api' is outside it",
    ],
    [
      'one of the repository only',
      () => pair().call({ repositorySlug: 'web' }, ONE),
      "projectKey 'PLAT' with repositorySlug 'web' is outside it",
    ],
    ['the repository', () => pair().call({}, ONE), undefined],
    ['no slug', () => pair().call({ repositorySlug: undefined }), 'repositorySlug is missing'],
    ['no project', () => pair().call({ projectKey: undefined }), "repositorySlug 'api' is given without its project"],
    [
      'a key that is no text',
      () => pair().call({ projectKey: { a: 1 } }),
      "projectKey '{\"a\":1}' with repositorySlug 'api' is outside it",
    ],
    [
      'a long key',
      () => pair().call({ projectKey: 'x'.repeat(99) }),
      `projectKey '${'x'.repeat(80)}' with repositorySlug 'api' is outside it`,
    ],
    ['each item inside', () => pair().call({ body: { items: [item('PLAT', 'a'), item('plat', 'b')] } }), undefined],
    [
      'one item outside',
      () => pair().call({ body: { items: [item('PLAT', 'a'), item('DEV', 'b')] } }),
      "/items/*/projectKey 'DEV' with /items/*/slug 'b' is outside it",
    ],
    [
      'a slug without project',
      () => pair().call({ body: { items: [item('PLAT', 'a'), item(undefined, 'b')] } }),
      "/items/*/slug 'b' is given without its project",
    ],
    ['a project without slug', () => pair().call({ body: { items: [item('PLAT')] } }), undefined],
    [
      'another project without slug',
      () => pair().call({ body: { items: [item('DEV')] } }),
      "/items/*/projectKey 'DEV' is outside it",
    ],
    [
      'a project without slug where repositories are named',
      () => pair().call({ body: { items: [item('PLAT')] } }, ONE),
      "/items/*/projectKey 'PLAT' is outside it",
    ],
    [
      'another repository in a body',
      () => pair().call({ body: { items: [item('PLAT', 'web')] } }, ONE),
      "/items/*/projectKey 'PLAT' with /items/*/slug 'web' is outside it",
    ],
    ['a path inside', () => extra().call({ from: 'plat/web' }), undefined],
    ['a path outside', () => extra().call({ from: 'DEV/web' }), "from 'DEV/web' is outside it"],
    ['a path of one part', () => extra().call({ from: 'PLAT' }), "from 'PLAT' is not PROJECT/slug"],
    ['a path of three parts', () => extra().call({ from: 'PLAT/a/b' }), "from 'PLAT/a/b' is not PROJECT/slug"],
    ['a path that is a number', () => extra().call({ from: 7 }), "from '7' is not PROJECT/slug"],
    ['an id', () => extra().call({ id: 7 }), 'id cannot be proven to be inside it; leave it out'],
    ['a whole project', () => whole().call({}), undefined],
    [
      'the whole of another',
      () => whole().call({ projectKey: 'DEV' }),
      "projectKey 'DEV' with repositorySlug 'api' is outside it",
    ],
    [
      'a whole project, with a repository of it named',
      () => whole().call({}, scope('DEV', 'PLAT/api')),
      "projectKey 'PLAT' with repositorySlug 'api' is outside it",
    ],
    ['a fork to nowhere said', () => fork().call({}), '/project/key must be given'],
    ['a fork inside', () => fork().call({ body: { project: { key: 'PLAT' } } }), undefined],
    ['a fork to another', () => fork().call({ body: { project: { key: 'DEV' } } }), "/project/key 'DEV' is outside it"],
    ['a condition that holds by absence', () => incoming().call({}), undefined],
    ['a condition that holds', () => incoming().call({ direction: 'INCOMING' }), undefined],
    [
      'a condition that does not',
      () => incoming().call({ direction: 'OUTGOING' }),
      'direction must be INCOMING, or left out',
    ],
    ['a project in the query', () => direct().call({ key: 'PLAT' }), undefined],
    ['another in the query', () => direct().call({ key: 'DEV' }), "key 'DEV' is outside it"],
    ['none in the path', () => mixed().call({ projectKey: undefined, body: other }), 'projectKey is missing'],
    ['one of two projects', () => two().call({ key: 'PLAT' }), undefined],
    ['one of two projects, and another', () => two().call({ key: 'PLAT', to: 'DEV' }), "to 'DEV' is outside it"],
    ['none in the query', () => direct().call({}), 'key is missing'],
  ])('%s', ([, called, want]) => {
    expect(called()).toBe(want);
  });

  test('a pull request from a fork', () => {
    const planned = planScope(PLAT, get('pulls_create'), small.inputSchema);
    if (!planned.ok) throw new Error(planned.problem);
    const call = (key: string, slug?: string) =>
      argumentsProblem(PLAT, planned.plan, {
        projectKey: 'PLAT',
        repositorySlug: 'api',
        body: { fromRef: { repository: { ...(slug === undefined ? {} : { slug }), project: { key } } } },
      });
    expect(call('plat', 'web')).toBeUndefined();
    expect(call('EVIL', 'web')).toBe(
      "/fromRef/repository/project/key 'EVIL' with /fromRef/repository/slug 'web' is outside it",
    );
  });
});

describe('the effects that are bounded', () => {
  test('each keeps its operation in a project; few in one repository', () => {
    for (const sentence of boundedEffects) expect(made({ beyond: [sentence] }).problem(), sentence).toBeUndefined();
    expect(boundedEffects.length).toBeGreaterThan(20);
    const narrow = boundedEffects.filter((sentence) => made({ beyond: [sentence] }).problem(ONE) === undefined);
    expect(narrow.length).toBeLessThan(boundedEffects.length);
    const conditional = boundedEffects.filter(
      (sentence) => made({ reach: 'project', beyond: [sentence] }).problem(ONE) === undefined,
    );
    expect(conditional.length).toBeGreaterThan(1);
    expect(conditional.every((sentence) => narrow.includes(sentence))).toBe(true);
  });
});
