import type { BuiltRequest } from '../bitbucket/request/build-request.ts';
import { buildRequest } from '../bitbucket/request/build-request.ts';
import type { Operation } from '../catalog/operation.ts';
import type { CallContext } from './perform-call.ts';

const KEY = 'GET /api/latest/application-properties';

/** The question for Bitbucket's version: a read of every catalog, which needs no argument and names nothing. */
export function versionRequest({
  baseUrl,
  catalog,
  routes,
}: Pick<CallContext, 'baseUrl' | 'catalog' | 'routes'>): BuiltRequest {
  const operation = catalog.operations.find(({ key }: Operation) => key === KEY);
  if (operation === undefined) throw new Error(`every catalog has ${KEY}`);
  return buildRequest(baseUrl, routes, operation, {});
}
