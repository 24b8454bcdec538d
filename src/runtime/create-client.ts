import type { OperationTypes } from '../generated/operation-types.ts';
import { type App, createApp } from './call/app.ts';
import type { CallerContext } from './call/caller-context.ts';
import { performCall } from './call/perform-call.ts';
import { catalog } from './catalog/catalog.ts';
import type { AuthConfig } from './config/auth-config.ts';
import { loadConfig } from './config/load-config.ts';
import { type Options, parseLibraryOptions } from './config/parse-options.ts';
import type { ProfileName } from './config/profile-name.ts';
import { givenSources } from './credentials/given-sources.ts';
import { openIdentity } from './credentials/open-identity.ts';
import { AppError } from './errors.ts';
import { LIBRARY_CALLER } from './identity/principal.ts';
import { createLog } from './observability/log.ts';
import { exposedOperations } from './policy/decide/authorize.ts';
import { buildPolicy } from './policy/decide/build-policy.ts';
import { MAX_VALUES } from './render/json-budget.ts';
import { createLogMask } from './secrets/mask.ts';
import { nearest } from './text/nearest.ts';

/** One source of a credential. A file is read again, and a command run again, when Bitbucket rejects the credential. */
export type ClientCredential =
  /** HTTP access token. */
  | { readonly token: string }
  /** Path of a file that contains the token. */
  | { readonly tokenFile: string }
  /** Command that prints the token, run without a shell. */
  | { readonly tokenCommand: string }
  | { readonly auth: 'basic'; readonly username: string; readonly password: string }
  | { readonly auth: 'basic'; readonly username: string; readonly passwordFile: string }
  /** An application link; `oauth1KeyFile` is the path of its RSA private key (PEM). */
  | {
      readonly auth: 'oauth1';
      readonly oauth1ConsumerKey: string;
      readonly oauth1KeyFile: string;
      readonly oauth1Token: string;
    }
  /** Name of a credential that `login` stored below ~/.config, OAuth 2.0 included, and the passphrase of an encrypted file. */
  | { readonly instance: string; readonly storePassphrase?: string };

/** Options of the library. */
export type ClientOptions = ClientSettings & ClientCredential;

/**
 * Every option but the credential, named as in docs/configuration.md. A file is a path; a time is in seconds. The default of an
 * option is that of the server.
 */
export interface ClientSettings {
  /** Base URL of Bitbucket, with its context path if it has one. */
  readonly url: string;
  /** Allow plain HTTP to a host other than loopback. */
  readonly insecureHttp?: boolean;

  // The policy.
  /** Default: `read-only`. */
  readonly profile?: ProfileName;
  /** Tool names or operation keys; `*` matches anything. */
  readonly allow?: readonly string[];
  readonly deny?: readonly string[];
  /** The only projects (`PLAT`, `~jdoe`) and repositories (`PLAT/api`) that a call may touch. */
  readonly scope?: readonly string[];
  /** Operations, by exact name or key, whose responses may show secrets: new tokens, webhook secrets, passwords. */
  readonly revealSecrets?: readonly string[];
  /** Only reads, whatever else is allowed. */
  readonly readOnly?: boolean;

  // The connection.
  /** PEM certificates to trust in addition to those of Node and the system. */
  readonly caFile?: string;
  /** PEM client certificate with its chain, for mutual TLS; with `clientKey`. */
  readonly clientCert?: string;
  readonly clientKey?: string;
  readonly clientPassphraseFile?: string;
  /** Headers for a gateway in front of Bitbucket, one `Name: value` per line. */
  readonly headersFile?: string;
  /** For example `http://user:password@proxy.example.com:3128`. Default: no proxy. */
  readonly proxy?: string;
  /** Timeout of one call. */
  readonly timeout?: number;
  readonly connectTimeout?: number;
  /** Longest pause inside a response. */
  readonly stallTimeout?: number;
  readonly maxAnswerBytes?: number;
  readonly maxBodyBytes?: number;

  // The rate of requests.
  readonly requestsPerSecond?: number | 'unlimited';
  readonly requestBurst?: number;
  readonly maxConcurrent?: number;
  readonly maxQueue?: number | 'none';
  /** Attempts of a read while Bitbucket is unavailable. */
  readonly readAttempts?: number;
  /** Consecutive failures that open the circuit breaker. */
  readonly breakerFailures?: number | 'never';
  /** Seconds before a trial request after the circuit breaker opened. */
  readonly breakerRest?: number;
}

type NamesOf<Union> = Union extends unknown ? keyof Union : never;

/** Every name of `ClientOptions`: an unknown one is an error. */
const OPTION_NAMES: Readonly<Record<NamesOf<ClientOptions>, true>> = {
  url: true,
  insecureHttp: true,
  token: true,
  tokenFile: true,
  tokenCommand: true,
  auth: true,
  username: true,
  password: true,
  passwordFile: true,
  oauth1ConsumerKey: true,
  oauth1KeyFile: true,
  oauth1Token: true,
  instance: true,
  storePassphrase: true,
  profile: true,
  allow: true,
  deny: true,
  scope: true,
  revealSecrets: true,
  readOnly: true,
  caFile: true,
  clientCert: true,
  clientKey: true,
  clientPassphraseFile: true,
  headersFile: true,
  proxy: true,
  timeout: true,
  connectTimeout: true,
  stallTimeout: true,
  maxAnswerBytes: true,
  maxBodyBytes: true,
  requestsPerSecond: true,
  requestBurst: true,
  maxConcurrent: true,
  maxQueue: true,
  readAttempts: true,
  breakerFailures: true,
  breakerRest: true,
};

/** The calling program confirms, limits and records calls itself. */
const LEFT_TO_PROGRAM = {
  confirm: ['none'],
  accessCallsPerMinute: ['write=unlimited', 'delete=unlimited', 'admin=unlimited'],
  audit: 'off',
  maxTextChars: 10_000_000, // a value, not a text, is returned: this limits merged pages
};

function optionsOf(given: ClientOptions): Options {
  const object: unknown = given;
  if (typeof object !== 'object' || object === null) throw new AppError('config', 'createClient: options are required');
  // Inherited members and getters of a class count, too.
  for (const name in object) {
    if (Object.hasOwn(OPTION_NAMES, name)) continue;
    const close = nearest(name, Object.keys(OPTION_NAMES));
    throw new AppError(
      'config',
      `createClient: unknown option '${name.slice(0, 80)}'${close === undefined ? '' : `; did you mean '${close}'?`}`,
    );
  }
  const members = object as Readonly<Record<string, unknown>>;
  const values = Object.fromEntries(Object.keys(OPTION_NAMES).map((name) => [name, members[name]]));
  const { scope } = values;
  // It could mean everything or nothing.
  if (Array.isArray(scope) && scope.length === 0)
    throw new AppError('config', 'scope: it is empty; name a project, or leave it out');
  return parseLibraryOptions({ ...values, ...LEFT_TO_PROGRAM });
}

/** Checks what can be checked before a credential is read. */
function checkCredential({ method, instance, ...auth }: AuthConfig): void {
  const [source] = givenSources({ method, instance, ...auth });
  if (source !== undefined && instance !== undefined)
    throw new AppError('config', `instance contradicts ${source}: give one`);
  if (source !== undefined || (instance !== undefined && method === 'token')) return;
  throw new AppError(
    'config',
    method === 'token'
      ? 'no credential: give token, tokenFile, tokenCommand, auth or instance'
      : `no credential: auth '${method}' needs ${method === 'basic' ? 'password or passwordFile' : 'oauth1Token'}`,
  );
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** For a paged read: follow pages up to this number of items (1 to 10,000), and return one page. */
  readonly maxItems?: number;
}

export interface BitbucketClient {
  /** Names of the operations that the policy allows. */
  readonly operations: readonly string[];
  /** The same policy, validation and request building as over MCP. Rejects with an AppError. */
  readonly call: <Name extends keyof OperationTypes>(
    name: Name,
    input: OperationTypes[Name]['input'],
    options?: CallOptions,
  ) => Promise<OperationTypes[Name]['output']>;
  /** Cancels running calls and ends all connections; later calls are rejected. */
  readonly close: () => Promise<void>;
}

/** A typed client for TypeScript programs. Nothing is read from the environment. Throws an AppError `config` for a wrong option. */
export function createClient(given: ClientOptions): BitbucketClient {
  const options = optionsOf(given);
  const config = loadConfig(options);
  checkCredential(config.auth);
  const policy = buildPolicy(config.policy, catalog);
  let opening: Promise<{ readonly app: App; readonly context: CallerContext }> | undefined;
  const open = async (): Promise<{ readonly app: App; readonly context: CallerContext }> => {
    const { credentials } = await openIdentity(options);
    const log = createLog('silent', createLogMask(credentials.secrets, config.upstream.networkSecrets));
    const app = createApp({ config, catalog, log });
    return {
      app,
      context: app.openCaller({ identity: LIBRARY_CALLER, policy, credentials, controls: config.controls }),
    };
  };

  /** A failure, such as a token file that is missing, is not kept: the next call tries again. */
  const opened = (): Promise<{ readonly app: App; readonly context: CallerContext }> => {
    opening ??= open().catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  const closed = new AbortController();
  const closedError = (): AppError => new AppError('cancelled', 'the client is closed');

  const call = async (name: unknown, input: unknown, callOptions: CallOptions = {}): Promise<unknown> => {
    const { maxItems, signal } = callOptions;
    const asked = maxItems === undefined || typeof input !== 'object' ? input : { ...input, _maxItems: maxItems };
    if (typeof name !== 'string') throw new AppError('unknown-tool', 'the name of an operation is a text');
    if (closed.signal.aborted) throw closedError();
    const { context } = await opened();
    const ending = signal === undefined ? closed.signal : AbortSignal.any([signal, closed.signal]);
    const { content } = await performCall(context, name, asked, { signal: ending });
    switch (content.kind) {
      case 'none':
        return undefined;
      case 'json':
        return content.value;
      case 'text':
        // A program cannot tell a part from the whole.
        if (content.cutAt !== undefined) {
          throw new AppError('too-large', `Bitbucket's response is larger than ${content.cutAt} bytes`);
        }
        if (content.unparsed === true) {
          throw new AppError(
            'too-large',
            `Bitbucket's response has more than ${MAX_VALUES} values, or too many in one object; ask for less`,
          );
        }
        return content.text;
      case 'binary':
        return new Uint8Array(content.bytes);
    }
  };
  return {
    operations: exposedOperations(catalog, policy).map(({ name }) => name),
    // The document's response schemas are claims, not checks: the output type says what Bitbucket documents.
    call,
    close: async () => {
      closed.abort(closedError());
      const last = await opening?.catch(() => undefined); // a client that could not be opened has nothing to close
      await last?.app.close();
    },
  };
}
