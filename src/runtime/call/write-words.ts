/** What a write did, as data: the words of the sentence that ends its answer. */

/** By the last word of the tool's name. */
export const VERBS: ReadonlyMap<string, string> = new Map([
  ['create', 'Created'],
  ['update', 'Updated'],
  ['edit', 'Edited'],
  ['set', 'Set'],
  ['delete', 'Deleted'],
  ['fork', 'Forked into'],
  ['merge', 'Merged'],
  ['decline', 'Declined'],
  ['reopen', 'Reopened'],
  ['approve', 'Approved'],
  ['watch', 'Watching'],
  ['rebase', 'Rebased'],
  ['cancel', 'Cancelled'],
  ['recreate', 'Recreated'],
  ['synchronize', 'Synchronized'],
  ['accept', 'Accepted'],
  ['reject', 'Rejected'],
]);

/** Where the last literal of the path is a state rather than a thing: what setting and removing it means. */
export const STATES: ReadonlyMap<string, readonly [set: string, removed: string]> = new Map([
  ['approve', ['Approved', 'Withdrew the approval of']],
  ['watch', ['Watching', 'No longer watching']],
  ['auto-merge', ['Set to merge by itself:', 'No longer to merge by itself:']],
  ['enabled', ['Enabled', 'Disabled']],
  ['merge', ['Merged', 'Unmerged']],
  ['decline', ['Declined', 'Reopened']],
  ['reopen', ['Reopened', 'Declined']],
  ['rebase', ['Rebased', 'Rebased']],
  ['review', ['Finished the review of', 'Discarded the review of']],
  ['apply-suggestion', ['Applied the suggestion of', 'Applied the suggestion of']],
  ['cancel', ['Cancelled', 'Cancelled']],
  ['accept', ['Accepted', 'Accepted']],
  ['reject', ['Rejected', 'Rejected']],
  ['synchronize', ['Synchronized', 'Synchronized']],
  ['recreate', ['Recreated', 'Recreated']],
]);

/** What a literal of the path is called, if it is a thing that has a name of its own. Anything else is told by its tool's name. */
export const THINGS: ReadonlyMap<string, string> = new Map([
  ['pull-requests', 'pull request'],
  ['comments', 'comment'],
  ['blocker-comments', 'blocker comment'],
  ['participants', 'participant'],
  ['reactions', 'reaction'],
  ['branches', 'branch'],
  ['tags', 'tag'],
  ['labels', 'label'],
  ['browse', 'file'],
  ['commits', 'commit'],
  ['builds', 'build status'],
  ['deployments', 'deployment'],
  ['reports', 'report'],
  ['annotations', 'annotation'],
  ['restrictions', 'branch restriction'],
  ['webhooks', 'webhook'],
  ['projects', 'project'],
  ['repos', 'repository'],
  ['ssh', 'SSH key'],
]);
/** APIs whose paths name what they change; `/build-status/…/commits/{commitId}` changes no commit. */
export const TELLING_APIS: ReadonlySet<string> = new Set([
  'api',
  'git',
  'branch-utils',
  'branch-permissions',
  'comment-likes',
  'insights',
  'keys',
]);

/** Which member of a new thing's answer is the argument that names it, first that is there. */
export const IDENTITIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['projectKey', ['key']],
  ['repositorySlug', ['slug']],
  ['commitId', ['id']],
  ['name', ['displayId', 'name']],
  ['labelName', ['name']],
  ['key', ['key']],
  ['userSlug', ['slug']],
  ['externalId', ['externalId']],
  ['fingerprintOrId', ['id']],
]);
/** Of every other argument, and of the sentence. */
export const IDENTITY: readonly string[] = ['id'];
/** A key before a number: a project has both. */
export const SHOWN_IDENTITY: readonly string[] = ['displayId', 'slug', 'key', 'id', 'name'];

/** What people do after a write, beside looking at the thing itself. */
export const AFTERWARDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['projects_create', ['project_repos_create']],
  ['project_repos_create', ['repo_branches_create']],
  ['repo_fork', ['repo_branches_list', 'pull_requests_create']],
  ['repo_branches_create', ['repo_branches_list', 'pull_requests_create']],
  ['branch_utils_repo_branches_create', ['repo_branches_list', 'pull_requests_create']],
  ['repo_file_edit', ['repo_commit_get', 'pull_requests_create']],
  ['pull_requests_create', ['pull_request_get', 'pull_request_merge']],
  ['pull_request_update', ['pull_request_get', 'pull_request_merge']],
  ['pull_request_reopen', ['pull_request_get', 'pull_request_merge']],
  ['pull_request_decline', ['pull_request_get', 'pull_request_reopen']],
  ['pull_request_merge', ['pull_request_get', 'repo_tags_create']],
  ['pull_request_approve', ['pull_request_merge_get', 'pull_request_merge']],
  ['pull_request_participants_user_update', ['pull_request_merge_get', 'pull_request_merge']],
  ['pull_request_review_set', ['pull_request_get', 'pull_request_activities_list']],
  ['pull_request_comments_create', ['pull_request_comment_get', 'pull_request_comment_update']],
  ['pull_request_comment_update', ['pull_request_comment_get', 'pull_request_comment_update']],
  [
    'pull_request_blocker_comments_create',
    ['pull_request_blocker_comments_list', 'pull_request_blocker_comment_update'],
  ],
  ['branch_utils_repo_branches_delete', ['repo_branches_list']],
  ['git_pull_request_rebase', ['pull_request_get', 'pull_request_merge']],
  ['insights_repo_commit_report_update', ['insights_repo_commit_report_annotations_create']],
  ['insights_repo_commit_report_annotations_create', ['insights_repo_commit_report_annotations_list']],
  ['build_status_commit_update', ['repo_commit_builds_list']],
]);
