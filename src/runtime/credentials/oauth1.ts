import { randomBytes } from 'node:crypto';
import type { Credentials } from '../bitbucket/credentials.ts';
import type { Secret } from '../secrets/secret.ts';
import { signOAuth1 } from './oauth1-signature.ts';
import { requireOrigin } from './require-origin.ts';

export interface OAuth1Identity {
  readonly consumerKey: string;
  readonly accessToken: Secret;
  readonly privateKey: Secret;
}

/** OAuth 1.0a: every request is signed with the key of the application link. Its tokens are not renewed by us. */
export function createOAuth1Credentials(origin: string, identity: OAuth1Identity, source: string): Credentials {
  return {
    authorize: (url, method) =>
      Promise.resolve().then(() => {
        requireOrigin(origin, url);
        return signOAuth1(method, url, {
          consumerKey: identity.consumerKey,
          accessToken: identity.accessToken.reveal(),
          privateKey: identity.privateKey.reveal(),
          nonce: randomBytes(16).toString('hex'),
          timestamp: Math.floor(Date.now() / 1000),
        });
      }),
    renew: () => Promise.resolve(false),
    rejection: `The OAuth 1.0a signature (${source}) was rejected: the access token was revoked or has expired, the key does not match the application link, or the clocks differ`,
    secrets: [identity.accessToken, identity.privateKey],
  };
}
