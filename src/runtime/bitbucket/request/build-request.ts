import type { Operation } from '../../catalog/operation.ts';
import type { RouteIndex } from '../../catalog/route-index.ts';
import type { BaseUrl } from '../../config/base-url.ts';
import { AppError } from '../../errors.ts';
import type { JsonObject } from '../../json.ts';
import { serializePath, serializeQuery } from './serialize-parameters.ts';

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

/**
 * The most bytes of path and query. Tomcat and most proxies accept 8,192 for the request line, some of them for all headers together, and
 * reject a longer one without naming the argument.
 */
const MAX_TARGET_BYTES = 7_168;

/** The argument to shorten: it takes the most bytes of the URL. */
function longestArgument(operation: Operation, values: JsonObject): string {
  const [longest] = operation.parameters
    .map(({ name }) => ({ name, bytes: encodeURIComponent(JSON.stringify(values[name] ?? '')).length }))
    .sort((a, b) => b.bytes - a.bytes);
  return longest?.name ?? 'path';
}

function requireShort(operation: Operation, values: JsonObject, target: string): void {
  if (target.length <= MAX_TARGET_BYTES) return;
  throw new AppError(
    'invalid-arguments',
    `/${longestArgument(operation, values)}: is too long: the URL would have ${target.length} bytes, at most ${MAX_TARGET_BYTES} are sent (a character outside ASCII takes up to 12)`,
  );
}

function reject(operation: Operation, detail: string): never {
  throw new AppError('invalid-arguments', `the arguments do not build a request of ${operation.key}: ${detail}`);
}

function buildBody(operation: Operation, value: unknown): Body | undefined {
  if (operation.body === null || value === undefined) return undefined;
  if (operation.body.mediaType !== 'multipart/form-data')
    return { kind: 'value', mediaType: operation.body.mediaType, value };
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    reject(operation, 'a form needs an object of fields');
  return { kind: 'multipart', fields: Object.fromEntries(Object.entries(value)) };
}

function buildHeaders(operation: Operation, accept: string): Record<string, string> {
  const headers: Record<string, string> = { Accept: accept };
  // Bitbucket's XSRF check rejects form posts without it; harmless elsewhere.
  if (operation.method !== 'GET') headers['X-Atlassian-Token'] = 'no-check';
  return headers;
}

/**
 * Builds the one request that the arguments describe, then proves it: the finished URL re-parses to the same bytes, is on
 * the configured origin and context path, and a server that knows every template would route it to this operation's and no other's.
 */
export function buildRequest(
  base: BaseUrl,
  routes: RouteIndex,
  operation: Operation,
  values: JsonObject,
  accept = operation.accept,
): BuiltRequest {
  const path = serializePath(operation, values);
  const query = serializeQuery(operation, values);
  const prefix = `${base.origin}${base.contextPath}/rest`;
  const target = query === '' ? path : `${path}?${query}`;
  requireShort(operation, values, target);
  const url = `${prefix}${target}`;
  const parsed = new URL(url);
  if (parsed.href !== url) reject(operation, 'the URL is not in its normalised form');
  if (parsed.origin !== base.origin || parsed.pathname !== `${base.contextPath}/rest${path}`)
    reject(operation, 'the URL is outside the base URL of Bitbucket');
  if (routes.find(path) !== operation.path) reject(operation, 'the path belongs to another endpoint');
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
