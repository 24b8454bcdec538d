import { type Config, loadConfig } from '../config/load-config.ts';
import { type Flags, type Options, parseOptions } from '../config/parse-options.ts';
import { parseToken } from '../config/parse-token.ts';
import { type CheckedCredential, checkCredential } from '../credentials/check-credential.ts';
import { credentialsFromGiven, readGiven } from '../credentials/from-given.ts';
import { givenSources } from '../credentials/given-sources.ts';
import type { Instance } from '../credentials/instance.ts';
import { INSTANCE_NAME } from '../credentials/instance-index.ts';
import { type CredentialStore, openStore } from '../credentials/store.ts';
import { storeFolder } from '../credentials/store-folder.ts';
import type { StoredCredential } from '../credentials/stored-credential.ts';
import { createTokenCredentials } from '../credentials/token.ts';
import { AppError } from '../errors.ts';
import { Secret } from '../secrets/secret.ts';
import { loginInBrowser } from './login-in-browser.ts';
import { print, printNotice } from './print.ts';
import { promptSecret } from './prompt-secret.ts';

const KEY_FILE_WARNING =
  'warning: no passphrase, so the key is stored in a file beside the credential file. This protects a copy of the credential file alone (a backup, a synchronised folder), not against anyone who can read all of your files.';

/** `--auth oauth2` is a method of this command only: the table does not have it. */
function optionsOf(flags: Flags): Options {
  return parseOptions(flags['auth'] === 'oauth2' ? { ...flags, auth: undefined } : flags, process.env);
}

async function askFor(flags: Flags, config: Config): Promise<StoredCredential> {
  const { auth } = config;
  const given = givenSources(auth).length > 0;
  if (flags['auth'] === 'oauth2' || (auth.method === 'oauth1' && !given)) return loginInBrowser(flags, config);
  if (given) {
    const credential = await readGiven(auth);
    if (credential !== undefined) return credential.stored;
  }
  if (auth.method === 'basic') {
    if (auth.username === undefined) throw new AppError('config', '--auth basic requires --username');
    return { method: 'basic', username: auth.username, password: new Secret(await promptSecret('Password: ')) };
  }
  return {
    method: 'token',
    token: parseToken((await promptSecret('HTTP access token: ')).trim(), 'the token entered'),
  };
}

async function verify(credential: StoredCredential, { upstream }: Config): Promise<CheckedCredential> {
  const { origin } = upstream.baseUrl;
  const source = 'this login';
  return checkCredential(
    upstream,
    credential.method === 'oauth2'
      ? createTokenCredentials(origin, credential.accessToken, source)
      : await credentialsFromGiven(origin, { stored: credential, reread: undefined, source }),
  );
}

async function openFileStore(config: Config): Promise<CredentialStore> {
  const folder = storeFolder(process.env);
  const { storePassphrase } = config.auth;
  if (storePassphrase !== undefined) return openStore(folder, storePassphrase);
  const typed = process.stdin.isTTY ? await promptSecret('Passphrase of the credential file (empty: none): ') : '';
  if (typed === '') printNotice(KEY_FILE_WARNING);
  return openStore(folder, typed === '' ? undefined : new Secret(typed));
}

/** The keychain, or where there is none (or `--store file`) the encrypted file. */
async function keep(where: unknown, instance: Omit<Instance, 'store'>, credential: StoredCredential, config: Config) {
  if (where !== 'file') {
    const inKeychain: Instance = { ...instance, store: 'keychain' };
    try {
      await openStore(storeFolder(process.env), undefined).write(inKeychain, credential);
      return inKeychain;
    } catch (error) {
      if (error instanceof AppError) throw error;
      if (where === 'keychain') throw new AppError('config', '--store keychain: no working OS keychain was found');
      printNotice('No working OS keychain was found; using an encrypted file.');
    }
  }
  const inFile: Instance = { ...instance, store: 'file' };
  await (await openFileStore(config)).write(inFile, credential);
  return inFile;
}

function nameFor(instance: string | undefined, url: string): string {
  const name =
    instance ??
    url
      .replace(/^https?:\/\//, '')
      .replace(/[^A-Za-z0-9]+/g, '-')
      .slice(0, 64);
  if (!INSTANCE_NAME.test(name))
    throw new AppError('config', '--instance: use only letters, digits, - and _, at most 64 characters');
  return name;
}

/** `login`: the one command that stores a credential, after Bitbucket has accepted it. */
export async function login(flags: Flags): Promise<void> {
  const config = loadConfig(optionsOf(flags));
  const { origin, contextPath, insecure } = config.upstream.baseUrl;
  if (insecure) printNotice('warning: plain HTTP: the credential travels in the clear.');
  const url = `${origin}${contextPath}`;
  const name = nameFor(config.auth.instance, url);
  const store = openStore(storeFolder(process.env), undefined);
  const before = (await store.instances()).find((kept) => kept.name === name);
  if (before !== undefined && before.url !== url) {
    throw new AppError(
      'config',
      `--instance: '${name}' is bound to ${before.url}; log out of it first, or choose another name`,
    );
  }
  const credential = await askFor(flags, config);
  const { version, user } = await verify(credential, config);
  const account = user ?? 'no user';
  const kept = await keep(flags['store'], { name, url, account, method: credential.method }, credential, config);
  if (before !== undefined && before.store !== kept.store) {
    // The index has the new one already; only what the old place keeps goes.
    await store.forget(before);
  }
  print([
    `Logged in to ${url} (Bitbucket ${version}) as ${account}; stored in the ${kept.store === 'file' ? 'encrypted file' : 'OS keychain'} as instance '${name}'.`,
  ]);
}
