import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { GatewayHeader } from '../../config/gateway-headers.ts';
import { AppError } from '../../errors.ts';
import { explainFailure, rejectedByProxy } from './explain-failure.ts';
import { type ConnectionConfig, openConnections } from './open-connections.ts';
import { readBody } from './read-body.ts';
import { watchConnect } from './watch-connect.ts';

export interface HttpFetchOptions extends ConnectionConfig {
  /** The only origin that is ever reached. */
  readonly baseUrl: { readonly origin: string };
  /** What the gateway before Bitbucket asks for: goes with every request, those of log-ins included. */
  readonly headers: readonly GatewayHeader[];
  /** Milliseconds for name look-up, TCP, proxy and TLS together. */
  readonly connectTimeoutMs: number;
  /** Milliseconds between two pieces of a body. */
  readonly stallTimeoutMs: number;
  /** Bytes of a response, after decompression. */
  readonly maxAnswerBytes: number;
}

export interface HttpFetchRequest {
  readonly url: URL;
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

const MAX_HEADER_BYTES = 32_768;
/** 100 Continue, 103 Early Hints: a few are usual, a flood of them would keep us reading until the deadline. */
const MAX_INTERIM_ANSWERS = 16;

/** `sent`: Bitbucket may have got the request, so the caller of a write must learn of it. */
function failed(error: AppError, sent: boolean, method: string): AppError {
  // A server that rejects the handshake or a proxy that lets nothing through has read no request.
  const outcomeUnknown = sent && method !== 'GET' && error.code !== 'tls' && error.code !== 'proxy';
  return new AppError(error.code, error.message, { ...error.details, outcomeUnknown });
}

/** What ends a request although node:http itself would go on, or say nothing. */
function watchAnswer(client: ClientRequest): void {
  let interim = 0;
  client.on('information', () => {
    interim += 1;
    if (interim <= MAX_INTERIM_ANSWERS) return;
    client.destroy(
      new AppError('malformed-answer', `Bitbucket sent more than ${MAX_INTERIM_ANSWERS} interim responses`),
    );
  });
  // Without this listener node:http drops the socket and says nothing, ever.
  client.once('upgrade', (_message, socket) => {
    socket.destroy();
    client.emit('error', new AppError('malformed-answer', 'Bitbucket tried to switch protocols (101)'));
  });
}

/**
 * A `fetch` over node:http that does less than the global one, on purpose: it follows no redirect, keeps no cookie, retries
 * nothing, sends the request target byte for byte, and reads at most so many bytes. Reads share kept-alive connections;
 * anything else gets a connection of its own, so that no write is lost on one that the server was just closing.
 */
export function createHttpFetch(options: HttpFetchOptions): HttpFetch {
  const { origin } = options.baseUrl;
  const { host } = new URL(origin);
  const connections = openConnections(origin, options);
  const gateway = (): Record<string, string> =>
    Object.fromEntries(options.headers.map(({ name, value }) => [name, value.reveal()]));

  async function exchange(request: HttpFetchRequest): Promise<{ message: IncomingMessage; broken: () => unknown }> {
    const { signal } = request;
    const client = await connections.open(request.url, {
      method: request.method,
      headers: { ...request.headers, ...gateway(), 'Accept-Encoding': 'gzip, deflate, br' },
      maxHeaderSize: MAX_HEADER_BYTES,
    });
    return await new Promise((resolve, reject) => {
      // A request that has no socket yet, as behind a slow proxy, says nothing when it is destroyed.
      const stop = (error: Error): void => {
        client.destroy(error);
        setImmediate(() => client.emit('error', error));
      };
      // Not node:http's own `signal`, which watches three streams for it.
      const abort = (): void => {
        stop(new Error('aborted', { cause: signal.reason }));
      };
      if (signal.aborted) abort();
      else signal.addEventListener('abort', abort, { once: true });
      // One signal covers all attempts of a call.
      client.once('close', () => {
        signal.removeEventListener('abort', abort);
      });
      const progress = watchConnect(client, {
        secure: origin.startsWith('https:'),
        proxy: connections.proxy,
        milliseconds: options.connectTimeoutMs,
        stop,
      });
      watchAnswer(client);
      let broken: unknown;
      client.once('response', (message) => {
        resolve({ message, broken: () => broken });
      });
      client.on('error', (cause) => {
        broken = cause; // after the response: why its body ended
        reject(
          failed(
            explainFailure(cause, { host, blockedBy: progress.blockedBy() }),
            progress.connected(),
            request.method,
          ),
        );
      });
      client.end(request.body);
    });
  }

  return {
    async fetch(request) {
      const { message, broken } = await exchange(request);
      try {
        if (message.statusCode === 407) {
          message.destroy();
          throw rejectedByProxy(connections.proxy ?? 'on the way', 407);
        }
        const bytes = await readBody(message, { ...options, broken });
        return { status: message.statusCode ?? 0, headers: message.headers, bytes };
      } catch (cause) {
        const { code, message: text, details } = explainFailure(cause, { host, blockedBy: undefined });
        const { statusCode: status = 0, headers } = message;
        throw failed(new AppError(code, text, { ...details, response: { status, headers } }), true, request.method);
      }
    },
    close: connections.close,
  };
}
