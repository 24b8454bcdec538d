import { createServer, type ServerResponse } from 'node:http';
import * as oauth from 'oauth4webapi';
import type { UpstreamConfig } from '../config/load-config.ts';
import { AppError } from '../errors.ts';
import {
  authorizationServer,
  clientAuthentication,
  type OAuth2Client,
  oauthFailure,
  requestOptions,
  toSession,
} from './oauth2-endpoints.ts';
import type { OAuth2Session } from './stored-credential.ts';

export interface OAuth2Login extends OAuth2Client {
  readonly scope: string;
  /** Shows the person where to go. */
  readonly visit: (url: string) => void;
}

const PATIENCE_MS = 300_000;

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

function answerPage(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer', // the code stands in the address
    Connection: 'close',
  });
  response.end(`<!doctype html><title>bitbucket-openapi-mcp</title><p>${escapeHtml(text)}</p>`);
}

interface Loopback {
  readonly redirectUri: string;
  /** The first answer with `state` or an error of the provider, judged by `accept`. */
  readonly answered: Promise<URLSearchParams>;
  readonly close: () => void;
}

/** RFC 8252 section 7.3: the loopback address by number, on whatever port is free. */
async function listen(accept: (url: URL) => URLSearchParams): Promise<Loopback> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const origin = `http://127.0.0.1:${address.port}`;
  const answered = new Promise<URLSearchParams>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new AppError('config', `nobody came back from the browser within ${PATIENCE_MS / 1000} s`));
    }, PATIENCE_MS);
    server.once('close', () => {
      clearTimeout(timer);
    });
    server.on('request', (request, response) => {
      const url = new URL(request.url ?? '/', origin);
      // By its number only: a name that is made to point here (DNS rebinding) is not answered.
      if (request.method !== 'GET' || url.pathname !== '/callback' || request.headers.host !== new URL(origin).host) {
        answerPage(response, 404, 'There is nothing here.');
        return;
      }
      try {
        resolve(accept(url));
        answerPage(response, 200, 'Bitbucket has answered. You can close this page and go back to the terminal.');
      } catch (error) {
        const failure = oauthFailure(error, 'the login');
        answerPage(response, 400, failure.message);
        reject(failure);
      }
    });
  });
  return {
    redirectUri: `${origin}/callback`,
    answered,
    close: () => {
      server.close();
      server.closeIdleConnections();
    },
  };
}

/** Authorization code with PKCE S256 (RFC 7636): the browser goes to Bitbucket, and comes back to a port of ours. */
export async function loginOAuth2(config: UpstreamConfig, login: OAuth2Login): Promise<OAuth2Session> {
  const server = authorizationServer(config);
  const client = { client_id: login.clientId };
  const verifier = oauth.generateRandomCodeVerifier();
  const state = oauth.generateRandomState();
  const loopback = await listen((url) => oauth.validateAuthResponse(server, client, url, state));
  try {
    const url = new URL(server.authorization_endpoint ?? '');
    url.search = new URLSearchParams({
      response_type: 'code',
      client_id: login.clientId,
      redirect_uri: loopback.redirectUri,
      scope: login.scope,
      state,
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    }).toString();
    login.visit(url.href);
    const parameters = await loopback.answered;
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      clientAuthentication(login),
      parameters,
      loopback.redirectUri,
      verifier,
      requestOptions(config),
    );
    return toSession(login, await oauth.processAuthorizationCodeResponse(server, client, response), undefined);
  } catch (error) {
    throw oauthFailure(error, 'the login');
  } finally {
    loopback.close();
  }
}
