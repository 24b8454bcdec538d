const project = '/api/latest/projects/{projectKey}';
const repo = `${project}/repos/{repositorySlug}`;

/** The beginnings that many templates share. */
export const prefix = {
  project,
  repo,
  commit: `${repo}/commits/{commitId}`,
  pullRequest: `${repo}/pull-requests/{pullRequestId}`,
  /** The same project, and the same repository, under another module than `api`. */
  projectOf: (module: string): string => project.replace('/api/', `/${module}/`),
  repoOf: (module: string): string => repo.replace('/api/', `/${module}/`),
};
