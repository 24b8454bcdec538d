import type { BuiltRequest } from '../bitbucket/request/build-request.ts';
import type { Operation } from '../catalog/operation.ts';
import { showWhole } from './show-value.ts';

const SCOPES = ['/projects/{projectKey}/repos/{repositorySlug}', '/projects/{projectKey}'];
/** First path segments that say nothing about the thing itself. */
const PLUMBING = new Set(['api', 'git', 'branch-utils']);

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.replace(/(?:(ch|sh|ss|x)es|([^s])s)$/, '$1$2');
}

/** The values of the path's placeholders, read back from what will be sent. */
function pathValues({ operation, path }: BuiltRequest): ReadonlyMap<string, string> {
  const names: string[] = [];
  const wide = new Set(operation.parameters.filter((p) => p.multiSegment ?? p.glued).map(({ name }) => name));
  const source = operation.path.split(/\{([^{}]+)\}/).map((part, index) => {
    if (index % 2 === 0) return part.replace(/[.+?^$()|[\]\\*]/g, '\\$&');
    names.push(part);
    return wide.has(part) ? '(.*)' : '([^/]+)';
  });
  const match = new RegExp(`^${source.join('')}$`).exec(path);
  if (match === null) throw new Error(`${operation.key}: the built path does not match its template`);
  return new Map(names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]));
}

/** The template's segments that tell what is acted on, without product plumbing, version, project and repository. */
function ownSegments({ path }: Operation): readonly string[] {
  const [, product = '', , ...rest] = path.split('/');
  const below = `/${rest.join('/')}`;
  const scope = SCOPES.find((prefix) => below.startsWith(prefix)) ?? '';
  return [...(PLUMBING.has(product) ? [] : [product]), ...below.slice(scope.length).split('/').filter(Boolean)];
}

/** The target that the path of a request names, for a person who must say yes or no: `PLAT/api pull request 7`. */
export function describeTarget(request: BuiltRequest): string {
  const values = pathValues(request);
  const where = ['projectKey', 'repositorySlug'].flatMap((name) =>
    values.has(name) ? [showWhole(values.get(name))] : [],
  );
  const own = ownSegments(request.operation);
  const words = own.map((segment, index) => {
    const [, name] = /\{([^{}]+)\}/.exec(segment) ?? [];
    if (name !== undefined) return showWhole(values.get(name));
    // `branch feature/x`, but `tasks` where the path names none of them.
    return (own[index + 1]?.startsWith('{') === true ? singular(segment) : segment).replaceAll('-', ' ');
  });
  if (own.length === 0) words.push(values.has('repositorySlug') ? '(the repository)' : '(the project)');
  return [...(where.length === 0 ? [] : [where.join('/')]), ...words].join(' ');
}
