import type { Operation } from '../catalog/operation.ts';
import type { RouteIndex } from '../catalog/route-index.ts';
import type { BaseUrl } from '../config/base-url.ts';
import { AppError } from '../errors.ts';
import { type Arguments, serializePath, serializeQuery } from './serialize-parameters.ts';

/** Form fields (`multipart/form-data`), or a JSON value with its media type (`text/plain`: a text, sent as it is). */
export type Body =
  | { readonly kind: 'value'; readonly mediaType: string; readonly value: unknown }
  | { readonly kind: 'multipart'; readonly fields: Readonly<Record<string, unknown>> };

/** One request, complete but for the credential. `url` is canonical: it parses to itself. */
export interface BuiltRequest {
  readonly operation: Operation;
  readonly method: Operation['method'];
  readonly url: string;
  /** Below `/rest`, encoded. */
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body | undefined;
}

function refuse(operation: Operation, detail: string): never {
  throw new AppError('invalid-arguments', `the arguments do not build a request of ${operation.key}: ${detail}`);
}

function buildBody(operation: Operation, value: unknown): Body | undefined {
  if (operation.body === null || value === undefined) return undefined;
  if (operation.body.mediaType !== 'multipart/form-data')
    return { kind: 'value', mediaType: operation.body.mediaType, value };
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    refuse(operation, 'a form needs an object of fields');
  return { kind: 'multipart', fields: Object.fromEntries(Object.entries(value)) };
}

function buildHeaders(operation: Operation, accept: string): Record<string, string> {
  const headers: Record<string, string> = { Accept: accept };
  // Bitbucket's XSRF check refuses form posts without it; harmless elsewhere.
  if (operation.method !== 'GET') headers['X-Atlassian-Token'] = 'no-check';
  return headers;
}

/**
 * Builds the one request that the arguments describe, then proves it: the finished URL re-parses to the same bytes, stands on
 * the configured origin and context path, and a server that knows every template would route it to this operation's and no other's.
 */
export function buildRequest(
  base: BaseUrl,
  routes: RouteIndex,
  operation: Operation,
  values: Arguments,
  accept = operation.accept,
): BuiltRequest {
  const path = serializePath(operation, values);
  const query = serializeQuery(operation, values);
  const prefix = `${base.origin}${base.contextPath}/rest`;
  const url = query === '' ? `${prefix}${path}` : `${prefix}${path}?${query}`;
  const parsed = new URL(url);
  if (parsed.href !== url) refuse(operation, 'the URL has a second spelling');
  if (parsed.origin !== base.origin || parsed.pathname !== `${base.contextPath}/rest${path}`)
    refuse(operation, 'the URL leaves Bitbucket');
  if (routes.find(path) !== operation.path) refuse(operation, 'the path is that of another endpoint');
  return {
    operation,
    method: operation.method,
    url,
    path,
    query,
    headers: buildHeaders(operation, accept),
    body: buildBody(operation, values['body']),
  };
}
