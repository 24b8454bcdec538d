import type { Credentials } from '../bitbucket/credentials.ts';
import { type AuthConfig, loadAuthConfig } from '../config/auth-config.ts';
import { parseBaseUrl } from '../config/base-url.ts';
import type { FileControls } from '../config/call-controls.ts';
import { type Config, loadConfig } from '../config/load-config.ts';
import { type Environment, type Flags, readOptions } from '../config/read-options.ts';
import { AppError } from '../errors.ts';
import { credentialsFromGiven, readGiven } from './from-given.ts';
import { givenSources } from './given-sources.ts';
import type { Instance } from './instance.ts';

export interface Identity {
  readonly config: Config;
  readonly credentials: Credentials;
  /** Where the credential came from, in words without a secret. */
  readonly source: string;
}

/** The base URL as instances are bound to it. */
export function canonicalUrl(url: string, insecureHttp: boolean): string {
  const { origin, contextPath } = parseBaseUrl(url, insecureHttp);
  return `${origin}${contextPath}`;
}

/** Flags and environment before the store. A stored instance lends its URL to its own credential only. */
export async function openIdentity(flags: Flags, environment: Environment, file?: FileControls): Promise<Identity> {
  const values = readOptions(flags, environment);
  const auth = loadAuthConfig(values);
  const [given] = givenSources(auth);
  if (given !== undefined && auth.instance !== undefined) {
    throw new AppError('config', `--instance contradicts ${given}: unset one of them`);
  }
  if (given !== undefined || auth.method !== 'token') {
    const config = loadConfig(flags, environment, file);
    const credential = await readGiven(auth);
    if (credential === undefined) throw new Error('a source was given and read as nothing');
    return {
      config,
      credentials: await credentialsFromGiven(config.upstream.baseUrl.origin, credential),
      source: credential.source,
    };
  }
  return openStored(flags, environment, file, auth);
}

async function openStored(
  flags: Flags,
  environment: Environment,
  file: FileControls | undefined,
  auth: AuthConfig,
): Promise<Identity> {
  const [{ openStore }, { chooseInstance }, { credentialsFromStored }, { storeFolder }] = await Promise.all([
    import('./store.ts'),
    import('./choose-instance.ts'),
    import('./from-stored.ts'),
    import('./store-folder.ts'),
  ]);
  const { url, insecureHttp } = readOptions(flags, environment);
  const wanted = typeof url === 'string' ? canonicalUrl(url, insecureHttp === true) : undefined;
  const store = openStore(storeFolder(environment), auth.storePassphrase);
  const instance: Instance | undefined = chooseInstance(await store.instances(), auth.instance, wanted);
  const config = loadConfig(flags, environment, file, instance?.url);
  if (instance === undefined) {
    throw new AppError(
      'config',
      'no token: set BITBUCKET_TOKEN, or BITBUCKET_TOKEN_FILE to a file that holds it, or run bitbucket-openapi-mcp login',
    );
  }
  return {
    config,
    credentials: await credentialsFromStored(await store.read(instance), instance, store, config.upstream),
    source: `instance '${instance.name}' (${instance.store})`,
  };
}
