import type { AuthConfig } from '../config/auth-config.ts';

/** What flags and environment give for the chosen method, the first one counts. Names only. */
export function givenSources(auth: AuthConfig): readonly string[] {
  const table = {
    token: [
      [auth.tokenFile, `BITBUCKET_TOKEN_FILE (${auth.tokenFile ?? ''})`],
      [auth.tokenCommand, 'BITBUCKET_TOKEN_COMMAND'],
      [auth.token, 'BITBUCKET_TOKEN'],
    ],
    basic: [
      [auth.passwordFile, `BITBUCKET_PASSWORD_FILE (${auth.passwordFile ?? ''})`],
      [auth.password, 'BITBUCKET_PASSWORD'],
    ],
    oauth1: [[auth.oauth1Token, 'BITBUCKET_OAUTH1_TOKEN']],
  } as const;
  return table[auth.method].filter(([given]) => given !== undefined).map(([, name]) => name);
}
