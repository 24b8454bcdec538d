import type { Operation } from '../catalog/operation.ts';
import { isSecretName } from '../secret-name.ts';
import type { BuiltRequest } from '../upstream/build-request.ts';
import { showValue } from './show-value.ts';

const MAX_VALUES = 12;
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

function* leaves(value: unknown, name: string): Generator<readonly [string, unknown]> {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) yield [name, value];
  else for (const [key, member] of Object.entries(value)) yield* leaves(member, name === '' ? key : `${name}.${key}`);
}

/** What query and body say beside the path. */
function otherValues({ query, body }: BuiltRequest): readonly (readonly [string, unknown])[] {
  const content = body?.kind === 'multipart' ? body.fields : body?.value;
  return [...new URLSearchParams(query), ...(content === undefined ? [] : leaves(content, ''))];
}

/** What a request does and to what, for a person who must say yes or no: `DELETE PLAT/api branch feature/x`. */
export function describeTarget(request: BuiltRequest): string {
  const values = pathValues(request);
  const others = otherValues(request);
  const where = ['projectKey', 'repositorySlug'].flatMap((name) =>
    values.has(name) ? [showValue(values.get(name))] : [],
  );
  const own = ownSegments(request.operation);
  const words = own.map((segment, index) => {
    const [, name] = /\{([^{}]+)\}/.exec(segment) ?? [];
    if (name !== undefined) return showValue(values.get(name));
    // `branch feature/x`, but `tasks` where all of them are meant.
    const named = own[index + 1]?.startsWith('{') ?? others.length > 0;
    return (named ? singular(segment) : segment).replaceAll('-', ' ');
  });
  if (own.length === 0) words.push(values.has('repositorySlug') ? '(the repository)' : '(the project)');
  const [only] = others;
  const said =
    others.length === 1 && only?.[0] === 'name' && own.at(-1)?.startsWith('{') === false
      ? [showValue(only[1])]
      : others
          .slice(0, MAX_VALUES)
          .map(([name, value]) => `${showValue(name)}=${isSecretName(name) ? '(hidden)' : showValue(value)}`);
  const more = others.length > MAX_VALUES ? [`and ${others.length - MAX_VALUES} more values`] : [];
  return [request.method, ...(where.length === 0 ? [] : [where.join('/')]), ...words, ...said, ...more].join(' ');
}
