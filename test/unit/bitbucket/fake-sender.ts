import type { Answer } from '../../../src/runtime/bitbucket/http/send.ts';
import { type BuiltRequest, buildRequest } from '../../../src/runtime/bitbucket/request/build-request.ts';
import { RouteIndex } from '../../../src/runtime/catalog/route-index.ts';
import { get, small } from '../small-catalog.ts';

const routes = new RouteIndex(small.operations);

/** A request of one of the small catalog's operations. */
export function built(name: string, origin = 'https://bitbucket.test'): BuiltRequest {
  const values = { projectKey: 'PLAT', repositorySlug: 'api', ...(get(name).body === null ? {} : { body: { a: 1 } }) };
  return buildRequest({ origin, contextPath: '', insecure: false }, routes, get(name), values);
}

export const answer = (status: number, over: Partial<Answer> = {}): Answer => ({
  status,
  mediaType: 'application/json',
  location: undefined,
  retryAfter: undefined,
  bytes: Buffer.from('{}'),
  ...over,
});
