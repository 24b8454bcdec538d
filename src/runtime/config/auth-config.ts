import { AppError } from '../errors.ts';
import { Secret } from '../secrets/secret.ts';
import { AUTH_METHODS, type AuthMethod } from './auth-method.ts';
import { parseToken } from './parse-token.ts';
import type { OptionValues } from './read-options.ts';

/** Where the credential may come from, as flags and environment say; nothing is read yet. */
export interface AuthConfig {
  readonly method: AuthMethod;
  readonly tokenFile: string | undefined;
  readonly tokenCommand: string | undefined;
  readonly token: Secret | undefined;
  readonly username: string | undefined;
  readonly password: Secret | undefined;
  readonly passwordFile: string | undefined;
  readonly oauth1ConsumerKey: string | undefined;
  readonly oauth1KeyFile: string | undefined;
  readonly oauth1Token: Secret | undefined;
  /** Name of an instance of the store. */
  readonly instance: string | undefined;
  readonly storePassphrase: Secret | undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function secret(value: unknown): Secret | undefined {
  return typeof value === 'string' ? new Secret(value) : undefined;
}

export function loadAuthConfig(values: OptionValues): AuthConfig {
  const { token, tokenFile, tokenCommand } = values;
  if (tokenFile !== undefined && tokenCommand !== undefined) {
    throw new AppError('config', '--token-file and --token-command contradict each other: give one');
  }
  return Object.freeze({
    method: AUTH_METHODS.find((method) => method === values.auth) ?? 'token',
    tokenFile: text(tokenFile),
    tokenCommand: text(tokenCommand),
    // One that is not used must not stop the start.
    token:
      typeof token === 'string' && tokenFile === undefined && tokenCommand === undefined
        ? parseToken(token, 'BITBUCKET_TOKEN')
        : secret(token),
    username: text(values.username),
    password: secret(values.password),
    passwordFile: text(values.passwordFile),
    oauth1ConsumerKey: text(values.oauth1ConsumerKey),
    oauth1KeyFile: text(values.oauth1KeyFile),
    oauth1Token: secret(values.oauth1Token),
    instance: text(values.instance),
    storePassphrase: secret(values.storePassphrase),
  });
}
