import type { OperationTypes } from '../generated/operation-types.ts';
import { createApp } from './call/app.ts';
import { performCall } from './call/perform-call.ts';
import { catalog } from './catalog/catalog.ts';
import { loadConfig } from './config/load-config.ts';
import { parseToken } from './config/parse-token.ts';
import type { ProfileName } from './config/profile-name.ts';
import { createTokenCredentials } from './credentials/token.ts';
import { AppError } from './errors.ts';
import { LIBRARY_CALLER } from './identity/principal.ts';
import { createLog } from './observability/log.ts';
import { buildPolicy } from './policy/language/load-policy.ts';
import { MAX_VALUES } from './render/json-budget.ts';
import { createLogMask } from './secrets/mask.ts';

export interface ClientOptions {
  /** Base URL of Bitbucket, with its context path if it has one. */
  readonly url: string;
  /** HTTP access token. */
  readonly token: string;
  /** Default: `read-only`. */
  readonly profile?: ProfileName;
  /** Tool names or operation keys; `*` matches anything. */
  readonly allow?: readonly string[];
  readonly deny?: readonly string[];
  /** The only projects (`PLAT`, `~jdoe`) and repositories (`PLAT/api`) that a call may touch. */
  readonly scope?: readonly string[];
  /** Operations, by exact name or key, whose answers may show the secrets in them: new tokens, webhook secrets, passwords. */
  readonly revealSecrets?: readonly string[];
  /** Nothing but reads, whatever else is allowed. */
  readonly readOnly?: boolean;
  readonly insecureHttp?: boolean;
  /** Deadline of one call in seconds; default 60. */
  readonly timeout?: number;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Of a paged read: follow its pages up to so many items (1 to 10,000), as one page. */
  readonly maxItems?: number;
}

export interface BitbucketClient {
  /** Names of the operations that the policy admits. */
  readonly operations: readonly string[];
  /** The same policy, validation and request building as over MCP. Rejects with an AppError. */
  readonly call: <Name extends keyof OperationTypes>(
    name: Name,
    input: OperationTypes[Name]['input'],
    options?: CallOptions,
  ) => Promise<OperationTypes[Name]['output']>;
  /** Ends all connections. */
  readonly close: () => Promise<void>;
}

/** A typed client for TypeScript programs; nothing is read from the environment. */
export function createClient(options: ClientOptions): BitbucketClient {
  const {
    url,
    token,
    profile,
    allow = [],
    deny = [],
    scope,
    revealSecrets = [],
    readOnly,
    insecureHttp,
    timeout,
  } = options;
  const config = loadConfig(
    {
      url,
      profile,
      allow: [...allow],
      deny: [...deny],
      ...(scope === undefined ? {} : { scope: [...scope] }),
      revealSecrets: [...revealSecrets],
      readOnly,
      insecureHttp,
      // The calling program decides, paces itself and keeps its own record.
      confirm: ['none'],
      accessCallsPerMinute: ['write=unlimited', 'delete=unlimited', 'admin=unlimited'],
      audit: 'off',
      maxTextChars: '10000000', // no text here: it bounds merged pages
      ...(timeout === undefined ? {} : { timeout: String(timeout) }),
    },
    { BITBUCKET_TOKEN: token },
  );
  const credentials = createTokenCredentials(
    config.upstream.baseUrl.origin,
    parseToken(token, 'BITBUCKET_TOKEN'),
    'this client',
  );
  const log = createLog('silent', createLogMask(credentials.secrets, config.upstream.networkSecrets));
  const policy = buildPolicy(config.policy, catalog);
  const app = createApp({ config, catalog, log });
  const context = app.openCaller({ identity: LIBRARY_CALLER, policy, credentials, controls: config.controls });

  const call = async (name: string, input: unknown, callOptions: CallOptions = {}): Promise<unknown> => {
    const { maxItems, signal } = callOptions;
    const asked = maxItems === undefined || typeof input !== 'object' ? input : { ...input, _maxItems: maxItems };
    const { content } = await performCall(context, name, asked, { signal });
    switch (content.kind) {
      case 'none':
        return undefined;
      case 'json':
        return content.value;
      case 'text':
        // A program cannot tell a part from the whole.
        if (content.cutAt !== undefined) {
          throw new AppError('too-large', `Bitbucket's answer is larger than ${content.cutAt} bytes`);
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
    operations: [...context.exposed.keys()],
    // The document's response schemas are claims, not checks: the output type says what Bitbucket documents.
    call,
    close: app.close,
  };
}
