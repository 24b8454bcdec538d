import type { Credentials } from '../bitbucket/credentials.ts';
import type { Secret } from '../secrets/secret.ts';
import { createHeaderCredentials } from './header-credentials.ts';

/** User name and password, sent as RFC 7617 section 2.1 has it, in UTF-8. */
export function createBasicCredentials(
  origin: string,
  username: string,
  password: Secret,
  source: string,
  reread?: () => Promise<Secret>,
): Credentials {
  return createHeaderCredentials({
    origin,
    secret: password,
    reread,
    toHeader: (revealed) => `Basic ${Buffer.from(`${username}:${revealed}`, 'utf8').toString('base64')}`,
    rejection: `The user name and password (Basic) of ${source} were rejected. New installations of Bitbucket 10 reject Basic for REST altogether; use an HTTP access token`,
  });
}
