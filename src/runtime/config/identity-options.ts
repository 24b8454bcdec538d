import { AUTH_METHODS } from './auth-method.ts';
import type { OptionSpec } from './option-spec.ts';

/** Where Bitbucket is, and who we are to it. */
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
    help: 'file that holds the token',
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
    help: 'HTTP access token, user name and password, or OAuth 1.0a (OAuth 2.0: see the login command)',
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
    help: 'file that holds the password',
  },
  {
    name: 'oauth1ConsumerKey',
    flag: '--oauth1-consumer-key <key>',
    env: 'BITBUCKET_OAUTH1_CONSUMER_KEY',
    kind: 'text',
    help: 'consumer key of the application link, for --auth oauth1',
  },
  {
    name: 'oauth1KeyFile',
    flag: '--oauth1-key-file <file>',
    env: 'BITBUCKET_OAUTH1_KEY_FILE',
    kind: 'text',
    help: 'its RSA private key, PEM',
  },
  { name: 'oauth1Token', env: 'BITBUCKET_OAUTH1_TOKEN', kind: 'text', help: 'its access token' },
  {
    name: 'instance',
    flag: '--instance <name>',
    env: 'BITBUCKET_INSTANCE',
    kind: 'text',
    help: 'which credential of the store, where login kept more than one',
  },
  {
    name: 'storePassphrase',
    env: 'BITBUCKET_STORE_PASSPHRASE',
    kind: 'text',
    help: 'passphrase of the encrypted file, where there is no OS keychain',
  },
] as const satisfies readonly OptionSpec[];
