import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'refused-starts-'));
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const HINT = 'give it as https://bitbucket.example.com or https://example.com/bitbucket';
const GOOD = { BITBUCKET_URL: 'https://bitbucket.example.com', BITBUCKET_TOKEN: 'good-token' };
const SECRET_ADVICE =
  '--token: a secret on the command line is visible in process lists and shell histories; use BITBUCKET_TOKEN or --token-file';
const BAD_TOKEN = 'the token is empty or holds a space, a line break or a character outside ASCII';

interface Row {
  readonly claim: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly want: string;
}

const url = (text: string, problem: string): Row => ({
  claim: 'S11',
  env: { ...GOOD, BITBUCKET_URL: text },
  want: `BITBUCKET_URL: ${problem}; ${HINT}`,
});
const option = (args: readonly string[], want: string, env: Record<string, string> = GOOD): Row => ({
  claim: 'S03',
  args,
  env,
  want,
});

const longPath = '/x'.repeat(10);
const rows: readonly Row[] = [
  // S03: every option's bad value, from the flag and from the environment
  option([], 'BITBUCKET_URL is not set. Example: BITBUCKET_URL=https://bitbucket.example.com', {}),
  option([], 'no token: set BITBUCKET_TOKEN, give --token-file, or run bitbucket-openapi-mcp login', {
    BITBUCKET_URL: GOOD.BITBUCKET_URL,
  }),
  option(
    ['--profile', 'everything'],
    "--profile: unknown value 'everything'. Valid values: none, read-only, read-all, reviewer, contributor, maintainer, admin-audit",
  ),
  option(
    ['--profile', 'Read-Only'],
    "--profile: unknown value 'Read-Only'. Valid values: none, read-only, read-all, reviewer, contributor, maintainer, admin-audit",
  ),
  option(
    [],
    "BITBUCKET_PROFILE: unknown value 'readonly'. Valid values: none, read-only, read-all, reviewer, contributor, maintainer, admin-audit",
    {
      ...GOOD,
      BITBUCKET_PROFILE: 'readonly',
    },
  ),
  option(
    ['--allow', 'repo_gett'],
    "--allow: 'repo_gett' matches no operation of Bitbucket 10.0; nearest is 'repo_get'",
  ),
  option(['--deny', 'repo_gett'], "--deny: 'repo_gett' matches no operation of Bitbucket 10.0; nearest is 'repo_get'"),
  option(['--allow', 'Repo_Get'], "--allow: 'Repo_Get' matches no operation of Bitbucket 10.0; nearest is 'repo_get'"),
  option(
    ['--allow', 'repo_get', 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz*'],
    "--allow: 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz*' matches no operation of Bitbucket 10.0; see bitbucket-openapi-mcp operations --all",
  ),
  option([], "BITBUCKET_DENY: 'repo_dellete' matches no operation of Bitbucket 10.0; nearest is 'repo_delete'", {
    ...GOOD,
    BITBUCKET_DENY: 'project_get, repo_dellete',
  }),
  option(['--deny', 'repo_ge\nt'], "--deny: 'repo_ge?t' matches no operation of Bitbucket 10.0; nearest is 'repo_get'"),
  option(['--timeout', '0'], "--timeout: '0' is not a whole number from 1 to 600"),
  option(['--timeout', '1e2'], "--timeout: '1e2' is not a whole number from 1 to 600"),
  option(['--timeout', '60s'], "--timeout: '60s' is not a whole number from 1 to 600"),
  option(['--connect-timeout', '61'], "--connect-timeout: '61' is not a whole number from 1 to 60"),
  option(['--max-answer-bytes', '-1'], "--max-answer-bytes: '-1' is not a whole number from 1024 to 104857600"),
  option(['--max-text-chars', '999'], "--max-text-chars: '999' is not a whole number from 1000 to 10000000"),
  option([], "BITBUCKET_TIMEOUT: 'ten' is not a whole number from 1 to 600", { ...GOOD, BITBUCKET_TIMEOUT: 'ten' }),
  option(
    ['--log-level', 'verbose'],
    "--log-level: unknown value 'verbose'. Valid values: silent, error, warn, info, debug",
  ),
  option([], "BITBUCKET_INSECURE_HTTP: 'yes' is neither true nor false", { ...GOOD, BITBUCKET_INSECURE_HTTP: 'yes' }),
  option([], "BITBUCKET_STRUCTURED_CONTENT: 'on' is neither true nor false", {
    ...GOOD,
    BITBUCKET_STRUCTURED_CONTENT: 'on',
  }),
  option([], `BITBUCKET_TOKEN: ${BAD_TOKEN}`, { ...GOOD, BITBUCKET_TOKEN: 'two words' }),
  option([], `BITBUCKET_TOKEN: ${BAD_TOKEN}`, { ...GOOD, BITBUCKET_TOKEN: 'token\r\nX-Injected: 1' }),
  option([], `BITBUCKET_TOKEN: ${BAD_TOKEN}`, { ...GOOD, BITBUCKET_TOKEN: 'tökén' }),
  option(
    ['--token-file', '/no/such/file'],
    "--token-file: cannot read /no/such/file: ENOENT: no such file or directory, open '/no/such/file'",
  ),
  option(['--token-file', file('empty', '\n')], `--token-file (${join(folder, 'empty')}): ${BAD_TOKEN}`),
  option(
    ['--token-file', file('large', 'x'.repeat(20_000))],
    `--token-file: cannot read ${join(folder, 'large')}: larger than 16384 bytes`,
  ),
  // S11: base URLs
  url('bitbucket.example.com', 'it is not a URL'),
  url('ftp://bitbucket.example.com', "'ftp:' is not https:"),
  url('javascript:alert(1)', "'javascript:' is not https:"),
  url('file:///etc/passwd', "'file:' is not https:"),
  url('http://bitbucket.example.com', 'plain HTTP would send the token in the clear (--insecure-http permits it)'),
  url('http://localhost.evil.example', 'plain HTTP would send the token in the clear (--insecure-http permits it)'),
  url('http://127.0.0.1.evil.example', 'plain HTTP would send the token in the clear (--insecure-http permits it)'),
  url('http://10.0.0.1', 'plain HTTP would send the token in the clear (--insecure-http permits it)'),
  url('https://user:pass@bitbucket.example.com', 'it holds a user name or password'),
  url('https://user@bitbucket.example.com', 'it holds a user name or password'),
  url('https://bitbucket.example.com?x=1', 'it has a query or a fragment'),
  url('https://bitbucket.example.com/?', 'it has a query or a fragment'),
  url('https://bitbucket.example.com#top', 'it has a query or a fragment'),
  url('https://bitbucket.example.com/a/../b', 'its path is not a plain context path'),
  url('https://bitbucket.example.com/..', 'its path is not a plain context path'),
  url('https://bitbucket.example.com/%2e%2e/b', 'its path is not a plain context path'),
  url('https://bitbucket.example.com/a%2fb', 'its path is not a plain context path'),
  url('https://bitbucket.example.com/a;b', 'its path is not a plain context path'),
  url('https://bitbucket.example.com//evil', 'its path is not a plain context path'),
  url('https://bitbucket.example.com\\evil', 'its path is not a plain context path'),
  url('https://bitbucket.example.com/a b', 'its path is not a plain context path'),
  url('https://bitbucket.example.com/rest', 'it already holds /rest: leave that out'),
  url(`https://bitbucket.example.com${longPath}/rest/api/latest`, 'it already holds /rest: leave that out'),
  // S12: the token as an argument
  ...['serve', 'call', 'operations'].flatMap((command): Row[] => {
    const rest = command === 'call' ? ['project_get'] : [];
    return [
      { claim: 'S12', args: [command, ...rest, '--token', 'seen-by-all'], env: GOOD, want: SECRET_ADVICE },
      { claim: 'S12', args: [command, ...rest, '--token=seen-by-all'], env: GOOD, want: SECRET_ADVICE },
    ];
  }),
  { claim: 'S12', args: ['--token', 'seen-by-all'], env: GOOD, want: SECRET_ADVICE },
];

const titled = rows.map((row) => [row.claim, row.args?.join(' ') ?? JSON.stringify(row.env), row] as const);

describe.concurrent('a mistake in the configuration stops the start', () => {
  test.for(titled.filter(([claim]) => claim === 'S03'))('[S03] %s %s', async ([, , row]) => {
    await expectRefusal(row);
  });
  test.for(titled.filter(([claim]) => claim === 'S11'))('[S11] %s %s', async ([, , row]) => {
    await expectRefusal(row);
  });
  test.for(titled.filter(([claim]) => claim === 'S12'))('[S12] %s %s', async ([, , row]) => {
    const stderr = await expectRefusal(row);
    expect(stderr).not.toContain('seen-by-all');
  });

  test('[S12] --token without a value is rejected too', async () => {
    const run = await runCli({ args: ['serve', '--token'], env: GOOD });
    expect([run.code, run.stdout]).toEqual([2, '']);
  });

  test('[S03] an option that does not exist is rejected, never ignored', async () => {
    const run = await runCli({ args: ['serve', '--read-mostly'], env: GOOD });
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toMatch(/^error: unknown option '--read-mostly'\n/);
  });

  test('[S03] `operations` rejects the same patterns', async () => {
    await expectRefusal({
      claim: 'S03',
      args: ['operations', '--allow', 'repo_gett'],
      want: "--allow: 'repo_gett' matches no operation of Bitbucket 10.0; nearest is 'repo_get'",
    });
  });
});

/** Exit code 2, nothing on standard output, exactly one line on standard error. */
async function expectRefusal({ args = [], env = {}, want }: Row): Promise<string> {
  const { code, stdout, stderr } = await runCli({ args, env });
  expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `bitbucket-openapi-mcp: ${want}\n` });
  return stderr;
}

describe.concurrent('control: the same starts with good values', () => {
  const starts: readonly (readonly [string, string[], Record<string, string>])[] = [
    ['https', [], {}],
    ['a context path and a trailing slash', [], { BITBUCKET_URL: 'https://example.com/bitbucket/' }],
    ['a port', [], { BITBUCKET_URL: 'https://example.com:8443' }],
    ['plain HTTP on loopback', [], { BITBUCKET_URL: 'http://127.0.0.1:7990' }],
    ['plain HTTP on localhost', [], { BITBUCKET_URL: 'http://localhost:7990/git' }],
    ['plain HTTP on IPv6 loopback', [], { BITBUCKET_URL: 'http://[::1]:7990' }],
    ['plain HTTP elsewhere when asked for', ['--insecure-http'], { BITBUCKET_URL: 'http://bitbucket.example.com' }],
    ['a token from a file', ['--token-file', file('token', 'from-file\n')], { BITBUCKET_TOKEN: '' }],
    ['every profile', ['--profile', 'read-all', '--allow', 'repo_*', '--deny', 'repo_delete'], {}],
  ];
  test.for(starts)('%s', async ([, args, env]) => {
    const { code, stdout } = await runCli({ args: ['serve', ...args], env: { ...GOOD, ...env } });
    expect([code, stdout]).toEqual([0, '']);
  });

  test('a URL parser alone takes the URLs that are rejected here', () => {
    const refused = rows.filter(({ claim }) => claim === 'S11').map(({ env }) => env?.['BITBUCKET_URL'] ?? '');
    expect(refused.filter((text) => URL.canParse(text)).length).toBeGreaterThan(refused.length - 3);
  });

  test.runIf(process.platform === 'linux')('every user of the machine reads a command line', () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 9999)', '--', '--token', 'seen-by-all']);
    const cmdline = readFileSync(`/proc/${child.pid ?? 0}/cmdline`, 'utf8');
    child.kill();
    expect(cmdline).toContain('seen-by-all');
  });
});
