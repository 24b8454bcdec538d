import { AppError } from '../errors.ts';
import { Secret } from '../secrets/secret.ts';
import type { AuthMethod } from './option-words.ts';
import type { Options } from './parse-options.ts';
import { parseToken } from './parse-token.ts';

/** The sources of a credential that the options name. Nothing is read yet. */
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
  /** Names of options in errors. */
  readonly nameOf: Options['nameOf'];
}

const secret = (value: string | undefined): Secret | undefined => (value === undefined ? undefined : new Secret(value));

export function loadAuthConfig({ values, nameOf }: Options): AuthConfig {
  const { token, tokenFile, tokenCommand } = values;
  if (tokenFile !== undefined && tokenCommand !== undefined) {
    throw new AppError(
      'config',
      `${nameOf('tokenFile')} and ${nameOf('tokenCommand')} contradict each other: give one`,
    );
  }
  return Object.freeze({
    method: values.auth,
    tokenFile,
    tokenCommand,
    // An unused token must not stop the start.
    token:
      token !== undefined && tokenFile === undefined && tokenCommand === undefined
        ? parseToken(token, nameOf('token'))
        : secret(token),
    username: values.username,
    password: secret(values.password),
    passwordFile: values.passwordFile,
    oauth1ConsumerKey: values.oauth1ConsumerKey,
    oauth1KeyFile: values.oauth1KeyFile,
    oauth1Token: secret(values.oauth1Token),
    instance: values.instance,
    storePassphrase: secret(values.storePassphrase),
    nameOf,
  });
}
