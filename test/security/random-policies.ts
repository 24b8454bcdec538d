import fc from 'fast-check';
import { catalog } from '../../src/runtime/catalog/catalog.ts';
import type { Operation } from '../../src/runtime/catalog/operation.ts';
import { PROFILES } from '../../src/runtime/config/profile-name.ts';
import { leastArguments } from '../helpers/least-arguments.ts';
import type { StatedPolicy, StatedRule } from './policy-oracle.ts';

const PROJECTS = ['PLAT', 'plat', 'DEV', '~jdoe', '~plat', 'EVIL', 'PLATX', '\u212AEY', 'KEY', '1'];
const SLUGS = ['api', 'API', 'web', 'apix', 'evil'];
const { operations } = catalog;
const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];

/** A word that is known to match something: an exact name or key, or a glob cut out of one. */
const operationWord = fc
  .tuple(fc.constantFrom(...operations), fc.nat(3), fc.nat(30))
  .map(
    ([{ name, key }, kind, at]) =>
      [name, key, `${name.slice(0, 2 + (at % name.length))}*`, `*${key.slice(at % key.length)}`][kind] ?? name,
  );
const pathWord = fc.tuple(fc.constantFrom(...operations), fc.nat(2)).map(([{ path }, kind]) => {
  const segments = path.split('/');
  return (
    [
      path,
      `${segments.slice(0, Math.min(4, segments.length - 1)).join('/')}/**`,
      segments.map((part) => (part.startsWith('{') ? '*' : part)).join('/'),
    ][kind] ?? path
  );
});

const words = (known: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc.uniqueArray(fc.constantFrom(...known), { minLength: 1, maxLength: 4 });

const selectors = fc.record(
  {
    operation: fc.oneof(operationWord, fc.array(operationWord, { minLength: 1, maxLength: 3 })),
    tag: fc.constantFrom(...unique(operations.flatMap(({ tags }) => tags))),
    method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'),
    path: pathWord,
    access: fc.constantFrom('read', 'write', 'delete', 'admin'),
    domain: fc.constantFrom('pull-request', 'repository', 'project', 'user', 'global', 'instance'),
    mark: fc.constantFrom('administrative', 'credential'),
    effect: words(unique(operations.flatMap(({ effects }) => effects))),
    permission: words(unique(operations.flatMap(({ permission }) => permission?.split('|') ?? []))),
  },
  { requiredKeys: [] },
);
const plainRule: fc.Arbitrary<string | StatedRule> = fc.oneof(
  { weight: 2, arbitrary: operationWord },
  { weight: 1, arbitrary: fc.constantFrom('*', 'repo_*', 'pull_request*', 'project_*') },
  {
    weight: 3,
    arbitrary: selectors.filter(
      (rule) => Object.keys(rule).some((name) => name !== 'permission') && Object.keys(rule).length < 4,
    ),
  },
);
const inProject = operations.filter(({ path }) => path.includes('{projectKey}'));
const BINDINGS: readonly Readonly<Record<string, string | readonly string[]>>[] = [
  { projectKey: 'PLAT' },
  { projectKey: ['PLAT', 'DEV'] },
  { projectKey: ['PLAT'], repositorySlug: 'api' },
  { projectKey: ['DEV'], repositorySlug: ['web'] },
  { repositorySlug: ['api', 'web'] },
];
const inRepository = inProject.filter(({ path }) => path.includes('{repositorySlug}'));
const boundRule: fc.Arbitrary<StatedRule> = fc.oneof(
  fc.record({ operation: fc.constantFrom('*', 'repo_*', 'pull_request*'), arguments: fc.constantFrom(...BINDINGS) }),
  fc.record({
    operation: fc.constantFrom(...inRepository.map(({ name }) => name)),
    arguments: fc.constantFrom(...BINDINGS),
  }),
);
const scope = fc
  .record(
    {
      projects: fc.uniqueArray(fc.constantFrom('PLAT', 'dev', '~jdoe', 'key'), { minLength: 1, maxLength: 2 }),
      repositories: fc.uniqueArray(fc.constantFrom('PLAT/api', 'Dev/WEB', '~jdoe/api'), { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: [] },
  )
  .filter((given) => Object.keys(given).length > 0);
const mixed: fc.Arbitrary<StatedPolicy> = fc.record(
  {
    profile: fc.constantFrom(...PROFILES),
    allow: fc.array(fc.oneof({ weight: 4, arbitrary: plainRule }, { weight: 1, arbitrary: boundRule }), {
      maxLength: 6,
    }),
    deny: fc.array(plainRule, { maxLength: 2 }),
    scope,
  },
  { requiredKeys: ['profile', 'allow', 'deny'] },
);

/** Nothing but rules that bind arguments: a call has to satisfy one of them whole. */
const bound: fc.Arbitrary<StatedPolicy> = fc.record({
  profile: fc.constant('none'),
  allow: fc.array(boundRule, { minLength: 1, maxLength: 4 }),
  deny: fc.constant([]),
});
export const policies = fc.oneof({ weight: 4, arbitrary: mixed }, { weight: 1, arbitrary: bound });

export interface Call {
  /** A name, so that a counterexample stays readable. */
  readonly tool: string;
  readonly names: readonly [string, string, string, string];
  readonly mode: number;
}
const names = (some: readonly Operation[]): fc.Arbitrary<string> => fc.constantFrom(...some.map(({ name }) => name));
export const calls: fc.Arbitrary<Call> = fc.record({
  tool: fc.oneof(
    { weight: 2, arbitrary: names(operations) },
    { weight: 2, arbitrary: names(inProject) },
    { weight: 1, arbitrary: names(operations.filter((one) => one.scope.places.some((place) => place.in !== 'path'))) },
  ),
  names: fc.tuple(
    fc.constantFrom(...PROJECTS),
    fc.constantFrom(...SLUGS),
    fc.constantFrom(...PROJECTS),
    fc.constantFrom(...SLUGS),
  ),
  mode: fc.nat(7),
});

export function operationOf({ tool }: Call): Operation {
  const operation = catalog.byName.get(tool);
  if (operation === undefined) throw new Error(`${tool} is no tool`);
  return operation;
}

/** Arguments that name what the case says, in the path and, by mode, in every other place that the operation has. */
export function argumentsOf(call: Call): Record<string, unknown> {
  const {
    names: [project, slug, otherProject, otherSlug],
    mode,
  } = call;
  const operation = operationOf(call);
  const given = (name: string): boolean => operation.parameters.some((parameter) => parameter.name === name);
  const repository = { slug: otherSlug, project: { key: otherProject } };
  const properties: unknown = catalog.inputSchema(operation)['properties'];
  const bodySchema = JSON.stringify(
    typeof properties === 'object' && properties !== null && 'body' in properties ? properties.body : {},
  );
  const body: Record<string, unknown> = {
    ...(bodySchema.includes('"fromRef"') && mode % 2 === 0 ? { fromRef: { id: 'x', repository } } : {}),
    ...(bodySchema.includes('"toRef"') && mode % 3 === 0 ? { toRef: { id: 'x', repository } } : {}),
    ...(['repo_fork', 'repo_update'].includes(operation.name) && mode < 6 ? { project: { key: otherProject } } : {}),
    ...(['projects_create', 'project_update'].includes(operation.name) ? { key: otherProject } : {}),
  };
  const pairs = operation.scope.places.some(({ at }) => at === '/*/projectKey');
  return leastArguments(operation, catalog.inputSchema(operation), {
    ...(given('projectKey') && mode > 0 ? { projectKey: project } : {}),
    ...(given('repositorySlug') && mode > 0 ? { repositorySlug: slug } : {}),
    ...(given('fromRepo') && mode > 2 ? { fromRepo: mode === 7 ? '7' : `${otherProject}/${otherSlug}` } : {}),
    ...(given('projectkey') && mode > 2 ? { projectkey: otherProject } : {}),
    ...(given('direction') && mode > 3 ? { direction: mode > 5 ? 'OUTGOING' : 'INCOMING' } : {}),
    ...(given('sourceRepoId') && mode > 4 ? { sourceRepoId: 7 } : {}),
    ...(pairs
      ? {
          body: [
            { projectKey: project, slug },
            { projectKey: otherProject, slug: otherSlug },
          ],
        }
      : {}),
    ...(Object.keys(body).length > 0 ? { body } : {}),
  });
}
