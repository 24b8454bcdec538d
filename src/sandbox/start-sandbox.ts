import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BitbucketError } from './http/bitbucket-error.ts';
import type { Dispatch } from './http/dispatch.ts';
import { dispatch } from './http/dispatch.ts';
import { rateLimit } from './http/rate-limit.ts';
import { readBody } from './http/read-body.ts';
import { routes } from './routes/routes.ts';
import { seedState } from './seed/seed-state.ts';
import { seedUsers } from './seed/seed-users.ts';

export interface SandboxOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  host?: string;
  /** Such as `/bitbucket`; none by default. */
  contextPath?: string;
  /** The token of jdoe; generated when absent. */
  token?: string;
  rateLimit?: { capacity: number; refillPerSecond: number };
}

export interface RecordedRequest {
  method: string;
  /** The raw request target, byte for byte, as it came before any parsing. */
  url: string;
  rawHeaders: readonly string[];
  body: Buffer;
  /** 0 until the response is sent. */
  status: number;
}

export interface Sandbox {
  /** Scheme, host, port and context path. */
  readonly url: string;
  /** Of jdoe, who may do everything in every project. */
  readonly token: string;
  readonly tokens: Readonly<Record<'admin' | 'jdoe' | 'asmith' | 'reader', string>>;
  readonly requests: RecordedRequest[];
  close(): Promise<void>;
}

async function respond(
  setup: Dispatch,
  requests: RecordedRequest[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', url = '/', headers, rawHeaders } = request;
  const recorded: RecordedRequest = { method, url, rawHeaders, body: Buffer.alloc(0), status: 0 };
  requests.push(recorded);
  recorded.body = await readBody(request);
  const { status, headers: more, body } = await dispatch(setup, { method, url, headers, body: recorded.body });
  recorded.status = status;
  const length = status === 204 ? {} : { 'Content-Length': String(body.length) };
  response.writeHead(status, {
    ...more,
    ...length,
    'X-AREQUESTID': `@SANDBOX-${requests.length}`,
    'Cache-Control': 'no-store',
  });
  response.end(body);
}

/** Starts a small Bitbucket with real Git repositories on this machine; `close` leaves nothing behind. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 0, host = '127.0.0.1', contextPath = '' } = options;
  const users = seedUsers(options.token);
  const root = await mkdtemp(join(tmpdir(), 'bitbucket-sandbox-'));
  const remove = (): Promise<void> => rm(root, { recursive: true, force: true });
  const state = await seedState(root, users).catch(async (cause: unknown) => {
    await remove();
    throw cause;
  });
  const limit = options.rateLimit === undefined ? () => undefined : rateLimit(options.rateLimit);
  const setup: Dispatch = { state, routes, contextPath, limit };
  const requests: RecordedRequest[] = [];
  const server = createServer((request, response) => {
    respond(setup, requests, request, response).catch((cause: unknown) => {
      response.writeHead(cause instanceof BitbucketError ? cause.status : 500, { Connection: 'close' }).end();
    });
  });
  try {
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  } catch (cause) {
    await remove();
    throw cause;
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the sandbox has no port');
  state.baseUrl = `http://${host.includes(':') ? `[${host}]` : host}:${address.port}${contextPath}`;
  const tokens = {
    admin: users.admin.token,
    jdoe: users.jdoe.token,
    asmith: users.asmith.token,
    reader: users.reader.token,
  };
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await remove();
  };
  return { url: state.baseUrl, token: tokens.jdoe, tokens, requests, close };
}
