import type { Credentials } from '../../../src/runtime/bitbucket/credentials.ts';
import type { Answer } from '../../../src/runtime/bitbucket/http/send.ts';
import type { Upstream } from '../../../src/runtime/bitbucket/pacing/resilience.ts';
import { type BuiltRequest, buildRequest } from '../../../src/runtime/bitbucket/request/build-request.ts';
import { RouteIndex } from '../../../src/runtime/catalog/route-index.ts';
import { get, small } from '../small-catalog.ts';

/** A credential that is never renewed. */
export const credential = (name = 'Bearer t'): Credentials => ({
  authorize: () => Promise.resolve(name),
  renew: () => Promise.resolve(false),
  rejection: 'renew it',
  secrets: [],
});
export const CREDENTIALS = credential();

const routes = new RouteIndex(small.operations);

/** A request of one of the small catalog's operations. */
export function built(name: string, origin = 'https://bitbucket.test'): BuiltRequest {
  const values = { projectKey: 'PLAT', repositorySlug: 'api', ...(get(name).body === null ? {} : { body: { a: 1 } }) };
  return buildRequest({ origin, contextPath: '', insecure: false }, routes, get(name), values);
}

/** Sends one of the small catalog's requests and gives its response as it is. */
export const sendBy = (
  upstream: Upstream,
  name = 'repo_get',
  signal?: AbortSignal,
  credentials = CREDENTIALS,
): Promise<Answer> =>
  upstream.exchange({ request: built(name), body: undefined, credentials, signal }, (given) => Promise.resolve(given));

export const answer = (status: number, over: Partial<Answer> = {}): Answer => ({
  status,
  mediaType: 'application/json',
  location: undefined,
  retryAfter: undefined,
  bytes: Buffer.from('{}'),
  ...over,
});
