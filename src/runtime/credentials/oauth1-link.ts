import { createPrivateKey } from 'node:crypto';
import type { AuthConfig } from '../config/auth-config.ts';
import { AppError } from '../errors.ts';
import { Secret } from '../secrets/secret.ts';
import { readSecretFile } from './read-secret-file.ts';

/** Our side of an application link. */
export interface OAuth1Link {
  readonly consumerKey: string;
  /** PEM */
  readonly privateKey: Secret;
}

function isRsaKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === 'rsa';
  } catch {
    return false; // without the cause: it may quote what stood there
  }
}

export function readOAuth1Link({ oauth1ConsumerKey, oauth1KeyFile, nameOf }: AuthConfig): OAuth1Link {
  if (oauth1ConsumerKey === undefined) {
    throw new AppError('config', `${nameOf('auth')} oauth1: give ${nameOf('oauth1ConsumerKey')}`);
  }
  if (oauth1KeyFile === undefined)
    throw new AppError('config', `${nameOf('auth')} oauth1: give ${nameOf('oauth1KeyFile')}`);
  const pem = readSecretFile(oauth1KeyFile, nameOf('oauth1KeyFile'));
  if (!isRsaKey(pem)) {
    throw new AppError(
      'config',
      `${nameOf('oauth1KeyFile')}: ${oauth1KeyFile} is not an RSA private key in PEM without a passphrase`,
    );
  }
  return { consumerKey: oauth1ConsumerKey, privateKey: new Secret(pem) };
}
