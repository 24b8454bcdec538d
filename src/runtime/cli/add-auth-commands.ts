import { type Command, Option } from 'commander';
import type { OptionName } from '../config/options.ts';
import { addOptions } from './add-options.ts';

const WHERE: readonly OptionName[] = ['url', 'insecureHttp', 'instance'];
const GIVEN: readonly OptionName[] = [
  'tokenFile',
  'tokenCommand',
  'username',
  'passwordFile',
  'oauth1ConsumerKey',
  'oauth1KeyFile',
];
const ROAD: readonly OptionName[] = [
  'caFile',
  'clientCert',
  'clientKey',
  'clientPassphraseFile',
  'headersFile',
  'timeout',
  'connectTimeout',
];

/** `login`, `logout`, `auth status`. */
export function addAuthCommands(program: Command): readonly Command[] {
  const loginCommand = program
    .command('login')
    .description('check a credential and store it (OS keychain, or an encrypted file)');
  addOptions(loginCommand, [...WHERE, ...GIVEN, ...ROAD])
    .addOption(new Option('--auth <method>', 'authentication method').choices(['token', 'basic', 'oauth2', 'oauth1']))
    .option(
      '--client-id <id>',
      'OAuth 2.0: client id of the incoming application link [its secret: BITBUCKET_CLIENT_SECRET]',
    )
    .option('--oauth-scope <scopes>', 'OAuth 2.0: scopes (default: REPO_READ)')
    .option('--no-browser', 'print the login URL instead of opening a browser')
    .addOption(new Option('--store <where>', 'where to store the credential').choices(['auto', 'keychain', 'file']))
    .action(async (flags: Record<string, unknown>) => {
      const { login } = await import('./login.ts');
      await login(flags);
    });

  const logoutCommand = program.command('logout').description('remove a stored credential');
  addOptions(logoutCommand, WHERE).action(async (flags: Record<string, unknown>) => {
    const { logout } = await import('./logout.ts');
    await logout(flags);
  });

  const statusCommand = program
    .command('auth')
    .description('show stored and configured credentials')
    .command('status')
    .description('show which credential would be used (secrets are never printed)');
  addOptions(statusCommand, [...WHERE, ...GIVEN, 'auth'])
    .option('--json', 'print JSON')
    .action(async (flags: Record<string, unknown>) => {
      const { authStatus } = await import('./auth-status.ts');
      process.exitCode = await authStatus(flags);
    });
  return [loginCommand, logoutCommand, statusCommand];
}
