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
    .description('check a credential and keep it (OS keychain, or an encrypted file)');
  addOptions(loginCommand, [...WHERE, ...GIVEN, ...ROAD])
    .addOption(
      new Option('--auth <method>', 'how to show it to Bitbucket').choices(['token', 'basic', 'oauth2', 'oauth1']),
    )
    .option(
      '--client-id <id>',
      'of the incoming application link, for --auth oauth2 [its secret: BITBUCKET_CLIENT_SECRET]',
    )
    .option('--oauth-scope <scopes>', 'for --auth oauth2 (default: REPO_READ)')
    .option('--no-browser', 'print the address, open nothing')
    .addOption(new Option('--store <where>', 'where to keep it').choices(['auto', 'keychain', 'file']))
    .action(async (flags: Record<string, unknown>) => {
      const { login } = await import('./login.ts');
      await login(flags);
    });

  const logoutCommand = program.command('logout').description('remove what login kept');
  addOptions(logoutCommand, WHERE).action(async (flags: Record<string, unknown>) => {
    const { logout } = await import('./logout.ts');
    await logout(flags);
  });

  const statusCommand = program
    .command('auth')
    .description('credentials')
    .command('status')
    .description('which source a start would use, and which it shadows; shows no secret');
  addOptions(statusCommand, [...WHERE, ...GIVEN, 'auth'])
    .option('--json', 'as JSON')
    .action(async (flags: Record<string, unknown>) => {
      const { authStatus } = await import('./auth-status.ts');
      process.exitCode = await authStatus(flags);
    });
  return [loginCommand, logoutCommand, statusCommand];
}
