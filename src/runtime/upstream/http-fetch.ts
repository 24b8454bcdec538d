import {
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { AppError } from '../errors.ts';
import { readBody } from './read-body.ts';

export interface HttpFetchOptions {
  /** Milliseconds for name look-up, TCP and TLS together. */
  readonly connectTimeoutMs: number;
  /** Bytes of an answer, after decompression. */
  readonly maxAnswerBytes: number;
}

export interface HttpFetchRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
  readonly signal: AbortSignal;
}

export interface HttpFetchAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

export interface HttpFetch {
  readonly fetch: (request: HttpFetchRequest) => Promise<HttpFetchAnswer>;
  /** Closes idle connections. */
  readonly close: () => void;
}

const IDLE_MS = 4_000; // below the 5 s after which Node's and Tomcat's peers commonly close an idle connection
const MAX_SOCKETS = 16;
const MAX_HEADER_BYTES = 32_768;

/** `sent`: Bitbucket may have got the request, so whoever asked for a write has to be told. */
function failed(cause: unknown, sent: boolean, method: string): AppError {
  const outcomeUnknown = sent && method !== 'GET';
  if (cause instanceof AppError) return new AppError(cause.code, cause.message, { ...cause.details, outcomeUnknown });
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
  return new AppError('unreachable', `no answer from Bitbucket (${code})`, { cause, outcomeUnknown });
}

/** Bounds the time to connect, and tells afterwards whether there was a connection. The wait for a free one is the deadline's. */
function watchConnect(request: ClientRequest, secure: boolean, milliseconds: number): () => boolean {
  let connected = false;
  request.once('socket', (socket) => {
    if (!socket.connecting) {
      connected = true;
      return;
    }
    const timer = setTimeout(() => {
      request.destroy(new AppError('timeout', `no connection to Bitbucket within ${milliseconds / 1000} s`));
    }, milliseconds);
    request.once('close', () => {
      clearTimeout(timer);
    });
    socket.once(secure ? 'secureConnect' : 'connect', () => {
      clearTimeout(timer);
      connected = true;
    });
  });
  return () => connected;
}

/**
 * A `fetch` over node:http that does less than the global one, on purpose: it follows no redirect, keeps no cookie, retries
 * nothing, sends the request target byte for byte, and reads at most so many bytes. Reads share kept-alive connections;
 * anything else gets a connection of its own, so that no write is lost on one that the server was just closing.
 */
export function createHttpFetch(options: HttpFetchOptions): HttpFetch {
  const agentOptions = { keepAlive: true, keepAliveMsecs: IDLE_MS, timeout: IDLE_MS, maxSockets: MAX_SOCKETS };
  const http = new HttpAgent(agentOptions);
  // Written out, so that NODE_TLS_REJECT_UNAUTHORIZED=0 in somebody's shell does not switch verification off.
  const verified = { rejectUnauthorized: true };
  const https = new HttpsAgent({ ...agentOptions, ...verified });

  function open(target: URL, request: HttpFetchRequest): ClientRequest {
    const secure = target.protocol === 'https:';
    const shared = secure ? https : http;
    const init: RequestOptions = {
      method: request.method,
      path: `${target.pathname}${target.search}`,
      host: target.hostname.replace(/^\[|\]$/g, ''),
      port: target.port === '' ? (secure ? 443 : 80) : target.port,
      headers: { ...request.headers, 'Accept-Encoding': 'gzip, deflate, br' },
      agent: request.method === 'GET' ? shared : false,
      maxHeaderSize: MAX_HEADER_BYTES,
    };
    return secure ? httpsRequest({ ...init, ...verified }) : httpRequest(init);
  }

  function exchange(request: HttpFetchRequest): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const { signal } = request;
      const target = new URL(request.url);
      const client = open(target, request);
      // Not node:http's own `signal`, which watches three streams for it.
      const abort = (): void => {
        client.destroy(new Error('aborted', { cause: signal.reason }));
      };
      if (signal.aborted) abort();
      else signal.addEventListener('abort', abort, { once: true });
      const connected = watchConnect(client, target.protocol === 'https:', options.connectTimeoutMs);
      client.once('response', resolve);
      // Without this listener node:http drops the socket and says nothing, ever.
      client.once('upgrade', (_message, socket) => {
        socket.destroy();
        reject(
          failed(
            new AppError('malformed-answer', 'Bitbucket answered with a switch of protocols'),
            true,
            request.method,
          ),
        );
      });
      client.once('error', (cause) => {
        reject(failed(cause, connected(), request.method));
      });
      client.end(request.body);
    });
  }

  return {
    async fetch(request) {
      const message = await exchange(request);
      try {
        const bytes = await readBody(message, options.maxAnswerBytes);
        return { status: message.statusCode ?? 0, headers: message.headers, bytes };
      } catch (cause) {
        throw failed(cause, true, request.method);
      }
    },
    close() {
      http.destroy();
      https.destroy();
    },
  };
}
