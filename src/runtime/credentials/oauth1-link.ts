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

export function readOAuth1Link({ oauth1ConsumerKey, oauth1KeyFile }: AuthConfig): OAuth1Link {
  if (oauth1ConsumerKey === undefined) {
    throw new AppError('config', '--auth oauth1: set BITBUCKET_OAUTH1_CONSUMER_KEY');
  }
  if (oauth1KeyFile === undefined) throw new AppError('config', '--auth oauth1: set BITBUCKET_OAUTH1_KEY_FILE');
  const pem = readSecretFile(oauth1KeyFile, 'BITBUCKET_OAUTH1_KEY_FILE');
  if (!isRsaKey(pem)) {
    throw new AppError(
      'config',
      `BITBUCKET_OAUTH1_KEY_FILE: ${oauth1KeyFile} is no RSA private key in PEM without a passphrase`,
    );
  }
  return { consumerKey: oauth1ConsumerKey, privateKey: new Secret(pem) };
}
