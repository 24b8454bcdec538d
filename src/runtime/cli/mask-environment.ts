import type { Environment } from '../config/parse-options.ts';
import { createLogMask } from '../secrets/mask.ts';
import { Secret } from '../secrets/secret.ts';

/** Variables that hold a secret itself, and not the name of a file that does. */
const NAMES = [
  'BITBUCKET_TOKEN',
  'BITBUCKET_PASSWORD',
  'BITBUCKET_OAUTH1_TOKEN',
  'BITBUCKET_STORE_PASSPHRASE',
  'BITBUCKET_CLIENT_SECRET',
];

/** For what fails before there is a configuration whose secrets are known. */
export function maskEnvironment(environment: Environment, text: string): string {
  const values = NAMES.map((name) => environment[name] ?? '').filter((value) => value !== '');
  return createLogMask(values.map((value) => new Secret(value)))(text);
}
