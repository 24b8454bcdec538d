import { createServer, type ServerResponse } from 'node:http';
import { AppError } from '../errors.ts';

const PATIENCE_MS = 300_000;

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

function answerPage(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer', // the code is in the address
    Connection: 'close',
  });
  response.end(`<!doctype html><title>bitbucket-openapi-mcp</title><p>${escapeHtml(text)}</p>`);
}

export interface Loopback<T> {
  readonly redirectUri: string;
  /** What `accept` made of the first visit; rejects with what it threw. */
  readonly answered: Promise<T>;
  readonly close: () => void;
}

/** Where the browser comes back to. RFC 8252 section 7.3: the loopback address by number, on whatever port is free. `accept` throws what may be shown. */
export async function listenOnLoopback<T>(accept: (url: URL) => T): Promise<Loopback<T>> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const origin = `http://127.0.0.1:${address.port}`;
  const answered = new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new AppError('config', `timed out after ${PATIENCE_MS / 1000} s waiting for the browser login to finish`));
    }, PATIENCE_MS);
    server.once('close', () => {
      clearTimeout(timer);
    });
    server.on('request', (request, response) => {
      const url = new URL(request.url ?? '/', origin);
      // By its number only: a name that is made to point here (DNS rebinding) is not answered.
      if (request.method !== 'GET' || url.pathname !== '/callback' || request.headers.host !== new URL(origin).host) {
        answerPage(response, 404, 'Not found.');
        return;
      }
      try {
        resolve(accept(url));
        answerPage(
          response,
          200,
          'The login has finished in the browser. You can close this page and return to the terminal.',
        );
      } catch (error) {
        const failure = error instanceof AppError ? error : new AppError('unauthenticated', 'the login was rejected');
        answerPage(response, 400, failure.message);
        reject(failure);
      }
    });
  });
  // A login that fails before the visit does not wait for it.
  answered.catch(() => undefined);
  return {
    redirectUri: `${origin}/callback`,
    answered,
    close: () => {
      server.close();
      server.closeIdleConnections();
    },
  };
}
