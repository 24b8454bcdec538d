import { AppError } from '../../errors.ts';
import type { JsonObject } from '../../json.ts';
import { RESOURCE_KINDS, type ResourceKind } from './resource-kind.ts';

/** What a URI names: the kind, and the arguments of its operation, which no schema has seen yet. */
export interface NamedResource {
  readonly kind: ResourceKind;
  readonly input: JsonObject;
}

const MAX_URI = 8_192;
const SCHEME = 'bitbucket://';
/** Third segment of the URIs of pull requests. A branch of this name is reached as refs%2Fheads%2Fpull-requests. */
const PULL_REQUESTS = 'pull-requests';

function reject(problem: string): never {
  const forms = Object.values(RESOURCE_KINDS).map(({ uriTemplate }) => uriTemplate);
  throw new AppError('invalid-arguments', `${problem}. A resource is ${forms.join(' or ')}`);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return reject(`'${segment.slice(0, 64)}' is not percent-encoded UTF-8`);
  }
}

function namePullRequest([id = '', part, ...more]: readonly string[], repository: JsonObject): NamedResource {
  if (!/^[1-9]\d{0,14}$/.test(id)) reject(`'${id.slice(0, 64)}' is not the id of a pull request`);
  if (more.length > 0 || (part !== undefined && part !== 'diff')) reject('a pull request has only its diff below it');
  const kind = part === undefined ? RESOURCE_KINDS.pullRequest : RESOURCE_KINDS.pullRequestDiff;
  return { kind, input: { ...repository, pullRequestId: Number(id) } };
}

/** Parses a resource URI, RFC 3986 section 3: segments first, then each decoded once. The values are checked as in every call. */
export function parseResourceUri(uri: string): NamedResource {
  if (uri.length > MAX_URI) reject(`the URI has more than ${MAX_URI} characters`);
  if (!uri.startsWith(SCHEME) || /[?#]/.test(uri)) reject('unknown resource URI');
  const [project, slug, third, ...rest] = uri.slice(SCHEME.length).split('/').map(decode);
  if (project === undefined || slug === undefined || third === undefined || rest.length === 0)
    reject('the URI is too short');
  const repository = { projectKey: project, repositorySlug: slug };
  if (third === PULL_REQUESTS) return namePullRequest(rest, repository);
  return { kind: RESOURCE_KINDS.file, input: { ...repository, at: third, path: rest.join('/') } };
}
