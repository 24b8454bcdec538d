/** Calls that the tests of the gate make, one of each access. */
export const DELETE_BRANCH = {
  name: 'branch_utils_repo_branches_delete',
  input: { projectKey: 'PLAT', repositorySlug: 'api', body: { name: 'feature/x' } },
};
export const COMMENT = {
  name: 'pull_request_comments_create',
  input: { projectKey: 'PLAT', repositorySlug: 'api', pullRequestId: 7, body: { text: 'Please rename this.' } },
};
export const READ_PROJECT = { name: 'project_get', input: { projectKey: 'PLAT' } };
export const GRANT = {
  name: 'project_permissions_users_set',
  input: { projectKey: 'PLAT', name: ['jdoe'], permission: 'PROJECT_ADMIN' },
};
