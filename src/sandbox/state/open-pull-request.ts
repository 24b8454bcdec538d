import { fetchFork } from '../git/fetch-fork.ts';
import { runGit } from '../git/run-git.ts';
import { addDefaultTasks } from './add-default-tasks.ts';
import { record } from './record.ts';
import type { PullRequest, PullRequestRef } from './repository.ts';
import type { SandboxState } from './sandbox-state.ts';
import type { User } from './user.ts';

interface Wanted {
  readonly title: string;
  readonly description: string | undefined;
  readonly draft: boolean;
  readonly from: PullRequestRef;
  readonly to: PullRequestRef;
  readonly author: User;
  readonly reviewers: readonly User[];
}

/** Opens a pull request; the source commits become reachable in the target repository, as `refs/pull-requests/N/from`. */
export async function openPullRequest(state: SandboxState, wanted: Wanted): Promise<PullRequest> {
  const { from, to, author } = wanted;
  const now = state.now();
  const pullRequest: PullRequest = {
    id: Math.max(0, ...to.repository.pullRequests.map(({ id }) => id)) + 1,
    version: 0,
    title: wanted.title,
    description: wanted.description,
    state: 'OPEN',
    draft: wanted.draft,
    createdDate: now,
    updatedDate: now,
    closedDate: undefined,
    from,
    to,
    author,
    participants: wanted.reviewers.map((user) => ({
      user,
      role: 'REVIEWER',
      status: 'UNAPPROVED',
      lastReviewedCommit: undefined,
    })),
    comments: [],
    activities: [],
    watchers: new Set([author]),
    mergeCommit: undefined,
    autoMerge: undefined,
  };
  await fetchFork(to.repository, from.repository);
  await runGit(to.repository.gitDir, ['update-ref', `refs/pull-requests/${pullRequest.id}/from`, from.commit]);
  to.repository.pullRequests.push(pullRequest);
  record(state, pullRequest, { action: 'OPENED', by: author });
  addDefaultTasks(state, pullRequest);
  return pullRequest;
}
