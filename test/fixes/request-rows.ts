/** A call that shows one correction: with a value the sandbox takes it, without one it rejects what lacks the argument. */
export interface RequestRow {
  readonly id: string;
  readonly key: string;
  readonly argument: string;
  readonly value?: unknown;
  readonly more?: Readonly<Record<string, unknown>>;
}

const PROJECT = '/api/latest/projects/{projectKey}';
const REPO = `${PROJECT}/repos/{repositorySlug}`;
const PULL = `${REPO}/pull-requests/{pullRequestId}`;
const COMMIT = `${REPO}/commits/{commitId}`;
const INSIGHTS = '/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}';
const three = { pullRequestId: 3 };
const deployment = { key: 'shop', environmentKey: 'prod', deploymentSequenceNumber: 1 };
const but = (name: keyof typeof deployment): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(deployment).filter(([own]) => own !== name));

const refused: readonly RequestRow[] = [
  { id: 'required-get-repo-diff-until', key: `GET ${REPO}/diff`, argument: 'until' },
  {
    id: 'required-get-repo-diff-path-until',
    key: `GET ${REPO}/diff/{path}`,
    argument: 'until',
    more: { path: 'README.md' },
  },
  { id: 'required-get-repo-patch-until', key: `GET ${REPO}/patch`, argument: 'until' },
  ...(['groups', 'users'] as const).flatMap((kind): RequestRow[] => [
    {
      id: `required-put-project-permissions-${kind}-permission`,
      key: `PUT ${PROJECT}/permissions/${kind}`,
      argument: 'permission',
      more: { name: ['asmith'] },
    },
  ]),
  {
    id: 'required-delete-pull-request-participants-username',
    key: `DELETE ${PULL}/participants`,
    argument: 'username',
    more: three,
  },
  ...(['GET', 'DELETE'] as const).flatMap((method) =>
    (['key', 'environmentKey', 'deploymentSequenceNumber'] as const).map(
      (argument): RequestRow => ({
        id: `required-${method.toLowerCase()}-repo-commits-commitid-deployments-${argument.toLowerCase()}`,
        key: `${method} ${COMMIT}/deployments`,
        argument,
        more: but(argument),
      }),
    ),
  ),
  {
    id: 'required-comment-delete-version',
    key: `DELETE ${PULL}/comments/{commentId}`,
    argument: 'version',
    more: { ...three, commentId: 112 },
  },
];

const repeated: readonly RequestRow[] = [
  { id: 'array-annotations-externalid', key: `GET ${INSIGHTS}/annotations`, argument: 'externalId', value: ['a', 'b'] },
  {
    id: 'array-annotations-path',
    key: `GET ${INSIGHTS}/annotations`,
    argument: 'path',
    value: ['src/a.ts', 'src/b.ts'],
  },
  {
    id: 'array-annotations-severity',
    key: `GET ${INSIGHTS}/annotations`,
    argument: 'severity',
    value: ['MEDIUM', 'HIGH'],
  },
  {
    id: 'array-annotations-type',
    key: `GET ${INSIGHTS}/annotations`,
    argument: 'type',
    value: ['BUG', 'VULNERABILITY'],
  },
  { id: 'array-archive-path', key: `GET ${REPO}/archive`, argument: 'path', value: ['README.md', 'docs'] },
  {
    id: 'array-project-permissions-search-permission',
    key: `GET ${PROJECT}/permissions/search`,
    argument: 'permission',
    value: ['PROJECT_READ', 'PROJECT_WRITE'],
  },
  {
    id: 'array-project-permissions-groups-name',
    key: `PUT ${PROJECT}/permissions/groups`,
    argument: 'name',
    value: ['developers', 'stash-users'],
    more: { permission: 'PROJECT_READ' },
  },
  {
    id: 'array-project-permissions-users-name',
    key: `PUT ${PROJECT}/permissions/users`,
    argument: 'name',
    value: ['asmith', 'jdoe'],
    more: { permission: 'PROJECT_READ' },
  },
  {
    id: 'array-blocker-comments-states',
    key: `GET ${PULL}/blocker-comments`,
    argument: 'states',
    value: ['RESOLVED'],
    more: three,
  },
];

const typed: readonly RequestRow[] = [
  { id: 'int-pull-request-id', key: `GET ${PULL}`, argument: 'pullRequestId', value: 3 },
  { id: 'int-comment-id', key: `GET ${PULL}/comments/{commentId}`, argument: 'commentId', value: 112, more: three },
  {
    id: 'int-context-lines',
    key: `GET ${PULL}/diff/{path}`,
    argument: 'contextLines',
    value: 1,
    more: { ...three, path: 'README.md' },
  },
  {
    id: 'int-deployment-sequence-number',
    key: `GET ${COMMIT}/deployments`,
    argument: 'deploymentSequenceNumber',
    value: 1,
    more: but('deploymentSequenceNumber'),
  },
  {
    id: 'int-max-changes',
    key: 'GET /jira/latest/issues/{issueKey}/commits',
    argument: 'maxChanges',
    value: 1,
    more: { issueKey: 'PLAT-45' },
  },
  {
    id: 'int-source-repo-id',
    key: 'GET /default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/reviewers',
    argument: 'sourceRepoId',
    value: 1,
    more: { targetRepoId: 1, sourceRefId: 'refs/heads/main', targetRefId: 'refs/heads/main' },
  },
  {
    id: 'int-target-repo-id',
    key: 'GET /default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/reviewers',
    argument: 'targetRepoId',
    value: 1,
    more: { sourceRepoId: 1, sourceRefId: 'refs/heads/main', targetRefId: 'refs/heads/main' },
  },
  { id: 'bool-blame', key: `GET ${REPO}/browse/{path}`, argument: 'blame', value: true, more: { path: 'README.md' } },
  {
    id: 'bool-no-content',
    key: `GET ${REPO}/browse/{path}`,
    argument: 'noContent',
    value: true,
    more: { path: 'README.md', blame: true },
  },
  { id: 'bool-size', key: `GET ${REPO}/browse/{path}`, argument: 'size', value: true, more: { path: 'README.md' } },
  {
    id: 'bool-browse-path-type',
    key: `GET ${REPO}/browse/{path}`,
    argument: 'type',
    value: true,
    more: { path: 'README.md' },
  },
  { id: 'bool-browse-type', key: `GET ${REPO}/browse`, argument: 'type', value: true },
  { id: 'bool-count', key: `GET ${PULL}/blocker-comments`, argument: 'count', value: true, more: three },
  { id: 'bool-draft', key: `GET ${REPO}/pull-requests`, argument: 'draft', value: true },
  {
    id: 'bool-with-comments',
    key: `GET ${PULL}/diff/{path}`,
    argument: 'withComments',
    value: false,
    more: { ...three, path: 'src/auth/login.ts' },
  },
  { id: 'bool-with-counts', key: `GET ${REPO}/commits`, argument: 'withCounts', value: true },
  {
    id: 'bool-allow',
    key: `POST ${PROJECT}/permissions/{permission}/all`,
    argument: 'allow',
    value: true,
    more: { permission: 'PROJECT_READ' },
  },
];

export const requestRows: readonly RequestRow[] = [...refused, ...repeated, ...typed];
