import type { OptionSpec } from './option-spec.ts';
import { AUTH_METHODS } from './option-words.ts';

/** The address of Bitbucket and our credential. */
export const identityOptions = [
  {
    name: 'url',
    flag: '--url <url>',
    env: 'BITBUCKET_URL',
    kind: 'text',
    help: 'base URL of Bitbucket, with its context path if it has one',
  },
  { name: 'token', env: 'BITBUCKET_TOKEN', kind: 'text', help: 'HTTP access token (personal, project or repository)' },
  {
    name: 'tokenFile',
    flag: '--token-file <file>',
    env: 'BITBUCKET_TOKEN_FILE',
    kind: 'text',
    help: 'file that contains the token',
  },
  {
    name: 'tokenCommand',
    flag: '--token-command <command>',
    env: 'BITBUCKET_TOKEN_COMMAND',
    kind: 'text',
    help: "program that prints the token, run without a shell: 'op read op://Private/Bitbucket/token'",
  },
  {
    name: 'auth',
    flag: '--auth <method>',
    env: 'BITBUCKET_AUTH',
    kind: 'choice',
    choices: AUTH_METHODS,
    default: 'token',
    help: 'authentication method: HTTP access token, user name and password, or OAuth 1.0a (for OAuth 2.0, run login)',
  },
  {
    name: 'username',
    flag: '--username <name>',
    env: 'BITBUCKET_USERNAME',
    kind: 'text',
    help: 'user name for --auth basic',
  },
  { name: 'password', env: 'BITBUCKET_PASSWORD', kind: 'text', help: 'password for --auth basic' },
  {
    name: 'passwordFile',
    flag: '--password-file <file>',
    env: 'BITBUCKET_PASSWORD_FILE',
    kind: 'text',
    help: 'file that contains the password',
  },
  {
    name: 'oauth1ConsumerKey',
    flag: '--oauth1-consumer-key <key>',
    env: 'BITBUCKET_OAUTH1_CONSUMER_KEY',
    kind: 'text',
    help: 'OAuth 1.0a: consumer key of the application link',
  },
  {
    name: 'oauth1KeyFile',
    flag: '--oauth1-key-file <file>',
    env: 'BITBUCKET_OAUTH1_KEY_FILE',
    kind: 'text',
    help: 'OAuth 1.0a: RSA private key file (PEM)',
  },
  { name: 'oauth1Token', env: 'BITBUCKET_OAUTH1_TOKEN', kind: 'text', help: 'OAuth 1.0a: access token' },
  {
    name: 'instance',
    flag: '--instance <name>',
    env: 'BITBUCKET_INSTANCE',
    kind: 'text',
    help: 'name of the stored credential to use, when login stored more than one',
  },
  {
    name: 'storePassphrase',
    env: 'BITBUCKET_STORE_PASSPHRASE',
    kind: 'text',
    help: 'passphrase of the encrypted credential file, used without an OS keychain',
  },
] as const satisfies readonly OptionSpec[];
