import { describe, expect, test } from 'vitest';
import { exposedNames } from '../helpers/exposed-names.ts';
import { runCli } from '../helpers/run-cli.ts';

const GOOD = { BITBUCKET_URL: 'https://bitbucket.example.com', BITBUCKET_TOKEN: 'good-token' };

/** A misspelt name, and the variable that was meant. */
const MISSPELT = [
  ['BITBUCKET_READONLY', 'BITBUCKET_READ_ONLY'],
  ['bitbucket_read_only', 'BITBUCKET_READ_ONLY'],
  ['BITBUCKET_READ_ONLY_MODE', 'BITBUCKET_READ_ONLY'],
  ['BITBUKET_READ_ONLY', 'BITBUCKET_READ_ONLY'],
  ['BIT_BUCKET_READ_ONLY', 'BITBUCKET_READ_ONLY'],
  ['BITBUCKET_MCP_READ_ONLY', 'BITBUCKET_READ_ONLY'],
  ['BITBUCKET-READ-ONLY', 'BITBUCKET_READ_ONLY'],
  ['BITBUCKET_SCOPES', 'BITBUCKET_SCOPE'],
  ['BITBUCKET_SCOPE_PROJECTS', 'BITBUCKET_SCOPE'],
  ['BITBUCKET_DRYRUN', 'BITBUCKET_DRY_RUN'],
  ['BITBUCKET_DRY-RUN', 'BITBUCKET_DRY_RUN'],
  ['BITBUCKET_POLICY_FILE', 'BITBUCKET_POLICY'],
  ['BITBUCKET_POLICIES', 'BITBUCKET_POLICY'],
  ['BITBUCKET_PROFIL', 'BITBUCKET_PROFILE'],
  ['BITBUCKET_DENYLIST', 'BITBUCKET_DENY'],
  ['BITBUCKET_ALLOWED', 'BITBUCKET_ALLOW'],
  ['BITBUCKET_CONFIRMS', 'BITBUCKET_CONFIRM'],
  ['BITBUCKET_AUDITFILE', 'BITBUCKET_AUDIT_FILE'],
  ['BITBUCKET_AUDIT_LOG_FILE', 'BITBUCKET_AUDIT'],
  ['BITBUCKET_CALL_PER_MINUTE', 'BITBUCKET_CALLS_PER_MINUTE'],
  ['BITBUCKET_FREEZE_FROZEN', 'BITBUCKET_FROZEN'],
  ['BITBUCKET_CA_FILES', 'BITBUCKET_CA_FILE'],
  ['BTBUCKET_READ_ONLY', 'BITBUCKET_READ_ONLY'],
  ['BITBUCKET_DENIED', 'BITBUCKET_DENY'],
  ['BITBUCKET_DISALLOW', 'BITBUCKET_DENY'],
  ['BITBUCKET_CONFIRMATION', 'BITBUCKET_CONFIRM'],
  ['BITBUCKET_DRY', 'BITBUCKET_DRY_RUN'],
] as const;

/** Set by Bitbucket Pipelines for every step, and by Bitbucket's own Docker image. */
const OF_OTHERS = `BOOKMARK BRANCH BUILD_NUMBER CLONE_DIR COMMIT DEPLOYMENT_ENVIRONMENT DEPLOYMENT_ENVIRONMENT_UUID
  EXIT_CODE GIT_HTTP_ORIGIN GIT_SSH_ORIGIN PARALLEL_STEP PARALLEL_STEP_COUNT PIPELINE_UUID PROJECT_KEY PROJECT_UUID
  PR_DESTINATION_BRANCH PR_DESTINATION_COMMIT PR_ID REPO_FULL_NAME REPO_IS_PRIVATE REPO_OWNER REPO_OWNER_UUID REPO_SLUG
  REPO_UUID SSH_KEY_FILE STEP_OIDC_TOKEN STEP_RUN_NUMBER STEP_TRIGGERER_UUID STEP_UUID TAG WORKSPACE HOME INSTALL_DIR`
  .split(/\s+/)
  .map((name) => `BITBUCKET_${name}`);

async function rejection(env: Readonly<Record<string, string>>, args: readonly string[] = ['serve']): Promise<string> {
  const { code, stdout, stderr } = await runCli({ args, env: { ...GOOD, ...env } });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  return stderr;
}

describe.concurrent('a misspelt variable stops the start', () => {
  test.for(MISSPELT)('[S03] %s names %s', async ([name, wanted]) => {
    expect(await rejection({ [name]: 'true' })).toContain(`did you mean ${wanted}?`);
  });

  test('[S03] for every command that takes a policy', async () => {
    for (const args of [['operations'], ['policy', 'explain', 'repo_get'], ['call', 'repo_get'], ['doctor']])
      expect(await rejection({ BITBUCKET_READONLY: '1' }, args)).toContain('BITBUCKET_READ_ONLY');
  });

  test('[S03] control: variables of Pipelines and of the Docker image are ignored, and logged at debug level', async () => {
    const env = Object.fromEntries(OF_OTHERS.map((name) => [name, 'x']));
    const { code, stderr } = await runCli({
      args: ['serve', '--log-level', 'debug'],
      env: { ...GOOD, ...env },
    });
    expect(code).toBe(0);
    const lines = stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { variables?: string[] });
    expect(lines.find(({ variables }) => variables !== undefined)?.variables?.toSorted()).toEqual(OF_OTHERS.toSorted());
  });

  test('[S03] control: the correctly spelt variable hides the write', async () => {
    const args = ['--profile', 'none', '--allow', 'repo_get', 'repo_delete'];
    expect(await exposedNames(args)).toEqual(['repo_delete', 'repo_get']);
    expect(await exposedNames(args, { BITBUCKET_READ_ONLY: 'true' })).toEqual(['repo_get']);
  });
});

/** Options where an empty value would switch off a guard. */
const EMPTY: readonly (readonly [string, readonly string[], Readonly<Record<string, string>>])[] = [
  ...`READ_ONLY DENY ALLOW SCOPE POLICY PROFILE FROZEN DRY_RUN CONFIRM CONFIRM_TIMEOUT CALLS_PER_MINUTE
    ACCESS_CALLS_PER_MINUTE MAX_BODY_BYTES AUDIT AUDIT_FILE AUDIT_ARGUMENTS CATALOG_SHA256`
    .split(/\s+/)
    .map((name) => [`BITBUCKET_${name}`, [], { [`BITBUCKET_${name}`]: '' }] as const),
  ['BITBUCKET_DENY', [], { BITBUCKET_DENY: ' , ' }],
  ['--deny', ['--deny', ''], {}],
  ['--deny', ['--deny', 'repo_delete', ''], {}],
  ['--scope', ['--scope', ','], {}],
  ['--allow', ['--allow', ' '], {}],
  ['--policy', ['--policy', ''], {}],
  ['--profile', ['--profile', ''], {}],
  ['--confirm', ['--confirm', ''], {}],
  ['--audit-file', ['--audit-file', ''], {}],
];

describe.concurrent('an empty value of a guard is an error, never off', () => {
  test.for(EMPTY)('[S03] %s %o %o', async ([source, args, env]) => {
    expect(await rejection(env, ['serve', ...args])).toContain(`bitbucket-openapi-mcp: ${source}: it is empty; give `);
  });

  test('[S03] control: an empty variable of another kind is ignored', async () => {
    const { code } = await runCli({
      args: ['serve'],
      env: { ...GOOD, BITBUCKET_TOOLS: '', BITBUCKET_CA_FILE: '', BITBUCKET_LOG_LEVEL: '' },
    });
    expect(code).toBe(0);
  });
});

describe.concurrent('a count is never 0: it could mean none or unlimited', () => {
  test.for([
    [['--calls-per-minute', '0'], "--calls-per-minute: '0' is not a whole number from 1 to 10000 or 'unlimited'"],
    [['--requests-per-second', '0'], "--requests-per-second: '0' is not a whole number from 1 to 1000 or 'unlimited'"],
    [['--max-queue', '0'], "--max-queue: '0' is not a whole number from 1 to 10000 or 'none'"],
    [['--breaker-failures', '0'], "--breaker-failures: '0' is not a whole number from 1 to 1000 or 'never'"],
    [['--grace', '0'], "--grace: '0' is not a whole number from 1 to 600 or 'none'"],
    [['--access-calls-per-minute', 'delete=0'], 'to allow none, deny them: {access: delete}'],
  ] as const)('[S03] %o', async ([args, want]) => {
    expect(await rejection({}, ['serve', ...args])).toContain(want);
  });

  test('[S03] control: the server starts with the words instead', async () => {
    const args = ['--calls-per-minute', 'unlimited', '--max-queue', 'none', '--breaker-failures', 'never'];
    const { code } = await runCli({
      args: ['serve', ...args, '--access-calls-per-minute', 'delete=unlimited', '--grace', 'none'],
      env: GOOD,
    });
    expect(code).toBe(0);
  });
});
