/** Section 9 of the analysis of Bitbucket's document, row by row: every way in which a call in project PLAT can act on another one. */

/** `unlisted`: no tool under a scope. `denied`: the policy rejects these arguments. `unknown`: the reviewed body has no such field. */
type Guard = 'unlisted' | 'denied' | 'unknown';

export interface ScopeRow {
  readonly where: string;
  readonly tool: string;
  /** Arguments that act outside PLAT, laid over the least valid ones. */
  readonly outside: Readonly<Record<string, unknown>>;
  readonly guard: Guard;
  /** Arguments of the same call that stay inside; for `denied` rows. */
  readonly inside?: Readonly<Record<string, unknown>>;
}

const repository = (key: string, slug = 'api'): object => ({ slug, project: { key } });
const branch = (key?: string): object => ({
  id: 'refs/heads/x',
  ...(key === undefined ? {} : { repository: repository(key) }),
});
const unlisted = (where: string, ...tools: readonly string[]): readonly ScopeRow[] =>
  tools.map((tool) => ({ where, tool, outside: {}, guard: 'unlisted' }));
const unknown = (where: string, tool: string, body: object): ScopeRow => ({
  where,
  tool,
  outside: { body },
  guard: 'unknown',
});

export const scopeRows: readonly ScopeRow[] = [
  {
    where: 'A1 fromRef',
    tool: 'pull_requests_create',
    outside: { body: { fromRef: branch('EVIL'), toRef: branch() } },
    guard: 'denied',
    inside: { body: { fromRef: branch('plat'), toRef: branch() } },
  },
  {
    where: 'A1 toRef',
    tool: 'pull_requests_create',
    outside: { body: { fromRef: branch(), toRef: branch('EVIL') } },
    guard: 'denied',
    inside: { body: { fromRef: branch(), toRef: branch('PLAT') } },
  },
  unknown('A1 numeric repository id', 'pull_requests_create', {
    fromRef: { id: 'refs/heads/x', repository: { ...repository('PLAT'), id: 7 } },
  }),
  unknown('A1 origin', 'pull_requests_create', {
    fromRef: { id: 'refs/heads/x', repository: { ...repository('PLAT'), origin: repository('EVIL') } },
  }),
  {
    where: 'A2 toRef',
    tool: 'pull_request_update',
    outside: { body: { toRef: branch('EVIL') } },
    guard: 'denied',
    inside: { body: { toRef: branch('PLAT') } },
  },
  unknown('A2 fromRef', 'pull_request_update', { fromRef: branch('EVIL') }),
  {
    where: 'A3 fork into another project',
    tool: 'repo_fork',
    outside: { body: { project: { key: 'EVIL' } } },
    guard: 'denied',
    inside: { body: { project: { key: 'PLAT' } } },
  },
  { where: 'A3 fork into the personal project', tool: 'repo_fork', outside: {}, guard: 'denied' },
  {
    where: 'A4 move',
    tool: 'repo_update',
    outside: { body: { project: { key: 'EVIL' } } },
    guard: 'denied',
    inside: { body: { project: { key: 'PLAT' } } },
  },
  unknown('A5 project', 'project_repos_create', { project: { key: 'EVIL' } }),
  unknown('A5 origin', 'project_repos_create', { origin: repository('EVIL') }),
  {
    where: 'A5b rename of the project',
    tool: 'project_update',
    outside: { body: { key: 'EVIL' } },
    guard: 'denied',
    inside: { body: { key: 'PLAT' } },
  },
  unknown('A6 project', 'keys_repo_ssh_create', { project: { key: 'EVIL' } }),
  unknown('A6 repository', 'keys_repo_ssh_create', { repository: repository('EVIL') }),
  unknown('A7 project', 'keys_project_ssh_create', { project: { key: 'EVIL' } }),
  unknown('A7 repository', 'keys_project_ssh_create', { repository: repository('EVIL') }),
  ...unlisted('A8', 'keys_ssh_key_delete'),
  ...unlisted('A9', 'branch_permissions_repo_restrictions_create', 'branch_permissions_project_restrictions_create'),
  ...unlisted('A10', 'repo_settings_reviewer_groups_create'),
  unknown('A10', 'project_settings_reviewer_groups_create', { scope: { type: 'PROJECT', resourceId: 7 } }),
  unknown('A10', 'repo_settings_reviewer_group_update', { scope: { type: 'REPOSITORY', resourceId: 7 } }),
  unknown('A10', 'project_settings_reviewer_group_update', { scope: { type: 'PROJECT', resourceId: 7 } }),
  {
    where: 'A11 exempt',
    tool: 'project_secret_scanning_exempt_create',
    outside: {
      body: [
        { projectKey: 'PLAT', slug: 'api' },
        { projectKey: 'EVIL', slug: 'api' },
      ],
    },
    guard: 'denied',
    inside: { body: [{ projectKey: 'PLAT', slug: 'api' }] },
  },
  ...unlisted('A11', 'secret_scanning_exempt_create'),
  ...unlisted('A12', 'build_status_commit_update'),
  ...unlisted('A13', 'indexing_reindex'),
  unknown('A14', 'repo_watch', { slug: 'api', project: { key: 'EVIL' } }),
  ...[
    'pull_request_comments_create',
    'pull_request_comment_update',
    'pull_request_blocker_comments_create',
    'pull_request_blocker_comment_update',
    'repo_commit_comments_create',
    'repo_commit_comment_update',
  ].map((tool) => unknown('A15', tool, { anchor: { pullRequest: { toRef: branch('EVIL') } } })),
  ...unlisted(
    'A16',
    'migration_exports_create',
    'migration_exports_preview',
    'migration_mesh_create',
    'migration_mesh_preview',
    'mirroring_sync_settings_set',
    'mirroring_sync_settings_projects_create',
    'mirroring_sync_settings_project_update',
    'mirroring_sync_settings_project_delete',
    'mirroring_authenticate',
    'mirroring_mirror_servers_mirror_events_create',
    'mirroring_mirror_servers_mirror_update',
    'mirroring_project_get',
    'mirroring_project_repos_list',
    'mirroring_repo_get',
    'mirroring_repo_mirrors_list',
    'mirroring_mirror_repo_get',
  ),
  ...(
    [
      'repo_compare_commits_list',
      'repo_compare_changes_list',
      'repo_compare_diff_path_get',
      'repo_compare_diff_stats_summary_path_get',
    ] as const
  ).flatMap((tool): readonly ScopeRow[] => [
    {
      where: 'query fromRepo',
      tool,
      outside: { fromRepo: 'EVIL/api' },
      guard: 'denied',
      inside: { fromRepo: 'plat/API' },
    },
    { where: 'query fromRepo by number', tool, outside: { fromRepo: '7' }, guard: 'denied' },
  ]),
  ...(['sourceRepoId', 'targetRepoId'] as const).map(
    (name): ScopeRow => ({
      where: `query ${name}`,
      tool: 'default_reviewers_repo_reviewers_list',
      outside: { [name]: 7 },
      guard: 'denied',
      inside: {},
    }),
  ),
  ...unlisted('query projectkey, projectname', 'repos_list'),
  ...unlisted('query permission.N', 'users_list'),
  ...unlisted('query projectKey', 'migration_mesh_repos_list'),
  ...unlisted('target URL', 'repo_webhooks_test', 'project_webhooks_test'),
  ...['project_webhooks_create', 'project_webhook_update'].map(
    (tool): ScopeRow => ({
      where: 'target URL, in a project outside',
      tool,
      outside: { projectKey: 'EVIL' },
      guard: 'denied',
      inside: {},
    }),
  ),
  ...['repo_webhooks_create', 'repo_webhook_update'].map(
    (tool): ScopeRow => ({
      where: 'target URL, in a repository outside',
      tool,
      outside: { projectKey: 'EVIL' },
      guard: 'denied',
      inside: {},
    }),
  ),
  ...unlisted(
    'B',
    'projects_list',
    'dashboard_pull_requests_list',
    'dashboard_pull_request_suggestions_list',
    'inbox_pull_requests_list',
    'inbox_pull_requests_count_get',
    'profile_recent_repos_list',
    'labels_list',
    'label_get',
    'label_labeled_get',
    'jira_issue_commits_list',
    'jira_comment_issues_create',
    'build_status_commit_get',
    'build_status_commits_stats_list',
    'build_status_commits_stats_commit_get',
    'groups_list',
    'keys_ssh_key_projects_list',
    'keys_ssh_key_repos_list',
    'hook_scripts_create',
    'hook_script_get',
    'hook_script_update',
    'hook_script_delete',
    'hook_script_content_get',
  ),
  {
    where: 'B a project of another name',
    tool: 'projects_create',
    outside: { body: { key: 'EVIL' } },
    guard: 'denied',
    inside: { body: { key: 'PLAT' } },
  },
  ...unlisted('C writes to the source repository', 'git_pull_request_rebase', 'pull_request_comment_apply_suggestion'),
  ...unlisted('C pulls from or compares with the origin', 'sync_repo_synchronize', 'sync_repo_update', 'sync_repo_get'),
  ...unlisted('C lists other repositories', 'repo_forks_list', 'repo_related_get', 'repo_participants_list'),
  {
    where: 'C pull requests into other repositories',
    tool: 'pull_requests_list',
    outside: { direction: 'OUTGOING' },
    guard: 'denied',
    inside: { direction: 'INCOMING' },
  },
  ...['pull_request_merge', 'pull_request_auto_merge', 'repo_commit_pull_requests_list'].map(
    (tool): ScopeRow => ({
      where: 'C the path decides',
      tool,
      outside: { projectKey: 'EVIL' },
      guard: 'denied',
      inside: {},
    }),
  ),
  ...unlisted(
    'D',
    'gpg_keys_list',
    'gpg_keys_create',
    'gpg_keys_delete',
    'ssh_keys_list',
    'ssh_keys_create',
    'ssh_keys_delete',
    'access_tokens_user_tokens_list',
    'access_tokens_user_token_create',
    'access_tokens_user_token_update',
    'access_tokens_user_token_delete',
    'user_get',
    'user_settings_get',
    'user_settings_create',
    'user_avatar_png_create',
    'user_avatar_png_delete',
  ),
];
