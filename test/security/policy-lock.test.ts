import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { PolicyLock } from '../../src/runtime/policy/inspect/lock.ts';
import { type CliRun, runCli } from '../helpers/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'policy-lock-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const GOOD = { BITBUCKET_URL: 'https://bitbucket.example.com', BITBUCKET_TOKEN: 'good-token' };
const BRANCH = 'POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/branches';
const REPO = 'GET /api/latest/projects/{projectKey}/repos/{repositorySlug}';

let count = 0;
/** A policy in its own folder. */
function write(text: string): string {
  const own = join(folder, `p${String(count++)}`);
  mkdirSync(own);
  writeFileSync(join(own, 'policy.yaml'), text);
  return join(own, 'policy.yaml');
}

const start = (
  path: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<CliRun> => runCli({ args: ['serve', '--policy', path, ...args], env: { ...GOOD, ...env } });

async function lock(
  path: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { code, stderr } = await runCli({ args: ['policy', 'lock', path, ...args], env });
  expect([code, stderr]).toEqual([0, '']);
}

const readLock = (path: string): PolicyLock => JSON.parse(readFileSync(`${path}.lock`, 'utf8')) as PolicyLock;

interface Row {
  readonly title: string;
  readonly policy: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The policy file at the start, if it differs from the locked one. */
  readonly edited?: string;
  readonly differences: readonly (string | RegExp)[];
}

const READS = 'profile: none\nallow: [repo_get]\n';
const SCOPED = `${READS}scope: {projects: [PLAT]}\n`;
const BOUND =
  'profile: none\nallow:\n  - operation: repo_branches_create\n    arguments: {projectKey: PLAT, repositorySlug: [api, web]}\n';
const TOKENS = 'profile: none\nallow: [access_tokens_repo_token_create]\n';

const rows: readonly Row[] = [
  {
    title: 'an allow flag',
    policy: READS,
    args: ['--allow', 'repo_get', 'repo_branches_create'],
    differences: [`+ ${BRANCH} (access write)`],
  },
  {
    title: 'an allow variable',
    policy: READS,
    env: { BITBUCKET_ALLOW: 'repo_branches_create' },
    differences: [`+ ${BRANCH} (access write)`, `- ${REPO}`],
  },
  { title: 'a profile', policy: READS, args: ['--profile', 'reviewer'], differences: ['+ '] },
  { title: 'a deny flag', policy: READS, args: ['--deny', 'repo_get'], differences: [`- ${REPO}`] },
  { title: 'another scope', policy: SCOPED, args: ['--scope', 'DEV'], differences: ['~ scope: plat -> dev'] },
  { title: 'a scope less', policy: SCOPED, edited: READS, differences: ['~ scope: plat -> everywhere'] },
  {
    title: 'no confirmation',
    policy: READS,
    args: ['--confirm', 'none'],
    differences: [/~ confirm: .*delete.* -> none/],
  },
  {
    title: 'no record',
    policy: READS,
    args: ['--audit', 'off'],
    differences: ['~ audit: writes to standard error -> off'],
  },
  {
    title: 'arguments in the record',
    policy: READS,
    args: ['--audit-arguments'],
    differences: ['~ audit arguments: as a hash -> recorded'],
  },
  {
    title: 'a limit',
    policy: READS,
    env: { BITBUCKET_ACCESS_CALLS_PER_MINUTE: 'delete=unlimited' },
    differences: ['~ delete calls per minute: 20 -> unlimited'],
  },
  {
    title: 'a limit in the file',
    policy: `${READS}limits: {callsPerMinute: 5}\n`,
    edited: READS,
    differences: ['~ calls per minute: 5 -> unlimited'],
  },
  {
    title: 'a larger body',
    policy: READS,
    args: ['--max-body-bytes', '20000000'],
    differences: ['~ largest request body: 10485760 bytes -> 20000000 bytes'],
  },
  {
    title: 'a dry run less',
    policy: `${READS}dryRun: true\n`,
    args: [],
    edited: READS,
    differences: ['~ dry run: yes -> no'],
  },
  { title: 'read-only', policy: READS, args: ['--read-only'], differences: ['~ read-only: no -> yes'] },
  {
    title: 'a revealed secret',
    policy: TOKENS,
    args: ['--reveal-secrets', 'access_tokens_repo_token_create'],
    differences: ['secrets: withheld: ', ' -> revealed'],
  },
  {
    title: 'an argument that is free',
    policy: BOUND,
    edited: BOUND.replace('projectKey: PLAT, ', ''),
    differences: [
      `~ ${BRANCH}: arguments: projectKey = "PLAT" and repositorySlug in "api", "web" -> repositorySlug in "api", "web"`,
    ],
  },
  {
    title: 'a value more',
    policy: BOUND,
    edited: BOUND.replace('web]', 'web, db]'),
    differences: ['repositorySlug in "api", "web" -> ', '"web", "db"'],
  },
  {
    title: 'another version',
    policy: 'profile: read-all\n',
    args: ['--bitbucket-version', '9.4'],
    differences: ['the catalog changed (10.0 then, 9.4 now)'],
  },
];

describe.concurrent('a lock holds the whole meaning of what was reviewed', () => {
  test.for(rows)('[S26] $title', async ({ policy, args = [], env = {}, edited, differences }) => {
    const path = write(policy);
    await lock(path);
    expect((await start(path)).code, 'control: without the difference it starts').toBe(0);
    if (edited !== undefined) writeFileSync(path, edited);
    const { code, stdout, stderr } = await start(path, args, env);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('policy.yaml.lock: ');
    for (const difference of differences)
      expect(stderr).toMatch(typeof difference === 'string' ? escape(difference) : difference);
    const ignored = await start(path, args, { ...env, BITBUCKET_FROZEN: 'false' });
    expect(ignored.code, 'control: with the guard off the same start is made').toBe(0);
  });

  test('[S26] the same flags and variables at lock and start make no difference', async () => {
    const path = write(SCOPED);
    const args = ['--allow', 'repo_get', 'repo_branches_create', '--confirm', 'write', '--audit-arguments'];
    const env = { BITBUCKET_CALLS_PER_MINUTE: '7' };
    await lock(path, args, env);
    expect((await start(path, args, env)).code).toBe(0);
    expect((await start(path, args)).code).toBe(2);
  });

  test('[S26] a catalog that reclassifies, adds, removes or changes arguments', async () => {
    const path = write('profile: none\nallow: ["pull_request_comment*"]\n');
    await lock(path);
    const original = readLock(path);
    const [added = '', reclassified = '', changed = ''] = Object.keys(original.operations);
    const operations = Object.fromEntries(Object.entries(original.operations).filter(([key]) => key !== added));
    operations[reclassified] = {
      ...original.operations[reclassified],
      access: 'read',
      effects: 'none',
      scope: 'project',
    };
    operations[changed] = { ...original.operations[changed], schema: '0'.repeat(16) };
    operations['GET /gone'] = { access: 'read' };
    writeFileSync(`${path}.lock`, JSON.stringify({ ...original, catalog: 'another', operations }));
    const { code, stderr } = await start(path);
    expect(code).toBe(2);
    for (const part of [
      `+ ${added} (access `,
      '- GET /gone',
      `~ ${reclassified}: access: read -> `,
      `~ ${reclassified}: effects: none -> `,
      `~ ${reclassified}: scope: project -> `,
      `~ ${changed}: schema: ${'0'.repeat(16)} -> `,
      'the catalog changed',
    ])
      expect(stderr).toContain(part);
  });

  test('[S26] a broken, older or missing lock stops the start', async () => {
    const path = write(READS);
    expect((await start(path, ['--frozen'])).stderr).toContain('does not exist; write it with policy lock');
    const old = { bitbucketVersion: '10.0', catalog: 'x', operations: { [REPO]: 'read' } };
    for (const [text, problem] of [
      ['{', 'it is not JSON'],
      ['[]', 'it is not a lock'],
      ['null', 'it is not a lock'],
      [JSON.stringify(old), 'it has an older format'],
      [JSON.stringify({ ...old, format: 2, settings: {} }), 'it is not a lock'],
      [JSON.stringify({ ...old, format: 2, settings: { a: 1 }, operations: {} }), 'it is not a lock'],
      [JSON.stringify({ ...old, format: 3, settings: {}, operations: {} }), 'it is not a lock'],
    ] as const) {
      writeFileSync(`${path}.lock`, text);
      const { code, stderr } = await start(path);
      expect([code, stderr]).toEqual([2, expect.stringContaining(problem)]);
      expect(stderr).toContain('policy lock');
    }
    const { code, stderr } = await runCli({ args: ['serve', '--frozen'], env: GOOD });
    expect([code, stderr]).toEqual([2, expect.stringContaining('--frozen needs a policy file')]);
  });

  test('[S26] commands that send nothing check the policy of the lock, but not its confirmation', async () => {
    const path = write(READS);
    await lock(path, ['--confirm', 'write']);
    for (const args of [['operations'], ['policy', 'explain', 'repo_get']]) {
      expect((await runCli({ args: [...args, '--policy', path] })).code).toBe(0);
      const { code, stderr } = await runCli({ args: [...args, '--policy', path, '--deny', 'repo_get'] });
      expect([code, stderr]).toEqual([2, expect.stringContaining(`- ${REPO}`)]);
    }
    expect((await start(path)).code).toBe(2);
  });
});

/** Ways to reach one policy file: each is the path that the server starts with. */
const links: readonly (readonly [string, (path: string, own: string) => string])[] = [
  ['a link in another folder', (path, own) => linked(path, join(own, 'elsewhere', 'link.yaml'))],
  [
    'a link to a link',
    (path, own) => linked(linked(path, join(own, 'first.yaml')), join(own, 'elsewhere', 'link.yaml')),
  ],
  ['a relative link', (_path, own) => linked('../policy.yaml', join(own, 'elsewhere', 'link.yaml'))],
  ['a linked folder', (_path, own) => join(linked(own, join(own, 'elsewhere', 'folder')), 'policy.yaml')],
  [
    'dots behind a linked folder, with another policy where the text of the path leads',
    (_path, own) => {
      mkdirSync(join(own, 'deep'));
      writeFileSync(join(own, 'elsewhere', 'policy.yaml'), READS);
      return linked(join(own, 'deep'), join(own, 'elsewhere', 'back')) + '/../policy.yaml';
    },
  ],
  ['a path with dots', (_path, own) => join(own, 'elsewhere') + '/../policy.yaml'],
];

function linked(target: string, path: string): string {
  symlinkSync(target, path);
  return path;
}

describe.runIf(process.platform !== 'win32')('a lock is found through symbolic links', { concurrent: true }, () => {
  test.for(links)('[S26] %s', async ([, reach]) => {
    const path = write(READS);
    const own = join(path, '..');
    mkdirSync(join(own, 'elsewhere'));
    const reached = reach(path, own);
    expect((await start(reached, ['--allow', 'repo_branches_create'])).code, 'control: no lock').toBe(0);
    await lock(reached);
    expect(readLock(path).format).toBe(2);
    expect((await start(reached)).code).toBe(0);
    expect((await start(reached, ['--allow', 'repo_branches_create'])).code).toBe(2);
  });

  test('[S26] a lock that is only beside the link counts, and so does a dangling one', async () => {
    const path = write(READS);
    const own = join(path, '..');
    const link = linked(path, join(own, 'link.yaml'));
    await lock(path);
    const text = readFileSync(`${path}.lock`, 'utf8');
    rmSync(`${path}.lock`);
    writeFileSync(`${link}.lock`, text);
    expect((await start(link)).code).toBe(0);
    expect((await start(link, ['--deny', 'repo_get'])).code).toBe(2);
    rmSync(`${link}.lock`);
    symlinkSync(join(own, 'nowhere'), `${link}.lock`);
    const { code, stderr } = await start(link);
    expect([code, stderr]).toEqual([2, expect.stringContaining('cannot read it')]);
  });
});

/** A text as a regular expression that matches it. */
const escape = (text: string): RegExp => new RegExp(text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
