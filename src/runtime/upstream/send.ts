import createClient, { type ClientOptions } from 'openapi-fetch';
import type { UpstreamConfig } from '../config/load-config.ts';
import { AppError } from '../errors.ts';
import { type AnswerHints, readHints } from './answer-hints.ts';
import type { BuiltRequest } from './build-request.ts';
import type { Credentials } from './credentials.ts';
import type { EncodedBody } from './encode-body.ts';
import { createHttpFetch, type HttpFetchAnswer } from './http-fetch.ts';
import type { StopSignal } from './stop-signal.ts';

/** What Bitbucket answered: read whole, not yet judged. */
export interface Answer {
  readonly status: number;
  /** Lower-case media type without parameters; empty when none was given. */
  readonly mediaType: string;
  readonly location: string | undefined;
  readonly retryAfter: string | undefined;
  readonly bytes: Buffer;
  readonly hints?: AnswerHints;
  /** What was done about it, for who reads an error. */
  readonly notes?: readonly string[];
  /** Sending again makes no sense. */
  readonly final?: boolean;
  /** What a 401 means for the credential that was sent; absent for any other status. */
  readonly refusal?: string;
  /** The credential that was refused has been replaced since. */
  readonly renewed?: boolean;
}

/** Sends one request once, until the signal aborts; `createResilience` stands around it, and bounds the time. */
export interface Sender {
  readonly send: (request: BuiltRequest, body: EncodedBody | undefined, signal: StopSignal) => Promise<Answer>;
  readonly close: () => void;
}

/** What openapi-fetch made, as it made it. The global Request adds a signal and a body stream that nobody reads, and costs more than the rest. */
class PlainRequest {
  readonly url: string;
  readonly method: string;

  constructor(url: string, init: { readonly method: string }) {
    this.url = url;
    this.method = init.method;
  }
}

/** As much of a `204 No Content` as openapi-fetch looks at: a real Response loads all of Node's fetch. */
const DONE = { status: 204, ok: true, headers: { get: () => null } } as unknown as Response;

/** openapi-fetch's `request` with a method and a template known only at run time; `buildRequest` proves what its types cannot. */
type RawRequest = (method: string, path: string, init: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** What does not look like a media type is none: the name goes to the client with a file. */
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

function toAppError(error: unknown, signal: StopSignal, method: string): unknown {
  const reason: unknown = signal.reason;
  if (!signal.aborted || !(reason instanceof AppError)) return error;
  return method === 'GET' ? reason : new AppError(reason.code, reason.message, { outcomeUnknown: true });
}

/**
 * The only place that talks to the network. openapi-fetch makes the request from the parts that `buildRequest` proved; our
 * `fetch` sends it, and refuses should its URL or method differ from the proven one by a byte.
 */
export function createUpstream(config: UpstreamConfig, userAgent: string, credentials: Credentials): Sender {
  const { origin, contextPath } = config.baseUrl;
  const transport = createHttpFetch(config);
  const options = {
    baseUrl: `${origin}${contextPath}/rest`,
    redirect: 'manual',
    Request: PlainRequest,
    querySerializer: () => '', // each request brings its own; without this one openapi-fetch makes one for each
  } as const;
  const request = createClient(options as unknown as ClientOptions).request as unknown as RawRequest;

  async function exchange(built: BuiltRequest, body: EncodedBody | undefined, signal: StopSignal): Promise<Answer> {
    let answer: Answer | undefined;
    await request(built.method, built.operation.path, {
      params: { path: {} }, // without it openapi-fetch sends the template as it stands
      pathSerializer: () => `${origin}${contextPath}/rest${built.path}`,
      querySerializer: () => built.query,
      ...(body === undefined ? {} : { body: body.bytes, bodySerializer: (bytes: Buffer) => bytes }),
      parseAs: 'stream',
      fetch: async (made: PlainRequest): Promise<Response> => {
        if (made.url !== built.url || made.method !== built.method) {
          throw new Error(`the request is not the one that was proven: ${built.operation.key}`);
        }
        const url = new URL(made.url);
        // Ours, not openapi-fetch's: it takes them through the global Headers, at a twentieth of what a call costs.
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
        // Not where Bitbucket counts failed log-ins: one more would only prolong the lock-out.
        const renewed =
          read.status === 401 && received.hints?.authenticationDenied !== true && (await credentials.renew(used));
        answer = read.status === 401 ? { ...received, refusal: credentials.refusal, renewed } : received;
        // openapi-fetch has done its part: what was read is judged by us, so it gets no body to handle.
        return DONE;
      },
    });
    if (answer === undefined) throw new Error('openapi-fetch did not call our fetch');
    return answer;
  }

  return {
    async send(built, body, signal) {
      try {
        return await exchange(built, body, signal);
      } catch (error) {
        throw toAppError(error, signal, built.method);
      }
    },
    close: transport.close,
  };
}
