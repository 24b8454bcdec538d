import * as oauth from 'oauth4webapi';
import type { Credentials } from '../bitbucket/credentials.ts';
import type { UpstreamConfig } from '../config/load-config.ts';
import { AppError } from '../errors.ts';
import type { Secret } from '../secrets/secret.ts';
import type { Instance } from './instance.ts';
import {
  authorizationServer,
  clientAuthentication,
  oauthFailure,
  requestOptions,
  toSession,
} from './oauth2-endpoints.ts';
import { requireOrigin } from './require-origin.ts';
import { singleFlight } from './single-flight.ts';
import type { CredentialStore } from './store.ts';
import type { OAuth2Session } from './stored-credential.ts';

/** An access token that ends within this is renewed before it is used. */
const MARGIN_MS = 60_000;
/** A token as young as this that is rejected is rejected for another reason; asking for more would only hammer. */
const YOUNG_MS = 10_000;

async function refresh(config: UpstreamConfig, session: OAuth2Session): Promise<OAuth2Session> {
  if (session.refreshToken === undefined) {
    throw new AppError('unauthenticated', 'OAuth 2.0: the session cannot be renewed (it has no refresh token)');
  }
  const server = authorizationServer(config);
  const client = { client_id: session.clientId };
  try {
    const response = await oauth.refreshTokenGrantRequest(
      server,
      client,
      clientAuthentication(session),
      session.refreshToken.reveal(),
      requestOptions(config),
    );
    return toSession(session, await oauth.processRefreshTokenResponse(server, client, response), session.refreshToken);
  } catch (error) {
    throw oauthFailure(error, 'renewing the session');
  }
}

/** OAuth 2.0 session of the store: renewed before it ends and once on a 401, by one request however many calls wait. */
export function createOAuth2Credentials(
  config: UpstreamConfig,
  stored: OAuth2Session,
  instance: Instance,
  store: CredentialStore,
): Credentials {
  let session = stored;
  let renewedAt = 0;
  const secrets: Secret[] = [];
  const learn = (next: OAuth2Session): void => {
    const known = new Set(secrets.map((secret) => secret.reveal()));
    for (const secret of [next.accessToken, next.refreshToken, next.clientSecret])
      if (secret !== undefined && !known.has(secret.reveal())) secrets.push(secret);
  };
  const adopt = (next: OAuth2Session): void => {
    learn(next); // masked before it is used
    session = next;
  };
  adopt(stored);

  /** What another process of this program has stored since. */
  async function newerOne(): Promise<OAuth2Session | undefined> {
    const kept = await store.read(instance);
    return kept.method === 'oauth2' && kept.accessToken.reveal() !== session.accessToken.reveal() ? kept : undefined;
  }

  const renew = singleFlight(async () => {
    const newer = await newerOne();
    if (newer !== undefined && newer.expiresAt > Date.now() + MARGIN_MS) {
      adopt(newer);
      return;
    }
    try {
      const next = await refresh(config, newer ?? session);
      learn(next);
      try {
        // Replaced as a whole: until the new refresh token is kept, the old one is.
        await store.write(instance, next);
      } finally {
        adopt(next); // what the provider has dropped is of no use, whether the new one could be kept or not
        renewedAt = Date.now();
      }
    } catch (error) {
      // Two processes that renew at once: the one that comes second is rejected, and finds what the first has stored.
      const other = await newerOne().catch(() => undefined);
      if (other !== undefined && other.expiresAt > Date.now() + MARGIN_MS) adopt(other);
      else if (error instanceof AppError && error.code === 'unauthenticated')
        throw new AppError(
          error.code,
          `${error.message}; run bitbucket-openapi-mcp login --instance ${instance.name} again`,
        );
      else throw error;
    }
  });

  const header = (): string => `Bearer ${session.accessToken.reveal()}`;
  return {
    async authorize(url) {
      requireOrigin(config.baseUrl.origin, url);
      if (session.expiresAt <= Date.now() + MARGIN_MS && Date.now() - renewedAt > YOUNG_MS) await renew();
      return header();
    },
    async renew(used) {
      if (header() === used && Date.now() - renewedAt > YOUNG_MS) await renew();
      return header() !== used;
    },
    rejection: `The OAuth 2.0 access token of instance '${instance.name}' was rejected: revoked, or without the required scope`,
    secrets,
  };
}
