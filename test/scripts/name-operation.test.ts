import { expect, test } from 'vitest';
import { nameOperation } from '../../scripts/lib/name-operation.ts';
import { operations } from '../../src/generated/operations.ts';

/** Where method and path say something else than what the operation does. */
const MISLEADING: Readonly<Record<string, string>> = {
  'POST /api/latest/projects/{projectKey}/repos/{repositorySlug}': 'repo_fork',
  'PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{path}': 'repo_file_edit',
  'POST /api/latest/admin/groups': 'admin_group_create',
  'POST /api/latest/admin/users': 'admin_user_create',
  'GET /access-tokens/latest/projects/{projectKey}': 'access_tokens_project_tokens_list',
  'PUT /access-tokens/latest/projects/{projectKey}': 'access_tokens_project_token_create',
  'GET /access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}': 'access_tokens_repo_tokens_list',
  'PUT /access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}': 'access_tokens_repo_token_create',
  'GET /access-tokens/latest/users/{userSlug}': 'access_tokens_user_tokens_list',
  'PUT /access-tokens/latest/users/{userSlug}': 'access_tokens_user_token_create',
  'POST /build-status/latest/commits/stats': 'build_status_commits_stats_list',
};

test.each(
  operations.map(({ key, name, method, path }) => [key, name, nameOperation(method, path)] as const),
)('%s is %s', (key, name, proposed) => {
  if (proposed.length > 48) expect(name.length).toBeLessThanOrEqual(48);
  else expect(name).toBe(MISLEADING[key] ?? proposed);
});

test('each exception is still one', () => {
  const keys = new Set(operations.map(({ key }) => key));
  for (const [key, name] of Object.entries(MISLEADING)) {
    expect(keys).toContain(key);
    const [method = '', path = ''] = key.split(' ');
    expect(nameOperation(method, path)).not.toBe(name);
  }
});

test('a PATCH and a module of its own', () => {
  expect(nameOperation('PATCH', '/authconfig/latest/idps/{id}')).toBe('authconfig_idp_patch');
});
