import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalog } from '../../src/runtime/catalog/catalog.ts';
import { leastArguments } from '../helpers/least-arguments.ts';
import { runCli } from '../helpers/run-cli.ts';
import { type StartedServer, startServer, textOf } from '../helpers/start-server.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';

type Values = Readonly<Record<string, unknown>>;

interface Example {
  readonly name: string;
  /** How many tools of each access. */
  readonly exposed: Readonly<Record<string, number>>;
  readonly has: readonly string[];
  readonly lacks: readonly string[];
  /** Calls that are sent, and calls that are rejected: the least valid arguments in PLAT/api, with these laid over. */
  readonly sent: readonly (readonly [string, Values])[];
  readonly refused: readonly (readonly [string, Values, string])[];
}

const ref = (id: string, key?: string): object => ({
  id,
  ...(key === undefined ? {} : { repository: { slug: 'api', project: { key } } }),
});

const examples: readonly Example[] = [
  {
    name: 'team-reader',
    exposed: { read: 84 },
    has: ['repo_raw_path_get', 'pull_request_comments_list', 'project_repos_list'],
    lacks: ['repos_list', 'repo_permissions_users_list', 'repo_webhooks_list', 'pull_request_comments_create'],
    sent: [
      ['repo_get', {}],
      ['repo_get', { projectKey: '~Team-Bot' }],
    ],
    refused: [
      ['repo_get', { projectKey: 'DEV' }, 'denied by scope'],
      ['repo_compare_commits_list', { fromRepo: 'DEV/api' }, 'denied by scope'],
    ],
  },
  {
    name: 'reviewer-bot',
    exposed: { read: 30, write: 5 },
    has: ['pull_request_comments_create', 'pull_request_participants_user_update'],
    lacks: [
      'pull_request_merge',
      'pull_request_approve',
      'pull_request_review_set',
      'project_get',
      'pull_request_comment_delete',
    ],
    sent: [
      ['pull_request_comments_create', {}],
      ['pull_request_participants_user_update', { body: { status: 'NEEDS_WORK' } }],
    ],
    refused: [
      ['pull_request_comments_create', { repositorySlug: 'docs' }, 'denied by scope'],
      [
        'pull_request_participants_user_update',
        { body: { status: 'APPROVED' } },
        'is not one of NEEDS_WORK, UNAPPROVED',
      ],
      ['pull_request_merge', {}, 'Unknown tool'],
    ],
  },
  {
    name: 'one-project-contributor',
    exposed: { read: 45, write: 25 },
    has: ['repo_file_edit', 'repo_branches_create', 'pull_requests_create', 'pull_request_approve'],
    lacks: ['pull_request_merge', 'pull_request_auto_merge', 'git_pull_request_rebase', 'projects_list'],
    sent: [
      ['repo_branches_create', { body: { name: 'x', startPoint: 'main' } }],
      ['repo_get', { repositorySlug: 'web' }],
    ],
    refused: [
      ['repo_branches_create', { projectKey: 'DEV', body: { name: 'x', startPoint: 'main' } }, 'denied by scope'],
      ['pull_request_merge', {}, 'Unknown tool'],
    ],
  },
  {
    name: 'two-repositories-reader',
    exposed: { read: 30 },
    has: ['repo_raw_path_get', 'pull_request_raw_diff_get'],
    lacks: ['project_get', 'repos_list', 'pull_request_comments_create'],
    sent: [
      ['repo_get', {}],
      ['repo_get', { repositorySlug: 'web' }],
    ],
    refused: [
      ['repo_get', { repositorySlug: 'docs' }, 'denied by scope'],
      ['pull_request_comments_create', {}, 'Unknown tool'],
    ],
  },
  {
    name: 'release-bot',
    exposed: { read: 7, write: 4 },
    has: ['repo_tags_create', 'pull_request_merge'],
    lacks: ['repo_file_edit', 'git_repo_tag_delete', 'pull_request_decline'],
    sent: [
      ['pull_requests_list', { state: 'OPEN' }],
      ['pull_requests_create', { body: { title: 'x', fromRef: ref('refs/heads/release/1'), toRef: undefined } }],
    ],
    refused: [
      ['pull_requests_list', { state: 'ALL' }, 'is not one of OPEN'],
      [
        'pull_requests_create',
        { body: { title: 'x', fromRef: ref('refs/heads/x'), toRef: ref('refs/heads/dev') } },
        "unknown argument 'id'",
      ],
      [
        'pull_requests_create',
        { body: { title: 'x', fromRef: ref('refs/heads/x', 'DEV'), toRef: undefined } },
        'denied by scope',
      ],
    ],
  },
  {
    name: 'admin-auditor',
    exposed: { read: 137 },
    has: ['admin_permissions_users_list', 'repo_webhooks_list', 'admin_users_list'],
    lacks: ['admin_license_get', 'hook_script_content_get', 'repo_raw_path_get', 'admin_users_delete'],
    sent: [['admin_users_list', {}]],
    refused: [['admin_license_get', {}, 'Unknown tool']],
  },
  {
    name: 'no-deletes',
    exposed: { read: 121, write: 44, admin: 32 },
    has: ['pull_request_update', 'pull_request_merge', 'repo_file_edit'],
    lacks: [
      'repo_delete',
      'repo_update',
      'git_pull_request_rebase',
      'repo_settings_auto_decline_delete',
      'repo_settings_hook_enabled_set',
      'pull_request_delete',
      'repo_webhooks_create',
      'repo_permissions_users_set',
      'admin_banner_set',
    ],
    sent: [['repo_labels_create', { body: { name: 'shop' } }]],
    refused: [
      ['repo_labels_create', { projectKey: 'DEV', body: { name: 'shop' } }, 'denied by scope'],
      ['repo_delete', {}, 'Unknown tool'],
    ],
  },
  {
    name: 'search-only',
    exposed: { read: 10 },
    has: ['repos_list', 'repo_files_list', 'labels_list'],
    lacks: ['repo_raw_path_get', 'repo_browse_get', 'repo_get'],
    sent: [['repos_list', {}]],
    refused: [['pull_requests_list', { state: 'DECLINED' }, 'is not one of OPEN, MERGED']],
  },
];

const folder = mkdtempSync(join(tmpdir(), 'policy-examples-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const fileOf = (name: string): string => `examples/policies/${name}.yaml`;

test('every file of examples/policies has a row', () => {
  expect(readdirSync('examples/policies').sort()).toEqual(examples.map(({ name }) => `${name}.yaml`).sort());
});

test('the policy in README.md is valid', async () => {
  const [, text = ''] = /```yaml\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  const file = join(folder, 'readme.yaml');
  writeFileSync(file, text);
  const { code, stdout } = await runCli({ args: ['policy', 'check', file] });
  expect([code, stdout]).toEqual([0, expect.stringContaining('is valid')]);
});

/** `undefined` takes an argument out again. */
const clean = (input: Values): Record<string, unknown> => JSON.parse(JSON.stringify(input)) as Record<string, unknown>;

describe.each(examples)('examples/policies/$name.yaml', ({ name, exposed, has, lacks, sent, refused }) => {
  let stub: Stub;
  let server: StartedServer;
  beforeAll(async () => {
    stub = await startStub();
    // Confirmation and the three search tools are tested elsewhere: here every tool is listed, and sends at once.
    const text = readFileSync(fileOf(name), 'utf8').replace(/^(?:confirm|tools): .*\n/gm, '');
    writeFileSync(join(folder, `${name}.yaml`), `${text}confirm: none\ntools: direct\n`);
    server = await startServer({ url: stub.url, args: ['--policy', join(folder, `${name}.yaml`)] });
  });
  afterAll(async () => {
    await server.close();
    await stub.close();
  });

  function input(tool: string, over: Values): Record<string, unknown> {
    const operation = catalog.byName.get(tool);
    if (operation === undefined) throw new Error(`${tool} is no tool`);
    return clean(leastArguments(operation, catalog.inputSchema(operation), over));
  }

  async function attempt(tool: string, over: Values): Promise<readonly [string, number]> {
    const before = stub.requests.length;
    const text = await server.call(tool, input(tool, over)).then(
      (result) => (result.isError === true ? textOf(result) : 'sent'),
      (error: unknown) => String(error),
    );
    return [text, stub.requests.length - before];
  }

  test('is linked from docs/policy.md, and valid without a warning', async () => {
    expect(readFileSync('docs/policy.md', 'utf8')).toContain(`(../${fileOf(name)})`);
    const { code, stdout } = await runCli({ args: ['policy', 'check', fileOf(name)] });
    expect([code, stdout]).toEqual([0, expect.not.stringContaining('warning')]);
  });

  test('exposes what it says', async () => {
    const { stdout } = await runCli({ args: ['operations', '--json', '--policy', fileOf(name)] });
    const rows = JSON.parse(stdout) as readonly { readonly name: string; readonly access: string }[];
    const counts: Record<string, number> = {};
    for (const { access } of rows) counts[access] = (counts[access] ?? 0) + 1;
    expect(counts).toEqual(exposed);
    const names = rows.map((row) => row.name);
    expect(names).toEqual(expect.arrayContaining([...has]));
    expect(lacks.filter((tool) => names.includes(tool) || catalog.byName.get(tool) === undefined)).toEqual([]);
  });

  test.for(sent)('sends %s %j', async ([tool, over]) => {
    expect(await attempt(tool, over)).toEqual(['sent', 1]);
  });

  test.for(refused)('rejects %s %j: %s', async ([tool, over, text]) => {
    expect(await attempt(tool, over)).toEqual([expect.stringContaining(text), 0]);
  });
});
