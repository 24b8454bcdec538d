import type { Credentials } from '../bitbucket/credentials.ts';
import { type AuthConfig, loadAuthConfig } from '../config/auth-config.ts';
import { parseBaseUrl } from '../config/base-url.ts';
import type { FileControls } from '../config/call-controls.ts';
import { type Config, loadConfig } from '../config/load-config.ts';
import type { Options } from '../config/parse-options.ts';
import { AppError } from '../errors.ts';
import { credentialsFromGiven, readGiven } from './from-given.ts';
import { givenSources } from './given-sources.ts';
import type { Instance } from './instance.ts';

export interface Identity {
  readonly config: Config;
  readonly credentials: Credentials;
  /** The source of the credential, in words without a secret. */
  readonly source: string;
}

/** The base URL to which the options bind a stored instance; undefined: any. */
export function wantedUrl({ values: { url, insecureHttp } }: Options): string | undefined {
  if (url === undefined) return undefined;
  const { origin, contextPath } = parseBaseUrl(url, insecureHttp);
  return `${origin}${contextPath}`;
}

/** The credential of the options, else of the store. The URL of a stored instance is used with its own credential only. */
export async function openIdentity(options: Options, file?: FileControls): Promise<Identity> {
  const auth = loadAuthConfig(options);
  const [given] = givenSources(auth);
  if (given !== undefined && auth.instance !== undefined) {
    throw new AppError('config', `${options.nameOf('instance')} contradicts ${given}: unset one of them`);
  }
  if (given !== undefined || auth.method !== 'token') {
    const config = loadConfig(options, file);
    const credential = await readGiven(auth);
    if (credential === undefined) throw new Error('a source was given and read as nothing');
    return {
      config,
      credentials: await credentialsFromGiven(config.upstream.baseUrl.origin, credential),
      source: credential.source,
    };
  }
  return openStored(options, file, auth);
}

async function openStored(options: Options, file: FileControls | undefined, auth: AuthConfig): Promise<Identity> {
  const [{ openStore }, { chooseInstance }, { credentialsFromStored }, { storeFolder }] = await Promise.all([
    import('./store.ts'),
    import('./choose-instance.ts'),
    import('./from-stored.ts'),
    import('./store-folder.ts'),
  ]);
  const store = openStore(storeFolder(options.environment), auth.storePassphrase);
  const instance: Instance | undefined = chooseInstance(await store.instances(), auth.instance, wantedUrl(options));
  const config = loadConfig(options, file, instance?.url);
  if (instance === undefined) {
    throw new AppError(
      'config',
      `no token: set ${options.nameOf('token')}, give ${options.nameOf('tokenFile')}, or run bitbucket-openapi-mcp login`,
    );
  }
  return {
    config,
    credentials: await credentialsFromStored(await store.read(instance), instance, store, config.upstream),
    source: `instance '${instance.name}' (${instance.store})`,
  };
}
