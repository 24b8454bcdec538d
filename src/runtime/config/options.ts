import { PROFILES } from './profile-name.ts';

/**
 * Every option of the process, once: its flag, its environment variable, its default and its help. `cli/` turns the table
 * into commander options, `load-config.ts` into a frozen configuration, the generator into docs/configuration.md.
 */
export interface OptionSpec {
  readonly name: string;
  /** Commander syntax; absent when the value must not stand in a process list. */
  readonly flag?: string;
  readonly env?: string;
  readonly kind: 'text' | 'list' | 'switch' | 'integer' | 'choice';
  readonly choices?: readonly string[];
  readonly range?: readonly [number, number];
  readonly default?: string | number | boolean;
  readonly help: string;
}

/** How operations become tools. */
export const TOOL_MODES = ['direct', 'search', 'auto'] as const;
export type ToolMode = (typeof TOOL_MODES)[number];

export const options = [
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
    name: 'policy',
    flag: '--policy <file>',
    env: 'BITBUCKET_POLICY',
    kind: 'text',
    help: 'policy file, YAML or JSON (docs/policy.md)',
  },
  {
    name: 'readOnly',
    flag: '--read-only',
    env: 'BITBUCKET_READ_ONLY',
    kind: 'switch',
    default: false,
    help: 'nothing but reads, whatever else is allowed',
  },
  {
    name: 'frozen',
    flag: '--frozen',
    env: 'BITBUCKET_FROZEN',
    kind: 'switch',
    help: 'do not start when FILE.lock differs (default: when there is one)',
  },
  {
    name: 'scope',
    flag: '--scope <project...>',
    env: 'BITBUCKET_SCOPE',
    kind: 'list',
    help: 'only these projects (PLAT, ~jdoe) and repositories (PLAT/api)',
  },
  {
    name: 'profile',
    flag: '--profile <name>',
    env: 'BITBUCKET_PROFILE',
    kind: 'choice',
    choices: PROFILES,
    help: 'named preset that --allow and --deny start from (default: read-only, or what the policy file says)',
  },
  {
    name: 'allow',
    flag: '--allow <pattern...>',
    env: 'BITBUCKET_ALLOW',
    kind: 'list',
    help: 'tool names or operation keys to allow, * matches anything (environment: separated by commas)',
  },
  {
    name: 'deny',
    flag: '--deny <pattern...>',
    env: 'BITBUCKET_DENY',
    kind: 'list',
    help: 'tool names or operation keys to deny; deny always wins, flag and environment add up',
  },
  {
    name: 'tools',
    flag: '--tools <mode>',
    env: 'BITBUCKET_TOOLS',
    kind: 'choice',
    choices: TOOL_MODES,
    default: 'auto',
    help: 'a tool for each operation, three tools that search and call them, or the latter beyond 60 operations',
  },
  {
    name: 'insecureHttp',
    flag: '--insecure-http',
    env: 'BITBUCKET_INSECURE_HTTP',
    kind: 'switch',
    default: false,
    help: 'permit plain HTTP to a host that is not loopback',
  },
  {
    name: 'caFile',
    flag: '--ca-file <file>',
    env: 'BITBUCKET_CA_FILE',
    kind: 'text',
    help: 'PEM certificates to trust beside those of Node and the system; verification cannot be switched off',
  },
  {
    name: 'clientCert',
    flag: '--client-cert <file>',
    env: 'BITBUCKET_CLIENT_CERT',
    kind: 'text',
    help: 'PEM client certificate with its chain, for mutual TLS',
  },
  {
    name: 'clientKey',
    flag: '--client-key <file>',
    env: 'BITBUCKET_CLIENT_KEY',
    kind: 'text',
    help: 'PEM key of the client certificate',
  },
  {
    name: 'clientPassphraseFile',
    flag: '--client-passphrase-file <file>',
    env: 'BITBUCKET_CLIENT_PASSPHRASE_FILE',
    kind: 'text',
    help: 'file that holds the passphrase of that key',
  },
  {
    name: 'headersFile',
    flag: '--headers-file <file>',
    env: 'BITBUCKET_HEADERS_FILE',
    kind: 'text',
    help: 'headers for a gateway before Bitbucket, one Name: value a line; every value is kept secret',
  },
  {
    name: 'structuredContent',
    flag: '--structured-content',
    env: 'BITBUCKET_STRUCTURED_CONTENT',
    kind: 'switch',
    default: false,
    help: 'send JSON answers as structuredContent too (some clients then hand the model both)',
  },
  {
    name: 'timeout',
    flag: '--timeout <seconds>',
    env: 'BITBUCKET_TIMEOUT',
    kind: 'integer',
    range: [1, 600],
    default: 60,
    help: 'deadline of one call, in seconds',
  },
  {
    name: 'connectTimeout',
    flag: '--connect-timeout <seconds>',
    env: 'BITBUCKET_CONNECT_TIMEOUT',
    kind: 'integer',
    range: [1, 60],
    default: 5,
    help: 'deadline for the connection to Bitbucket, in seconds',
  },
  {
    name: 'stallTimeout',
    flag: '--stall-timeout <seconds>',
    env: 'BITBUCKET_STALL_TIMEOUT',
    kind: 'integer',
    range: [1, 600],
    default: 15,
    help: 'how long an answer may pause in its middle, in seconds',
  },
  {
    name: 'maxAnswerBytes',
    flag: '--max-answer-bytes <bytes>',
    env: 'BITBUCKET_MAX_ANSWER_BYTES',
    kind: 'integer',
    range: [1024, 104857600],
    default: 10485760,
    help: 'largest answer that is read, after decompression',
  },
  {
    name: 'maxTextChars',
    flag: '--max-text-chars <characters>',
    env: 'BITBUCKET_MAX_TEXT_CHARS',
    kind: 'integer',
    range: [1000, 10000000],
    default: 100000,
    help: 'largest text handed to the client; what is cut is announced',
  },
  {
    name: 'confirm',
    flag: '--confirm <access...>',
    env: 'BITBUCKET_CONFIRM',
    kind: 'list',
    default: 'delete',
    help: 'accesses that a person must confirm before anything is sent: read, write, delete, admin; or none',
  },
  {
    name: 'confirmTimeout',
    flag: '--confirm-timeout <seconds>',
    env: 'BITBUCKET_CONFIRM_TIMEOUT',
    kind: 'integer',
    range: [1, 3600],
    default: 120,
    help: 'how long a confirmation is waited for, in seconds',
  },
  {
    name: 'dryRun',
    flag: '--dry-run',
    env: 'BITBUCKET_DRY_RUN',
    kind: 'switch',
    default: false,
    help: 'send nothing, reads included: every call answers the request that it would send',
  },
  {
    name: 'callsPerMinute',
    flag: '--calls-per-minute <calls>',
    env: 'BITBUCKET_CALLS_PER_MINUTE',
    kind: 'integer',
    range: [0, 10000],
    default: 0,
    help: 'calls that are sent in any 60 seconds, whatever their access; 0: no limit',
  },
  {
    name: 'accessCallsPerMinute',
    flag: '--access-calls-per-minute <access=calls...>',
    env: 'BITBUCKET_ACCESS_CALLS_PER_MINUTE',
    kind: 'list',
    default: 'read=0,write=120,delete=20,admin=20',
    help: 'the same for one access; an access that is not named keeps its default, 0 lifts its limit',
  },
  {
    name: 'maxBodyBytes',
    flag: '--max-body-bytes <bytes>',
    env: 'BITBUCKET_MAX_BODY_BYTES',
    kind: 'integer',
    range: [1, 104857600],
    default: 10485760,
    help: 'largest request body that is sent, encoded',
  },
  {
    name: 'audit',
    flag: '--audit <mode>',
    env: 'BITBUCKET_AUDIT',
    kind: 'choice',
    choices: ['off', 'writes', 'all'],
    default: 'writes',
    help: 'which tool calls are recorded; writes: all that are not admitted reads, refusals included',
  },
  {
    name: 'auditFile',
    flag: '--audit-file <file>',
    env: 'BITBUCKET_AUDIT_FILE',
    kind: 'text',
    help: 'where the record is appended, reopened on SIGHUP; without it standard error',
  },
  {
    name: 'auditArguments',
    flag: '--audit-arguments',
    env: 'BITBUCKET_AUDIT_ARGUMENTS',
    kind: 'switch',
    default: false,
    help: 'record the arguments too, redacted, and not only their SHA-256',
  },
  {
    name: 'logLevel',
    flag: '--log-level <level>',
    env: 'BITBUCKET_LOG_LEVEL',
    kind: 'choice',
    choices: ['silent', 'error', 'warn', 'info', 'debug'],
    default: 'info',
    help: 'what is logged to standard error',
  },
] as const satisfies readonly OptionSpec[];

export type OptionName = (typeof options)[number]['name'];
