import type { Credentials } from '../bitbucket/credentials.ts';
import type { UpstreamConfig } from '../config/load-config.ts';
import { createBasicCredentials } from './basic.ts';
import type { Instance } from './instance.ts';
import { createOAuth1Credentials } from './oauth1.ts';
import type { CredentialStore } from './store.ts';
import type { StoredCredential } from './stored-credential.ts';
import { createTokenCredentials } from './token.ts';

/** A stored credential at work. */
export async function credentialsFromStored(
  stored: StoredCredential,
  instance: Instance,
  store: CredentialStore,
  config: UpstreamConfig,
): Promise<Credentials> {
  const { origin } = config.baseUrl;
  const source = `instance '${instance.name}' (${instance.store})`;
  switch (stored.method) {
    case 'token':
      return createTokenCredentials(origin, stored.token, source);
    case 'basic':
      return createBasicCredentials(origin, stored.username, stored.password, source);
    case 'oauth1':
      return createOAuth1Credentials(origin, stored, source);
    case 'oauth2': {
      const { createOAuth2Credentials } = await import('./oauth2.ts');
      return createOAuth2Credentials(config, stored, instance, store);
    }
  }
}
