import { AppError } from '../errors.ts';
import { type AuditConfig, loadAuditConfig } from './audit-config.ts';
import { type AuthConfig, loadAuthConfig } from './auth-config.ts';
import { type BaseUrl, parseBaseUrl } from './base-url.ts';
import { type CallControls, type FileControls, loadCallControls } from './call-controls.ts';
import { loadNetworkConfig, type NetworkConfig } from './network-config.ts';
import type { SchemaDetail, ToolMode } from './option-words.ts';
import { loadPacing, type Pacing } from './pacing.ts';
import type { Options, SourcedWord } from './parse-options.ts';
import type { ProfileName } from './profile-name.ts';
import { refuseNodeDebug } from './refuse-node-debug.ts';

/** The policy by flags and variables. The policy file or a default decides the rest. */
export interface PolicyConfig {
  /** Overrides everything else: only reads are allowed. */
  readonly readOnly: boolean;
  readonly profile: ProfileName | undefined;
  readonly allow: readonly SourcedWord[];
  /** Of flag and variable together: no source can undo what another denies. */
  readonly deny: readonly SourcedWord[];
  readonly scope: readonly SourcedWord[];
  /** Operations whose responses may show secrets. */
  readonly revealSecrets: readonly SourcedWord[];
  /** Path of the policy file. */
  readonly file: string | undefined;
  /** Whether the start must match the lock; undefined: when there is one. */
  readonly frozen: boolean | undefined;
}

/** The address of Bitbucket, its connection, and limits of a response. Times in milliseconds. */
export interface UpstreamConfig extends NetworkConfig {
  readonly baseUrl: BaseUrl;
  readonly timeoutMs: number;
  readonly connectTimeoutMs: number;
  readonly maxAnswerBytes: number;
}

export interface ResultConfig {
  readonly structuredContent: boolean;
  readonly maxTextChars: number;
  /** Leave out members of JSON responses that a model rarely needs. */
  readonly compact: boolean;
}

export interface Config {
  readonly policy: PolicyConfig;
  readonly upstream: UpstreamConfig;
  readonly pacing: Pacing;
  readonly auth: AuthConfig;
  readonly result: ResultConfig;
  readonly controls: CallControls;
  readonly audit: AuditConfig;
  readonly tools: ToolMode;
  readonly schemaDetail: SchemaDetail;
  /** Run the steps of `doctor` before the server starts. */
  readonly check: boolean;
  readonly logLevel: string;
}

/** The chosen catalog. Without a version and a file: the default version. */
export interface CatalogChoice {
  readonly version?: string | undefined;
  readonly file?: string | undefined;
  readonly sha256?: string | undefined;
}

export function loadCatalogChoice({ values }: Options): CatalogChoice {
  const { bitbucketVersion: version, catalog: file, catalogSha256: sha256 } = values;
  if (file !== undefined && version !== undefined)
    throw new AppError('config', '--catalog: the file names its Bitbucket version; leave out --bitbucket-version');
  if (sha256 !== undefined && file === undefined) throw new AppError('config', '--catalog-sha256 requires --catalog');
  if (file !== undefined && !/^[0-9a-fA-F]{64}$/.test(sha256 ?? ''))
    throw new AppError(
      'config',
      `--catalog requires --catalog-sha256, the SHA-256 of the file that you reviewed (sha256sum ${file})`,
    );
  return { version, file, sha256 };
}

/** The policy alone, for commands that never send. */
export function loadPolicyConfig({ values, words }: Options): PolicyConfig {
  return Object.freeze({
    readOnly: values.readOnly,
    profile: values.profile,
    allow: words.allow?.[0] ?? [],
    deny: words.deny?.flat() ?? [],
    scope: words.scope?.[0] ?? [],
    revealSecrets: words.revealSecrets?.[0] ?? [],
    file: values.policy,
    frozen: values.frozen,
  });
}

/** Confirmation, limits and audit, as a lock records them. Needs no Bitbucket. */
export function loadGuards(
  options: Options,
  file: FileControls = {},
): { readonly controls: CallControls; readonly audit: AuditConfig } {
  return { controls: loadCallControls(options, file), audit: loadAuditConfig(options) };
}

/**
 * The options of a start, over the settings of the policy file, as one frozen configuration. An error is an AppError `config` that
 * says what is wrong and where. `storedUrl`: the URL of the stored credential, used when no option gives one.
 */
export function loadConfig(options: Options, file: FileControls = {}, storedUrl?: string): Config {
  const { values, sources, nameOf } = options;
  refuseNodeDebug(options.environment);
  const url = values.url ?? storedUrl;
  if (url === undefined)
    throw new AppError('config', 'BITBUCKET_URL is not set. Example: BITBUCKET_URL=https://bitbucket.example.com');
  const baseUrl = parseBaseUrl(url, values.insecureHttp, sources.url === undefined ? undefined : nameOf('url'));
  return Object.freeze({
    policy: loadPolicyConfig(options),
    upstream: Object.freeze({
      baseUrl,
      ...loadNetworkConfig(options, baseUrl),
      timeoutMs: values.timeout * 1000,
      connectTimeoutMs: values.connectTimeout * 1000,
      maxAnswerBytes:
        sources.maxAnswerBytes === undefined
          ? (file.limits?.maxAnswerBytes ?? values.maxAnswerBytes)
          : values.maxAnswerBytes,
    }),
    pacing: loadPacing(values),
    auth: loadAuthConfig(options),
    result: Object.freeze({
      structuredContent: values.structuredContent,
      maxTextChars: values.maxTextChars,
      compact: values.responses !== 'full',
    }),
    ...loadGuards(options, file),
    tools: sources.tools === undefined ? (file.tools ?? values.tools) : values.tools,
    schemaDetail: values.schemaDetail,
    check: values.check,
    logLevel: values.logLevel,
  });
}
