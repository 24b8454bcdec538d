import type { Credentials } from '../bitbucket/credentials.ts';
import type { Secret } from '../secrets/secret.ts';
import { createHeaderCredentials } from './header-credentials.ts';

/** HTTP access token, sent as RFC 6750 section 2.1 has it. */
export function createTokenCredentials(
  origin: string,
  token: Secret,
  source: string,
  reread?: () => Promise<Secret>,
): Credentials {
  return createHeaderCredentials({
    origin,
    secret: token,
    reread,
    toHeader: (revealed) => `Bearer ${revealed}`,
    rejection: `The HTTP access token of ${source} was rejected: wrong, expired or revoked. The token of a project or repository has no user and cannot call operations about the current user`,
  });
}
