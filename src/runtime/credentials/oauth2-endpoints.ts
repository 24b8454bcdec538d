import * as oauth from 'oauth4webapi';
import { createHttpFetch } from '../bitbucket/http/http-fetch.ts';
import type { UpstreamConfig } from '../config/load-config.ts';
import { AppError } from '../errors.ts';
import { Secret } from '../secrets/secret.ts';
import type { OAuth2Session } from './stored-credential.ts';

/** An incoming application link of Bitbucket, as it was registered there. */
export interface OAuth2Client {
  readonly clientId: string;
  readonly clientSecret: Secret | undefined;
}

const DEFAULT_LIFETIME_S = 3_600;

/** Bitbucket publishes no metadata (RFC 8414): its two endpoints are documented. */
export function authorizationServer({ baseUrl }: UpstreamConfig): oauth.AuthorizationServer {
  const base = `${baseUrl.origin}${baseUrl.contextPath}`;
  return {
    issuer: base,
    authorization_endpoint: `${base}/rest/oauth2/latest/authorize`,
    token_endpoint: `${base}/rest/oauth2/latest/token`,
  };
}

export function clientAuthentication({ clientSecret }: OAuth2Client): oauth.ClientAuth {
  return clientSecret === undefined ? oauth.None() : oauth.ClientSecretPost(clientSecret.reveal());
}

/** Through our own transport: the same proxy, CA and limits as every other request, and no redirect followed. */
export function requestOptions(config: UpstreamConfig): oauth.TokenEndpointRequestOptions {
  return {
    // parseBaseUrl has decided about plain HTTP already. Marked deprecated to be noticed, not to be removed.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    [oauth.allowInsecureRequests]: config.baseUrl.origin.startsWith('http:'),
    [oauth.customFetch]: async (url, { method, headers, body }) => {
      const transport = createHttpFetch(config);
      try {
        const content = Buffer.from(body instanceof URLSearchParams ? body.toString() : '', 'utf8');
        const answer = await transport.fetch({
          url: new URL(url),
          method,
          headers: { ...headers, 'content-length': String(content.length) },
          body: content,
          signal: AbortSignal.timeout(config.timeoutMs),
        });
        const type = answer.headers['content-type'] ?? '';
        return new Response(Uint8Array.from(answer.bytes), {
          status: answer.status,
          headers: { 'Content-Type': type },
        });
      } finally {
        transport.close();
      }
    },
  };
}

export function toSession(
  client: OAuth2Client,
  answer: oauth.TokenEndpointResponse,
  refreshToken: Secret | undefined,
): OAuth2Session {
  return {
    method: 'oauth2',
    clientId: client.clientId,
    clientSecret: client.clientSecret,
    accessToken: new Secret(answer.access_token),
    refreshToken: answer.refresh_token === undefined ? refreshToken : new Secret(answer.refresh_token),
    expiresAt: Date.now() + (answer.expires_in ?? DEFAULT_LIFETIME_S) * 1000,
  };
}

/** The provider's code for what went wrong (RFC 6749 section 5.2), and nothing else of its response: it may contain tokens. */
export function oauthFailure(error: unknown, doing: string): AppError {
  if (error instanceof AppError) return error;
  const stated =
    error instanceof oauth.ResponseBodyError || error instanceof oauth.AuthorizationResponseError
      ? error.error
      : undefined;
  const code = stated !== undefined && /^[a-z_]{1,40}$/.test(stated) ? stated : 'unrecognised error response';
  return new AppError('unauthenticated', `OAuth 2.0: ${doing} was rejected (${code})`);
}
