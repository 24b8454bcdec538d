/** What a correction takes over, and the place of the uncorrected document where it already stands. */
export interface DocumentRow {
  readonly id: string;
  /** `METHOD path argument`. */
  readonly argument: string;
  /** `int32`: the bounds that this format means. */
  readonly word: 'type' | 'enum' | 'required' | 'int32';
  /** An argument again, or a member of a schema: `RestComment.anchor.diffType`. */
  readonly stands: string;
}

const PROJECT = '/api/latest/projects/{projectKey}';
const REPO = `${PROJECT}/repos/{repositorySlug}`;
const PULL = `${REPO}/pull-requests/{pullRequestId}`;
const KEYS = '/keys/latest/projects/{projectKey}';
const conditions = '/default-reviewers/latest/projects/{projectKey}';
const restrictions = '/branch-permissions/latest/projects/{projectKey}';

/** An id in a path, declared as a text, that answers give as a number. */
const ids = (
  [
    ['int-pull-request-id', `GET ${PULL} pullRequestId`, 'RestPullRequest.id'],
    ['int-comment-id', `GET ${PULL}/comments/{commentId} commentId`, 'RestComment.id'],
    ['int-attachment-id', `GET ${REPO}/attachments/{attachmentId} attachmentId`, 'RestAttachmentMetadata.id'],
    ['int-job-id', 'GET /api/latest/migration/exports/{jobId} jobId', 'RestJob.id'],
    ['int-script-id', 'GET /api/latest/hook-scripts/{scriptId} scriptId', 'RestHookScript.id'],
    ['int-task-id', 'DELETE /default-tasks/latest/projects/{projectKey}/tasks/{taskId} taskId', 'RestDefaultTask.id'],
    ['int-key-id', `GET ${KEYS}/ssh/{keyId} keyId`, 'RestSshAccessKey.key.id'],
    ['int-repo-id', 'GET /mirroring/latest/repos/{repoId} repoId', 'RestRepository.id'],
    [
      'int-mirroring-request-id',
      'GET /mirroring/latest/requests/{mirroringRequestId} mirroringRequestId',
      'RestMirroringRequest.id',
    ],
    ['int-mirroring-project-id', 'GET /mirroring/latest/projects/{projectId} projectId', 'RestProject.id'],
    ['int-mirroring-project-repos-id', 'GET /mirroring/latest/projects/{projectId}/repos projectId', 'RestProject.id'],
    ['int-id', `GET ${REPO}/settings/reviewer-groups/{id} id`, 'RestReviewerGroup.id'],
    ['int-from-id', `GET ${PULL}/activities fromId`, 'RestPullRequestActivity.id'],
    ['int-migration-id', 'GET /api/latest/migration/mesh/repos migrationId', 'RestJob.id'],
    ['int-version-delete', `DELETE ${PULL}/comments/{commentId} version`, 'RestComment.version'],
    ['int-version-put', `PUT ${PULL}/participants/{userSlug} version`, 'RestPullRequest.version'],
    ['int-start', 'GET /api/latest/projects start', 'GET /api/latest/inbox/pull-requests start'],
    ['int-limit', 'GET /api/latest/projects limit', 'GET /api/latest/inbox/pull-requests limit'],
    [
      'bool-include-default-branch',
      'GET /mirroring/latest/repos includeDefaultBranch',
      'GET /mirroring/latest/repos/{repoId} includeDefaultBranch',
    ],
    [
      'bool-ssl-verification-required',
      `POST ${REPO}/webhooks/test sslVerificationRequired`,
      `POST ${PROJECT}/webhooks/test sslVerificationRequired`,
    ],
    [
      'array-project-permissions-groups-name',
      `PUT ${PROJECT}/permissions/groups name`,
      `PUT ${REPO}/permissions/groups name`,
    ],
    [
      'array-project-permissions-users-name',
      `PUT ${PROJECT}/permissions/users name`,
      `PUT ${REPO}/permissions/users name`,
    ],
    ['array-comments-difftypes', `GET ${PULL}/comments diffTypes`, `GET ${PULL}/comments diffType`],
  ] as const
).map(([id, argument, stands]): DocumentRow => ({ id, argument, word: 'type', stands }));

const bits = (['project', 'repo'] as const).flatMap((kind): readonly DocumentRow[] => {
  const below = kind === 'project' ? '' : '/repos/{repositorySlug}';
  return [
    ...(['PUT', 'DELETE'] as const).map(
      (method): DocumentRow => ({
        id: `int-${kind}-condition-id-${method.toLowerCase()}`,
        argument: `${method} ${conditions}${below}/condition/{id} id`,
        word: 'int32',
        stands: 'RestPullRequestCondition.id',
      }),
    ),
    ...(['GET', 'DELETE'] as const).map(
      (method): DocumentRow => ({
        id: `int-${kind}-restriction-id-${method.toLowerCase()}`,
        argument: `${method} ${restrictions}${below}/restrictions/{id} id`,
        word: 'int32',
        stands: 'RestRefRestriction.id',
      }),
    ),
  ];
});

const twins = (['groups', 'users'] as const).flatMap((kind) =>
  (
    [
      ['PUT', 'name'],
      ['PUT', 'permission'],
      ['DELETE', 'name'],
    ] as const
  ).map(
    ([method, name]): DocumentRow => ({
      id: `required-${method.toLowerCase()}-project-permissions-${kind}-${name}`,
      argument: `${method} ${PROJECT}/permissions/${kind} ${name}`,
      word: 'required',
      stands: `${method} ${REPO}/permissions/${kind} ${name}`,
    }),
  ),
);

const words = (
  [
    [
      'array-exports-messages-severity',
      'GET /api/latest/migration/exports/{jobId}/messages severity',
      'RestJobMessage.severity',
    ],
    [
      'array-imports-messages-severity',
      'GET /api/latest/migration/imports/{jobId}/messages severity',
      'RestJobMessage.severity',
    ],
    [
      'array-mesh-messages-severity',
      'GET /api/latest/migration/mesh/{jobId}/messages severity',
      'RestJobMessage.severity',
    ],
    ['array-mesh-repos-state', 'GET /api/latest/migration/mesh/repos state', 'RestMigrationRepository.migrationState'],
    ['items-comments-difftype', `GET ${PULL}/comments diffType`, 'RestComment.anchor.diffType'],
    ['enum-pull-request-diff-type', `GET ${PULL}/diff/{path} diffType`, 'RestComment.anchor.diffType'],
    [
      'enum-users-permission-query',
      'GET /api/latest/users permission',
      'PUT /api/latest/admin/permissions/users permission',
    ],
  ] as const
).map(([id, argument, stands]): DocumentRow => ({ id, argument, word: 'enum', stands }));

export const documentRows: readonly DocumentRow[] = [...ids, ...bits, ...twins, ...words];
