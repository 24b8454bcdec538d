import type { JsonSchema } from '../../catalog/catalog.ts';
import type { Domain, Operation, ScopeFacts, ScopePlace } from '../../catalog/operation.ts';
import type { JsonObject } from '../../json.ts';
import { coversProject, coversRepository, type Scope } from '../language/scope.ts';
import { readResourceArgument } from './resource-arguments.ts';
import { type Bound, boundsOf } from './side-effects.ts';

/** A repository slug with the argument that names its project. */
interface RepositoryArguments {
  readonly slug: ScopePlace;
  readonly project: ScopePlace;
}

/** The resource arguments to check so that a call stays inside a scope, sorted by what they name. */
export interface ScopePlan {
  /** `project`: the call acts on a whole project, so its project has to be in the scope, not only the repository. */
  readonly level: 'repository' | 'project';
  readonly repositories: readonly RepositoryArguments[];
  readonly projects: readonly ScopePlace[];
  /** `PROJECT/slug` in one argument. */
  readonly paths: readonly ScopePlace[];
  /** Optional arguments whose resource no key proves, such as an id. A call has to leave them out. */
  readonly unprovable: readonly ScopePlace[];
  readonly conditions: readonly NonNullable<Bound['condition']>[];
}

type Planned = { readonly ok: true; readonly plan: ScopePlan } | { readonly ok: false; readonly problem: string };

const no = (problem: string): Planned => ({ ok: false, problem });

const parent = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/') + 1);

/** The project of a slug: beside it in the path, or in the same object of a body (`projectKey` or `project.key`). */
function projectOf(slug: ScopePlace, all: readonly ScopePlace[]): ScopePlace | undefined {
  const candidates = all.filter(({ kind, in: location }) => kind === 'project' && location === slug.in);
  if (slug.in !== 'body') return candidates.length === 1 ? candidates[0] : undefined;
  const beside = [`${parent(slug.at)}projectKey`, `${parent(slug.at)}project/key`];
  return candidates.find(({ at }) => beside.includes(at));
}

type SchemaOf = (operation: Operation) => JsonSchema;

const asSchema = (value: unknown): JsonSchema => (typeof value === 'object' && value !== null ? { ...value } : {});

/** Whether every valid call gives the argument. */
function isRequired(argument: ScopePlace, operation: Operation, schemaOf: SchemaOf): boolean {
  if (argument.in === 'path') return true;
  const steps = argument.in === 'body' ? ['body', ...argument.at.split('/').slice(1)] : [argument.at];
  let at = schemaOf(operation);
  for (const step of steps) {
    // A list may be empty, so a required property of its items may be absent.
    if (!Array.isArray(at['required']) || !at['required'].includes(step)) return false;
    at = asSchema(asSchema(at['properties'])[step]);
  }
  return true;
}

/** Only an operation within one project can be inside a scope. */
const BOUNDED: ReadonlySet<string> = new Set<Domain>(['pull-request', 'repository', 'project']);
const REACH: ReadonlyMap<string, string> = new Map([
  ['global', 'across projects'],
  ['instance', 'the whole installation'],
  ['user', "a user's own things, which belong to no project"],
]);

type Sorted = Pick<ScopePlan, 'repositories' | 'projects' | 'paths' | 'unprovable'>;

/** Sorts the resource arguments by kind; or the reason why one of them cannot be checked. An unknown kind cannot be checked. */
function sortArguments(operation: Operation, all: readonly ScopePlace[], schemaOf: SchemaOf): Sorted | string {
  const repositories: RepositoryArguments[] = [];
  const paths: ScopePlace[] = [];
  const unprovable: ScopePlace[] = [];
  for (const argument of all) {
    const { kind, at } = argument;
    switch (kind) {
      case 'repository': {
        const project = projectOf(argument, all);
        if (project === undefined) return `no argument names the project of '${at}'`;
        repositories.push({ slug: argument, project });
        break;
      }
      case 'repository-path':
        paths.push(argument);
        break;
      case 'project-id':
      case 'repository-id':
      case 'scope-resource':
        if (isRequired(argument, operation, schemaOf))
          return `'${at}' is a ${kind}, which does not prove a project key`;
        unprovable.push(argument);
        break;
      case 'any-repository-object':
        return `'${at}' is looked up in all repositories`;
      case 'project':
      case 'user':
      case 'url':
        break;
      default:
        return `'${at}' is of an unknown kind`;
    }
  }
  const ofRepositories = new Set(repositories.map(({ project }) => project));
  const projects = all.filter((argument) => argument.kind === 'project' && !ofRepositories.has(argument));
  return { repositories, projects, paths, unprovable };
}

/**
 * The arguments to check so that a call of the operation provably stays inside the scope; or why no arguments prove it. Total over
 * all reaches and kinds of arguments: an unknown one proves nothing.
 */
export function planScope(scope: Scope, operation: Operation, schemaOf: SchemaOf): Planned {
  const { scope: facts } = operation as { readonly scope?: ScopeFacts };
  if (facts === undefined || operation.access === 'unknown') return no('its reach has not been reviewed');
  const { reach, places, beyond } = facts;
  if (!BOUNDED.has(reach)) return no(`it reaches ${REACH.get(reach) ?? 'an unknown part of Bitbucket'}`);
  const bounds = boundsOf(facts);
  if (bounds === undefined) return no(beyond.join(' '));
  const sorted = sortArguments(operation, places, schemaOf);
  if (typeof sorted === 'string') return no(sorted);

  const { repositories, projects } = sorted;
  const inPath = repositories.some(({ slug }) => slug.in === 'path');
  if (!inPath && !projects.some((argument) => isRequired(argument, operation, schemaOf)))
    return no('no argument names its project');
  const conditions = bounds.flatMap(({ condition }) => (condition === undefined ? [] : [condition]));
  // A side effect bounded to the repository narrows the reach `project` only where a condition makes its target an argument.
  const level =
    (reach === 'project' && conditions.length === 0) || bounds.some((bound) => bound.level === 'project') || !inPath
      ? 'project'
      : 'repository';
  if (level === 'project' && scope.projects.size === 0)
    return no('it reaches a whole project, and the scope names repositories only');
  return { ok: true, plan: { level, conditions, ...sorted } };
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `'${text.slice(0, 80)}'`;
}

function repositoryProblem(
  scope: Scope,
  { slug, project }: RepositoryArguments,
  level: ScopePlan['level'],
  values: JsonObject,
): string | undefined {
  const slugs = readResourceArgument(values, slug);
  const keys = readResourceArgument(values, project);
  if (slug.in === 'path' && slugs.length === 0) return `${slug.at} is missing`;
  for (const { indices, value } of keys) {
    const own = slugs.find((found) => String(found.indices) === String(indices));
    const inside =
      own === undefined || (level === 'project' && slug.in === 'path')
        ? coversProject(scope, value)
        : coversRepository(scope, value, own.value);
    if (!inside)
      return `${project.at} ${shown(value)}${own === undefined ? '' : ` with ${slug.at} ${shown(own.value)}`} is outside it`;
  }
  const lone = slugs.find(({ indices }) => !keys.some((found) => String(found.indices) === String(indices)));
  return lone === undefined ? undefined : `${slug.at} ${shown(lone.value)} is given without its project`;
}

function pathProblem(scope: Scope, argument: ScopePlace, values: JsonObject): string | undefined {
  for (const { value } of readResourceArgument(values, argument)) {
    const [key, slug, ...more] = typeof value === 'string' ? value.split('/') : [];
    if (slug === undefined || more.length > 0) return `${argument.at} ${shown(value)} is not PROJECT/slug`;
    if (!coversRepository(scope, key, slug)) return `${argument.at} ${shown(value)} is outside it`;
  }
  return undefined;
}

function conditionProblem(
  { at, must, in: location }: ScopePlan['conditions'][number],
  values: JsonObject,
): string | undefined {
  const found = readResourceArgument(values, { in: location, at });
  if (must === 'present') return found.length === 0 ? `${at} must be given` : undefined;
  return found.some(({ value }) => !must.includes(String(value)))
    ? `${at} must be ${must.join(' or ')}, or left out`
    : undefined;
}

/** Why a call with these arguments leaves the scope; undefined when every project and repository that it names is inside. */
export function argumentsProblem(scope: Scope, plan: ScopePlan, values: JsonObject): string | undefined {
  const { level, repositories, projects, paths, unprovable, conditions } = plan;
  for (const repository of repositories) {
    const problem = repositoryProblem(scope, repository, level, values);
    if (problem !== undefined) return problem;
  }
  for (const argument of projects) {
    const outside = readResourceArgument(values, argument).find(({ value }) => !coversProject(scope, value));
    if (outside !== undefined) return `${argument.at} ${shown(outside.value)} is outside it`;
  }
  const inPath = repositories.some(({ slug }) => slug.in === 'path');
  if (!inPath && !projects.some((argument) => readResourceArgument(values, argument).length > 0))
    return `${projects[0]?.at ?? 'the project'} is missing`;
  for (const argument of paths) {
    const problem = pathProblem(scope, argument, values);
    if (problem !== undefined) return problem;
  }
  for (const argument of unprovable) {
    if (readResourceArgument(values, argument).length > 0)
      return `${argument.at} cannot be proven to be inside it; leave it out`;
  }
  for (const condition of conditions) {
    const problem = conditionProblem(condition, values);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
