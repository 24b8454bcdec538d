import type { JsonSchema } from '../../catalog/catalog.ts';
import type { Domain, Operation, ScopeFacts, ScopePlace } from '../../catalog/operation.ts';
import { readPlace, type Values } from '../language/read-places.ts';
import { coversProject, coversRepository, type Scope } from '../language/scope.ts';
import { type Bound, boundsOf } from './beyond.ts';

/** A repository slug with the place that names its project. */
interface Pair {
  readonly slug: ScopePlace;
  readonly project: ScopePlace;
}

/** How an operation is checked under a scope: its places by what they name, and how widely it acts around them. */
interface Plan {
  readonly level: 'repository' | 'project';
  readonly pairs: readonly Pair[];
  readonly projects: readonly ScopePlace[];
  readonly paths: readonly ScopePlace[];
  /** Given or not, there is no proof of what it names. */
  readonly unprovable: readonly ScopePlace[];
  readonly conditions: readonly NonNullable<Bound['condition']>[];
}

type Verdict<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

const no = (problem: string): { readonly ok: false; readonly problem: string } => ({ ok: false, problem });

const parent = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/') + 1);

/** The project of a slug: beside it in the path, in the same object of a body (`projectKey`, or `project.key`). */
function projectOf(slug: ScopePlace, places: readonly ScopePlace[]): ScopePlace | undefined {
  const candidates = places.filter((place) => place.kind === 'project' && place.in === slug.in);
  if (slug.in !== 'body') return candidates.length === 1 ? candidates[0] : undefined;
  const beside = [`${parent(slug.at)}projectKey`, `${parent(slug.at)}project/key`];
  return candidates.find(({ at }) => beside.includes(at));
}

const asSchema = (value: unknown): JsonSchema => (typeof value === 'object' && value !== null ? { ...value } : {});

/** Whether no valid call can leave the place empty. */
function isRequired(place: ScopePlace, schemaOf: () => JsonSchema): boolean {
  if (place.in === 'path') return true;
  const steps = place.in === 'body' ? ['body', ...place.at.split('/').slice(1)] : [place.at];
  let at = schemaOf();
  for (const step of steps) {
    // An array may be empty, so what its items require may be absent.
    if (!Array.isArray(at['required']) || !at['required'].includes(step)) return false;
    at = asSchema(asSchema(at['properties'])[step]);
  }
  return true;
}

/** Only what lies in one project can lie in a scope. */
const BOUNDED: ReadonlySet<string> = new Set<Domain>(['pull-request', 'repository', 'project']);
const REACH: ReadonlyMap<string, string> = new Map([
  ['global', 'across projects'],
  ['instance', 'the whole installation'],
  ['user', "a user's own things, which belong to no project"],
]);

/**
 * What must be checked so that a call provably stays inside any scope; or why there is no such proof. Total over all kinds of
 * places: what is not known here is not provable.
 */
function planOf(scope: ScopeFacts, schema: () => JsonSchema): Verdict<Plan> {
  const { reach, places } = scope;
  if (!BOUNDED.has(reach)) return no(`it reaches ${REACH.get(reach) ?? 'what is not known'}`);
  const bounds = boundsOf(scope);
  if (bounds === undefined) return no(scope.beyond.join(' '));

  const pairs: Pair[] = [];
  const paths: ScopePlace[] = [];
  const unprovable: ScopePlace[] = [];
  for (const place of places) {
    switch (place.kind) {
      case 'repository': {
        const project = projectOf(place, places);
        if (project === undefined) return no(`nothing says in which project '${place.at}' is`);
        pairs.push({ slug: place, project });
        break;
      }
      case 'repository-path':
        paths.push(place);
        break;
      case 'project-id':
      case 'repository-id':
      case 'scope-resource':
        if (isRequired(place, schema)) return no(`'${place.at}' names a ${place.kind}, which no key can be proven of`);
        unprovable.push(place);
        break;
      case 'any-repository-object':
        return no(`'${place.at}' is looked up in all repositories`);
      case 'project':
      case 'user':
      case 'url':
        break;
      default:
        return no(`'${place.at}' is of a kind that is not known`);
    }
  }
  const paired = new Set(pairs.map(({ project }) => project));
  const projects = places.filter((place) => place.kind === 'project' && !paired.has(place));
  const anchored = pairs.some(({ slug }) => slug.in === 'path');
  const conditions = bounds.flatMap(({ condition }) => (condition === undefined ? [] : [condition]));
  // A bound with the level of a repository narrows a reach of `project` only where a condition makes the target an argument.
  const level =
    (reach === 'project' && conditions.length === 0) || bounds.some((bound) => bound.level === 'project') || !anchored
      ? 'project'
      : 'repository';
  if (!anchored && !projects.some((place) => isRequired(place, schema))) {
    return no('no argument names its project');
  }
  return { ok: true, value: { level, pairs, projects, paths, unprovable, conditions } };
}

type SchemaOf = (operation: Operation) => JsonSchema;

const NOBODY_SAYS = no('nobody has stated what it can reach');

/** By the facts, which hundreds of operations have alike; where the input schema had a say, by the operation. */
const plans = new WeakMap<Operation | ScopeFacts, Verdict<Plan>>();

function plan(operation: Operation, schemaOf: SchemaOf): Verdict<Plan> {
  const { scope } = operation as { readonly scope?: ScopeFacts };
  if (scope === undefined || operation.access === 'unknown') return NOBODY_SAYS;
  const known = plans.get(scope) ?? plans.get(operation);
  if (known !== undefined) return known;
  let owner: Operation | ScopeFacts = scope;
  const made = planOf(scope, () => {
    owner = operation;
    return schemaOf(operation);
  });
  plans.set(owner, made);
  return made;
}

/** Why an operation cannot be called at all under this scope; undefined when some arguments stay inside it. */
export function scopeProblem(scope: Scope, operation: Operation, schemaOf: SchemaOf): string | undefined {
  const made = plan(operation, schemaOf);
  if (!made.ok) return made.problem;
  if (made.value.level === 'project' && scope.projects.size === 0)
    return 'it reaches a whole project, and the scope names repositories only';
  return undefined;
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `'${text.slice(0, 80)}'`;
}

function pairProblem(scope: Scope, { slug, project }: Pair, level: Plan['level'], values: Values): string | undefined {
  const slugs = readPlace(values, slug);
  const keys = readPlace(values, project);
  for (const { indices, value } of keys) {
    const mate = slugs.find((found) => String(found.indices) === String(indices));
    const inside =
      mate === undefined || (level === 'project' && slug.in === 'path')
        ? coversProject(scope, value)
        : coversRepository(scope, value, mate.value);
    if (!inside)
      return `${project.at} ${shown(value)}${mate === undefined ? '' : ` with ${slug.at} ${shown(mate.value)}`} is outside it`;
  }
  const lone = slugs.find(({ indices }) => !keys.some((found) => String(found.indices) === String(indices)));
  return lone === undefined ? undefined : `${slug.at} ${shown(lone.value)} comes without its project`;
}

function pathProblem(scope: Scope, place: ScopePlace, values: Values): string | undefined {
  for (const { value } of readPlace(values, place)) {
    const [key, slug, ...more] = typeof value === 'string' ? value.split('/') : [];
    if (slug === undefined || more.length > 0) return `${place.at} ${shown(value)} is not PROJECT/slug`;
    if (!coversRepository(scope, key, slug)) return `${place.at} ${shown(value)} is outside it`;
  }
  return undefined;
}

/** Why these arguments leave the scope; undefined when every place that names something names what is inside. */
export function argumentsProblem(
  scope: Scope,
  operation: Operation,
  schemaOf: SchemaOf,
  values: Values,
): string | undefined {
  const made = plan(operation, schemaOf);
  if (!made.ok) return made.problem;
  const { level, pairs, projects, paths, unprovable, conditions } = made.value;
  for (const pair of pairs) {
    if (pair.slug.in === 'path' && readPlace(values, pair.slug).length === 0) return `${pair.slug.at} is missing`;
    const problem = pairProblem(scope, pair, level, values);
    if (problem !== undefined) return problem;
  }
  for (const place of projects) {
    const outside = readPlace(values, place).find(({ value }) => !coversProject(scope, value));
    if (outside !== undefined) return `${place.at} ${shown(outside.value)} is outside it`;
  }
  if (!pairs.some(({ slug }) => slug.in === 'path') && !projects.some((place) => readPlace(values, place).length > 0)) {
    return `${projects[0]?.at ?? 'the project'} is missing`;
  }
  for (const place of paths) {
    const problem = pathProblem(scope, place, values);
    if (problem !== undefined) return problem;
  }
  for (const place of unprovable) {
    if (readPlace(values, place).length > 0) return `${place.at} cannot be proven to be inside it; leave it out`;
  }
  for (const { at, must, in: location } of conditions) {
    const found = readPlace(values, { in: location, at });
    if (must === 'present' ? found.length === 0 : found.some(({ value }) => !must.includes(String(value)))) {
      return must === 'present' ? `${at} must be given` : `${at} must be ${must.join(' or ')}, or left out`;
    }
  }
  return undefined;
}
