import type { Credentials } from '../bitbucket/credentials.ts';
import type { AuthConfig } from '../config/auth-config.ts';
import { parseToken } from '../config/parse-token.ts';
import { AppError } from '../errors.ts';
import { Secret } from '../secrets/secret.ts';
import { createBasicCredentials } from './basic.ts';
import { givenSources } from './given-sources.ts';
import { readSecretFile } from './read-secret-file.ts';
import type { StoredCredential } from './stored-credential.ts';
import { createTokenCredentials } from './token.ts';

export interface GivenCredential {
  readonly stored: StoredCredential;
  /** Reads the source again; absent for the environment, which cannot change. */
  readonly reread: (() => Promise<Secret>) | undefined;
  readonly source: string;
}

function tokenReader({ tokenFile, tokenCommand, nameOf }: AuthConfig): (() => Promise<Secret>) | undefined {
  if (tokenFile !== undefined) {
    const option = nameOf('tokenFile');
    const source = `${option} (${tokenFile})`;
    return () => Promise.resolve().then(() => parseToken(readSecretFile(tokenFile, option), source));
  }
  if (tokenCommand === undefined) return undefined;
  const name = nameOf('tokenCommand');
  return async () => {
    const { runSecretCommand } = await import('./run-secret-command.ts');
    return parseToken(await runSecretCommand(tokenCommand, name), name);
  };
}

function required<T>(value: T | undefined, problem: string): T {
  if (value === undefined) throw new AppError('config', problem);
  return value;
}

/** The credential that the options give, read from its source. Undefined when they give none and name no method. */
export async function readGiven(auth: AuthConfig): Promise<GivenCredential | undefined> {
  const [source = ''] = givenSources(auth);
  switch (auth.method) {
    case 'token': {
      const reread = tokenReader(auth);
      const token = reread === undefined ? auth.token : await reread();
      return token === undefined ? undefined : { stored: { method: 'token', token }, reread, source };
    }
    case 'basic': {
      const { nameOf, passwordFile } = auth;
      const username = required(auth.username, `${nameOf('auth')} basic requires ${nameOf('username')}`);
      const reread =
        passwordFile === undefined
          ? undefined
          : () => Promise.resolve().then(() => new Secret(readSecretFile(passwordFile, nameOf('passwordFile'))));
      const password = required(
        reread === undefined ? auth.password : await reread(),
        `${nameOf('auth')} basic: no password; set ${nameOf('password')} or give ${nameOf('passwordFile')}`,
      );
      if (username.includes(':'))
        throw new AppError('config', `${nameOf('username')}: a user name for Basic cannot contain a colon (RFC 7617)`);
      return { stored: { method: 'basic', username, password }, reread, source };
    }
    case 'oauth1': {
      const { readOAuth1Link } = await import('./oauth1-link.ts');
      const link = readOAuth1Link(auth);
      const accessToken = required(
        auth.oauth1Token,
        `${auth.nameOf('auth')} oauth1: set ${auth.nameOf('oauth1Token')}, or run bitbucket-openapi-mcp login --auth oauth1`,
      );
      return { stored: { method: 'oauth1', ...link, accessToken }, reread: undefined, source };
    }
  }
}

/** The credentials for requests, from a credential that the options give. */
export async function credentialsFromGiven(
  origin: string,
  { stored, reread, source }: GivenCredential,
): Promise<Credentials> {
  switch (stored.method) {
    case 'token':
      return createTokenCredentials(origin, stored.token, source, reread);
    case 'basic':
      return createBasicCredentials(origin, stored.username, stored.password, source, reread);
    case 'oauth1': {
      const { createOAuth1Credentials } = await import('./oauth1.ts');
      return createOAuth1Credentials(origin, stored, source);
    }
    case 'oauth2':
      throw new Error('options never give an OAuth 2.0 session');
  }
}
