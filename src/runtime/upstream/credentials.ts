import type { Secret } from '../config/secret.ts';

/** Who we are to Bitbucket. The credential is bound to one origin and revealed for no other. */
export interface Credentials {
  readonly authorization: (url: URL) => string;
}

/** HTTP access token, sent as RFC 6750 section 2.1 has it. */
export function createTokenCredentials(origin: string, token: Secret): Credentials {
  return {
    authorization(url) {
      if (url.origin !== origin) throw new Error(`the credential of ${origin} is not for ${url.origin}`);
      return `Bearer ${token.reveal()}`;
    },
  };
}
