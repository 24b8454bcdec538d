import type { Route } from '../http/call.ts';
import { accessKeyRoutes } from './access-keys.ts';
import { applicationRoutes } from './application.ts';
import { bannerRoutes } from './banner.ts';
import { branchWriteRoutes } from './branch-writes.ts';
import { branchRoutes } from './branches.ts';
import { browseRoutes } from './browse.ts';
import { buildRoutes } from './builds.ts';
import { commentReactionRoutes } from './comment-reactions.ts';
import { commitCommentRoutes } from './commit-comments.ts';
import { commitRoutes } from './commits.ts';
import { compareRoutes } from './compare.ts';
import { dashboardRoutes } from './dashboard.ts';
import { defaultReviewerRoutes } from './default-reviewers.ts';
import { defaultTaskRoutes } from './default-tasks.ts';
import { deploymentRoutes } from './deployments.ts';
import { diffRoutes } from './diffs.ts';
import { fileRoutes } from './files.ts';
import { forkSyncRoutes } from './fork-sync.ts';
import { groupRoutes } from './groups.ts';
import { hookRoutes } from './hooks.ts';
import { insightRoutes } from './insights.ts';
import { jiraRoutes } from './jira.ts';
import { labelRoutes } from './labels.ts';
import { participantRoutes } from './participants.ts';
import { permissionRoutes } from './permissions.ts';
import { projectRoutes } from './projects.ts';
import { pullRequestAutomationRoutes } from './pull-request-automation.ts';
import { pullRequestAutomationSettingRoutes } from './pull-request-automation-settings.ts';
import { pullRequestCommentRoutes } from './pull-request-comments.ts';
import { pullRequestContentRoutes } from './pull-request-contents.ts';
import { pullRequestMergeRoutes } from './pull-request-merge.ts';
import { pullRequestSettingRoutes } from './pull-request-settings.ts';
import { pullRequestWriteRoutes } from './pull-request-writes.ts';
import { pullRequestRoutes } from './pull-requests.ts';
import { refChangeRoutes } from './ref-changes.ts';
import { repositoryRoutes } from './repositories.ts';
import { repositoryParticipantRoutes } from './repository-participants.ts';
import { repositoryWriteRoutes } from './repository-writes.ts';
import { requiredBuildRoutes } from './required-builds.ts';
import { restrictionRoutes } from './restrictions.ts';
import { reviewerGroupRoutes } from './reviewer-groups.ts';
import { sshKeyRoutes } from './ssh-keys.ts';
import { tagRoutes } from './tags.ts';
import { userRoutes } from './users.ts';
import { watchRoutes } from './watches.ts';
import { webhookRoutes } from './webhooks.ts';

/** Everything the sandbox serves, below `/rest`. */
export const routes: readonly Route[] = [
  ...applicationRoutes,
  ...userRoutes,
  ...projectRoutes,
  ...repositoryRoutes,
  ...repositoryWriteRoutes,
  ...labelRoutes,
  ...watchRoutes,
  ...permissionRoutes,
  ...webhookRoutes,
  ...branchRoutes,
  ...branchWriteRoutes,
  ...tagRoutes,
  ...refChangeRoutes,
  ...commitRoutes,
  ...commitCommentRoutes,
  ...diffRoutes,
  ...compareRoutes,
  ...browseRoutes,
  ...fileRoutes,
  ...pullRequestRoutes,
  ...pullRequestWriteRoutes,
  ...pullRequestContentRoutes,
  ...pullRequestMergeRoutes,
  ...pullRequestAutomationRoutes,
  ...pullRequestSettingRoutes,
  ...pullRequestCommentRoutes,
  ...commentReactionRoutes,
  ...participantRoutes,
  ...defaultReviewerRoutes,
  ...buildRoutes,
  ...insightRoutes,
  ...dashboardRoutes,
  ...accessKeyRoutes,
  ...bannerRoutes,
  ...defaultTaskRoutes,
  ...deploymentRoutes,
  ...forkSyncRoutes,
  ...groupRoutes,
  ...hookRoutes,
  ...jiraRoutes,
  ...pullRequestAutomationSettingRoutes,
  ...repositoryParticipantRoutes,
  ...requiredBuildRoutes,
  ...restrictionRoutes,
  ...reviewerGroupRoutes,
  ...sshKeyRoutes,
];
