import { commitTree } from '../git/commit-tree.ts';
import { runGit } from '../git/run-git.ts';
import { tryMerge } from '../git/try-merge.ts';
import { refusal } from '../http/refusal.ts';
import { moveRef } from './move-ref.ts';
import { record } from './record.ts';
import type { PullRequest } from './repository.ts';
import type { SandboxState } from './sandbox-state.ts';
import type { User } from './user.ts';

interface Wanted {
  readonly by: User;
  readonly message: string | undefined;
  readonly strategy: string;
}

function defaultMessage({ id, title, from, to }: PullRequest): string {
  const name = (ref: string): string => ref.replace('refs/heads/', '');
  return `Pull request #${id}: ${title}\n\nMerge in ${to.repository.project.key}/${to.repository.slug} from ${name(from.id)} to ${name(to.id)}`;
}

/** Makes the merge commit, or moves the target for a fast-forward strategy; the commit the target now has. */
async function mergedCommit(
  state: SandboxState,
  pullRequest: PullRequest,
  { by, message, strategy }: Wanted,
): Promise<string> {
  const { from, to } = pullRequest;
  const { gitDir } = to.repository;
  const { code } = await runGit(gitDir, ['merge-base', '--is-ancestor', to.commit, from.commit], { accepts: [1] });
  const ahead = code === 0;
  if (ahead && (strategy === 'ff' || strategy === 'ff-only')) return from.commit;
  if (strategy === 'ff-only')
    throw refusal.conflict('pull.PullRequestMergeVetoedException', 'The target cannot be fast-forwarded.');
  const merged = await tryMerge(gitDir, to.commit, from.commit);
  if (merged === undefined) {
    throw refusal.conflict('pull.PullRequestMergeVetoedException', 'The pull request has conflicts.', {
      conflicted: true,
      vetoes: [],
    });
  }
  const parents = strategy.startsWith('squash') ? [to.commit] : [to.commit, from.commit];
  const text = message ?? defaultMessage(pullRequest);
  return commitTree(gitDir, { tree: merged.tree, parents, message: `${text}\n`, author: by, at: state.now() });
}

/** A real merge: the target branch moves, the pull request keeps the commits it had. */
export async function mergePullRequest(state: SandboxState, pullRequest: PullRequest, wanted: Wanted): Promise<void> {
  const { to } = pullRequest;
  const before = to.commit;
  const commit = await mergedCommit(state, pullRequest, wanted);
  await moveRef(state, to.repository, { refId: to.id, from: before, to: commit, by: wanted.by, merge: true });
  to.commit = before;
  pullRequest.state = 'MERGED';
  pullRequest.mergeCommit = commit;
  pullRequest.autoMerge = undefined;
  pullRequest.version += 1;
  pullRequest.updatedDate = state.now();
  pullRequest.closedDate = pullRequest.updatedDate;
  const shown = { id: commit, displayId: commit.slice(0, 11) };
  record(state, pullRequest, { action: 'MERGED', by: wanted.by, detail: { commit: shown } });
}
