import type { AuthConfig } from '../config/auth-config.ts';

/** The options that give a credential of the chosen method, in order of precedence. Names only. */
export function givenSources(auth: AuthConfig): readonly string[] {
  const { nameOf } = auth;
  const table = {
    token: [
      [auth.tokenFile, `${nameOf('tokenFile')} (${auth.tokenFile ?? ''})`],
      [auth.tokenCommand, nameOf('tokenCommand')],
      [auth.token, nameOf('token')],
    ],
    basic: [
      [auth.passwordFile, `${nameOf('passwordFile')} (${auth.passwordFile ?? ''})`],
      [auth.password, nameOf('password')],
    ],
    oauth1: [[auth.oauth1Token, nameOf('oauth1Token')]],
  } as const;
  return table[auth.method].filter(([given]) => given !== undefined).map(([, name]) => name);
}
