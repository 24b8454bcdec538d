import { describe, expect, test } from 'vitest';
import { catalog } from '../../src/runtime/catalog/catalog.ts';

/** Operations that a model could take for each other: the description of the first names the second. */
const PAIRS: readonly [tool: string, other: string][] = [
  ['pull_request_comments_list', 'pull_request_activities_list'],
  ['pull_request_blocker_comments_list', 'pull_request_activities_list'],
  ['pull_request_blocker_comments_create', 'pull_request_comments_create'],
  ['repo_commit_builds_list', 'build_status_commit_get'],
  ['repo_commit_builds_create', 'build_status_commit_update'],
  ['build_status_commit_get', 'repo_commit_builds_list'],
  ['build_status_commit_update', 'repo_commit_builds_create'],
  ['repo_branches_create', 'branch_utils_repo_branches_create'],
  ['branch_utils_repo_branches_create', 'repo_branches_create'],
  ['repo_tags_create', 'git_repo_tags_create'],
  ['git_repo_tags_create', 'repo_tags_create'],
  ['project_repos_list', 'repos_list'],
  ['repo_browse_path_get', 'repo_raw_path_get'],
  ['repo_raw_path_get', 'repo_browse_path_get'],
  ['inbox_pull_requests_list', 'dashboard_pull_requests_list'],
  ['pull_request_raw_diff_get', 'pull_request_diff_path_get'],
  ['pull_request_approve', 'pull_request_participants_user_update'],
  ['admin_groups_add_users', 'admin_users_add_groups'],
  ['admin_users_add_groups', 'admin_groups_add_users'],
];

const descriptionOf = (name: string): string => catalog.byName.get(name)?.description ?? '';

describe('what looks alike says how it differs', () => {
  test.for(PAIRS)('%s names %s', ([tool, other]) => {
    expect(descriptionOf(tool)).toContain(other);
  });

  test('settings of a project say project, and their twins of a repository say repository', () => {
    const twins = catalog.operations.flatMap(({ name }) => {
      const twin = name.replace(/(^|_)project_/, '$1repo_');
      return twin !== name && catalog.byName.has(twin) ? [[name, twin] as const] : [];
    });
    expect(twins.length).toBeGreaterThan(40);
    const vague = twins.flatMap(([project, repository]) => [
      ...(/project/i.test(descriptionOf(project)) ? [] : [project]),
      ...(/repositor/i.test(descriptionOf(repository)) ? [] : [repository]),
    ]);
    expect(vague).toEqual([]);
  });

  test('every tool that a description names exists', () => {
    const named = catalog.operations.flatMap(({ name, description }) =>
      (description.match(/\b[a-z]+(?:_[a-z]+)+\b/g) ?? []).map((other) => ({ name, other })),
    );
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter(({ other }) => !catalog.byName.has(other))).toEqual([]);
  });
});
