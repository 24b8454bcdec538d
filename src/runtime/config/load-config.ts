import { AppError } from '../errors.ts';
import { type AuditConfig, loadAuditConfig } from './audit-config.ts';
import { type AuthConfig, loadAuthConfig } from './auth-config.ts';
import { type BaseUrl, parseBaseUrl } from './base-url.ts';
import { type CallControls, type FileControls, loadCallControls } from './call-controls.ts';
import { loadNetworkConfig, type NetworkConfig } from './network-config.ts';
import { SCHEMA_DIALECTS, type SchemaDialect, TOOL_MODES, type ToolMode } from './option-words.ts';
import { type OptionName } from './options.ts';
import { loadPacing, type Pacing } from './pacing.ts';
import { PROFILES, type ProfileName } from './profile-name.ts';
import {
  type Environment,
  type Flags,
  isGiven,
  listEverywhere,
  type OptionValues,
  readOptions,
  type SourcedWord,
} from './read-options.ts';
import { refuseNodeDebug } from './refuse-node-debug.ts';

/** What the command line and the environment say of the policy. What they do not say, the policy file or a default decides. */
export interface PolicyConfig {
  /** Beats everything: nothing but reads. */
  readonly readOnly: boolean;
  readonly profile: ProfileName | undefined;
  readonly allow: readonly SourcedWord[];
  /** Of flag and environment together: no source can take back what another denies. */
  readonly deny: readonly SourcedWord[];
  readonly scope: readonly SourcedWord[];
  /** Operations whose answers may show the secrets in them. */
  readonly revealSecrets: readonly SourcedWord[];
  /** Path of the policy file. */
  readonly file: string | undefined;
  /** Whether the lock beside the file must agree; undefined: when there is one. */
  readonly frozen: boolean | undefined;
}

/** Where Bitbucket is, and how long and how much we wait for. Times in milliseconds. */
export interface UpstreamConfig extends NetworkConfig {
  readonly baseUrl: BaseUrl;
  readonly timeoutMs: number;
  readonly connectTimeoutMs: number;
  readonly maxAnswerBytes: number;
}

export interface ResultConfig {
  readonly structuredContent: boolean;
  readonly maxTextChars: number;
  /** Leave out of JSON answers what a model rarely needs. */
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
  readonly schemaDialect: SchemaDialect;
  readonly logLevel: string;
}

function text(values: OptionValues, name: keyof OptionValues): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

function integer(values: OptionValues, name: keyof OptionValues): number {
  const value = values[name];
  if (typeof value !== 'number') throw new Error(`option ${name} has no number`);
  return value;
}

function toolMode(values: OptionValues): ToolMode {
  return TOOL_MODES.find((mode) => mode === values.tools) ?? 'auto';
}

/** Whose operations are wanted. Without a version and a file: those of the default version. */
export interface CatalogChoice {
  readonly version?: string | undefined;
  readonly file?: string | undefined;
  readonly sha256?: string | undefined;
}

export function loadCatalogChoice(flags: Flags, environment: Environment): CatalogChoice {
  const values = readOptions(flags, environment);
  const [version, file, sha256] = (['bitbucketVersion', 'catalog', 'catalogSha256'] as const).map((name) =>
    text(values, name),
  );
  if (file !== undefined && version !== undefined)
    throw new AppError('config', '--catalog: the file says which version it is of; leave out --bitbucket-version');
  if (sha256 !== undefined && file === undefined)
    throw new AppError('config', '--catalog-sha256: there is no file to hold to it; give --catalog');
  if (file !== undefined && !/^[0-9a-fA-F]{64}$/.test(sha256 ?? ''))
    throw new AppError(
      'config',
      `--catalog: give --catalog-sha256 with the 64 digits of the file that you reviewed (sha256sum ${file})`,
    );
  return { version, file, sha256 };
}

/** The policy alone, for commands that never send. */
export function loadPolicyConfig(flags: Flags, environment: Environment): PolicyConfig {
  const values = readOptions(flags, environment);
  const words = (name: 'allow' | 'deny' | 'scope' | 'revealSecrets'): readonly (readonly SourcedWord[])[] =>
    listEverywhere(name, flags, environment);
  return Object.freeze({
    readOnly: values.readOnly === true,
    profile: PROFILES.find((profile) => profile === values.profile),
    allow: words('allow')[0] ?? [],
    deny: words('deny').flat(),
    scope: words('scope')[0] ?? [],
    revealSecrets: words('revealSecrets')[0] ?? [],
    file: text(values, 'policy'),
    frozen: typeof values.frozen === 'boolean' ? values.frozen : undefined,
  });
}

/** Confirmation, limits and audit, as a lock records them. Needs no Bitbucket. */
export function loadGuards(
  flags: Flags,
  environment: Environment,
  file: FileControls = {},
): { readonly controls: CallControls; readonly audit: AuditConfig } {
  const values = readOptions(flags, environment);
  const given = (name: OptionName): boolean => isGiven(name, flags, environment);
  return { controls: loadCallControls(values, file, given), audit: loadAuditConfig(values) };
}

/**
 * Flags and environment, over what the policy file says, become one frozen configuration, or an AppError with code `config` that
 * says what is wrong and where.
 */
export function loadConfig(
  flags: Flags,
  environment: Environment,
  file: FileControls = {},
  storedUrl?: string,
): Config {
  refuseNodeDebug(environment);
  const values = readOptions(flags, environment);
  const given = (name: OptionName): boolean => isGiven(name, flags, environment);
  const url = text(values, 'url') ?? storedUrl;
  if (url === undefined)
    throw new AppError('config', 'no Bitbucket: set BITBUCKET_URL, for example https://bitbucket.example.com');
  const baseUrl = parseBaseUrl(url, values.insecureHttp === true);
  return Object.freeze({
    policy: loadPolicyConfig(flags, environment),
    upstream: Object.freeze({
      baseUrl,
      ...loadNetworkConfig(values, environment, baseUrl),
      timeoutMs: integer(values, 'timeout') * 1000,
      connectTimeoutMs: integer(values, 'connectTimeout') * 1000,
      maxAnswerBytes: given('maxAnswerBytes')
        ? integer(values, 'maxAnswerBytes')
        : (file.limits?.maxAnswerBytes ?? integer(values, 'maxAnswerBytes')),
    }),
    pacing: loadPacing(values),
    auth: loadAuthConfig(values),
    result: Object.freeze({
      structuredContent: values.structuredContent === true,
      maxTextChars: integer(values, 'maxTextChars'),
      compact: values.responses !== 'full',
    }),
    ...loadGuards(flags, environment, file),
    tools: given('tools') ? toolMode(values) : (file.tools ?? toolMode(values)),
    schemaDialect: SCHEMA_DIALECTS.find((dialect) => dialect === values.schemaDialect) ?? 'auto',
    logLevel: text(values, 'logLevel') ?? 'info',
  });
}
