import type { OptionSpec } from './option-spec.ts';
import { SCHEMA_DIALECTS, TOOL_MODES } from './option-words.ts';
import { PROFILES } from './profile-name.ts';

/** What a model may do, and how it sees it. */
export const policyOptions = [
  {
    name: 'bitbucketVersion',
    flag: '--bitbucket-version <version>',
    env: 'BITBUCKET_VERSION',
    kind: 'text',
    help: 'whose operations: 9.4, 10.0, or auto, which asks Bitbucket at the first call (default: the newest reviewed release)',
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
    name: 'revealSecrets',
    flag: '--reveal-secrets <operation...>',
    env: 'BITBUCKET_REVEAL_SECRETS',
    kind: 'list',
    help: 'exact tool names or operation keys whose answers may show the secrets in them (new tokens, webhook secrets)',
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
    name: 'schemaDialect',
    flag: '--schema-dialect <dialect>',
    env: 'BITBUCKET_SCHEMA_DIALECT',
    kind: 'choice',
    choices: SCHEMA_DIALECTS,
    default: 'auto',
    help: 'what tools/list shows of input schemas: all, what a model needs, little more than what is required, or what Gemini takes; auto is lean, and brief beyond 60 tools; calls are held to all of it',
  },
  {
    name: 'responses',
    flag: '--responses <form>',
    env: 'BITBUCKET_RESPONSES',
    kind: 'choice',
    choices: ['compact', 'full'],
    default: 'compact',
    help: 'JSON answers without what a model rarely needs (each says what was left out), or as Bitbucket gives them',
  },
] as const satisfies readonly OptionSpec[];
