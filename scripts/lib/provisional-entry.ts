import { arrayAt } from './array-at.ts';
import type { DocumentOperation } from './document-operations.ts';
import type { ReviewedOperation, ReviewedParameter } from './reviewed.ts';
import { stringAt } from './string-at.ts';

const VERBS = { GET: 'Gets', POST: 'Posts to', PUT: 'Sets', DELETE: 'Deletes', PATCH: 'Changes' } as const;

/**
 * The entry of an operation that has not been reviewed, as it is in this version: denied to everything but its exact name, outside
 * every scope, marked with the worst that it could be, and its response a secret.
 */
export function provisionalEntry(
  found: DocumentOperation,
  name: string,
  reviewed: ReviewedOperation | undefined,
): ReviewedOperation {
  return {
    name,
    description: reviewed?.description ?? describe(found, name),
    access: 'unknown',
    effects: [],
    domain: reviewed?.domain ?? 'instance',
    marks: ['administrative', 'credential'],
    secrets: reviewed?.secrets ?? [''],
    reach: 'instance',
    places: [],
    beyond: [],
    parameters: reviewed?.parameters ?? new Map(),
    next: reviewed?.next ?? [],
  };
}

/** In our own words, made of method, name and path. */
function describe({ method, path }: DocumentOperation, name: string): string {
  const words = name.replace(/_([0-9a-f]{8}|create|set|update|delete|patch|get|list)$/, '').replaceAll('_', ' ');
  const described = `Not reviewed yet. ${VERBS[method]} ${words}`;
  return `${described} (${path})`.length <= 200 ? `${described} (${path}).` : `${described.slice(0, 199)}.`;
}

/** A description, of its name alone, for each parameter that has none. */
export function describeParameters(
  { operation }: DocumentOperation,
  entry: ReviewedOperation,
  general: ReadonlyMap<string, ReviewedParameter>,
): ReviewedOperation {
  const missing = arrayAt(operation, 'parameters')
    .map((parameter) => stringAt(parameter, 'name') ?? '')
    .filter((name) => !entry.parameters.has(name) && !general.has(name));
  const described = missing.map((name) => [name, `Not reviewed: ${wordsOf(name)}.`.slice(0, 90)] as const);
  return { ...entry, parameters: new Map([...entry.parameters, ...described]) };
}

function wordsOf(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[-_.]+/g, ' ')
    .toLowerCase();
}
