import createClient from 'openapi-fetch';
import type { UpstreamConfig } from '../../config/load-config.ts';
import { AppError } from '../../errors.ts';
import type { Credentials } from '../credentials.ts';
import { type ResponseHints, readHints } from '../pacing/response-hints.ts';
import type { BuiltRequest } from '../request/build-request.ts';
import type { EncodedBody } from '../request/encode-body.ts';
import { createHttpFetch, type HttpFetchAnswer } from './http-fetch.ts';

/** What Bitbucket answered: read whole, not yet judged. */
export interface Answer {
  readonly status: number;
  /** Lower-case media type without parameters; empty when none was given. */
  readonly mediaType: string;
  readonly location: string | undefined;
  readonly retryAfter: string | undefined;
  readonly bytes: Buffer;
  readonly hints?: ResponseHints;
  /** Notes on retries and pauses, for the error message. */
  readonly notes?: readonly string[];
  /** Sending again makes no sense. */
  readonly final?: boolean;
  /** What a 401 means for the credential that was sent; absent for any other status. */
  readonly rejection?: string;
  /** The rejected credential has been replaced since. */
  readonly renewed?: boolean;
}

/** Sends one request once, until the signal aborts; `createResilience` wraps it and bounds the time. */
export interface Sender {
  readonly send: (
    request: BuiltRequest,
    body: EncodedBody | undefined,
    credentials: Credentials,
    signal: AbortSignal,
  ) => Promise<Answer>;
  readonly close: () => void;
}

/** Any path with any method and body: `buildRequest` checks at run time what openapi-fetch's types check for known paths. */
interface AnyOperation {
  readonly parameters: { readonly path: Record<string, string> };
  readonly requestBody?: { readonly content: { readonly 'application/octet-stream': Buffer } };
  readonly responses: { readonly 204: { readonly content?: never } };
}
type AnyMethod = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';
type AnyPaths = Record<string, Record<AnyMethod, AnyOperation>>;

const METHODS = { GET: 'get', POST: 'post', PUT: 'put', DELETE: 'delete', PATCH: 'patch' } as const;

/** Anything that does not look like a media type is dropped: the name goes to the client with a file. */
function mediaTypeOf(contentType: string): string {
  const [name = ''] = contentType.toLowerCase().split(';');
  return /^[\w.+-]{1,64}\/[\w.+-]{1,64}$/.test(name.trim()) ? name.trim() : '';
}

function toAnswer({ status, headers, bytes }: HttpFetchAnswer): Answer {
  return {
    status,
    mediaType: mediaTypeOf(headers['content-type'] ?? ''),
    location: headers.location,
    retryAfter: headers['retry-after'],
    bytes,
    hints: readHints(headers),
  };
}

/** The response of which only status and headers could be read, or undefined. */
export function unreadResponse(error: unknown): Answer | undefined {
  const response = error instanceof AppError ? error.details.response : undefined;
  return response === undefined ? undefined : toAnswer({ ...response, bytes: Buffer.alloc(0) });
}

function toAppError(error: unknown, signal: AbortSignal, method: string): unknown {
  const reason: unknown = signal.reason;
  if (!signal.aborted || !(reason instanceof AppError)) return error;
  return method === 'GET' ? reason : new AppError(reason.code, reason.message, { outcomeUnknown: true });
}

/**
 * The only place that talks to the network. openapi-fetch makes the request from the parts that `buildRequest` proved; our
 * `fetch` sends it, and rejects should its URL or method differ from the proven one by a byte.
 */
export function createSender(config: UpstreamConfig, userAgent: string): Sender {
  const { origin, contextPath } = config.baseUrl;
  const transport = createHttpFetch(config);
  const client = createClient<AnyPaths>({ baseUrl: `${origin}${contextPath}/rest`, redirect: 'manual' });

  async function exchange(
    built: BuiltRequest,
    body: EncodedBody | undefined,
    credentials: Credentials,
    signal: AbortSignal,
  ): Promise<Answer> {
    let answer: Answer | undefined;
    await client.request(METHODS[built.method], built.operation.path, {
      params: { path: {} }, // without it openapi-fetch sends the template unchanged
      pathSerializer: () => `${origin}${contextPath}/rest${built.path}`,
      querySerializer: () => built.query,
      ...(body === undefined ? {} : { body: body.bytes, bodySerializer: (bytes?: Buffer) => bytes }),
      parseAs: 'stream',
      fetch: async (made: Request): Promise<Response> => {
        if (made.url !== built.url || made.method !== built.method) {
          throw new Error(`the request is not the one that was proven: ${built.operation.key}`);
        }
        const url = new URL(made.url);
        // Our headers unchanged: the global Headers would sort and normalise them.
        const headers: Record<string, string> = { ...built.headers, 'User-Agent': userAgent };
        if (body !== undefined) headers['Content-Type'] = body.contentType;
        if (built.method !== 'GET') headers['Content-Length'] = String(body?.bytes.length ?? 0);
        const used = await credentials.authorize(url, made.method);
        const authorized = { ...headers, Authorization: used };
        const read = await transport.fetch({
          url,
          method: made.method,
          headers: authorized,
          body: body?.bytes,
          signal,
        });
        const received = toAnswer(read);
        const renewed = read.status === 401 && (await credentials.renew(used));
        answer = read.status === 401 ? { ...received, rejection: credentials.rejection, renewed } : received;
        // openapi-fetch has done its part: what was read is judged by us, so it gets no body to handle.
        return new Response(null, { status: 204 });
      },
    });
    if (answer === undefined) throw new Error('openapi-fetch did not call our fetch');
    return answer;
  }

  return {
    async send(built, body, credentials, signal) {
      try {
        return await exchange(built, body, credentials, signal);
      } catch (error) {
        throw toAppError(error, signal, built.method);
      }
    },
    close: transport.close,
  };
}
