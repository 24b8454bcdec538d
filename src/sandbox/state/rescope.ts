import { fetchFork } from '../git/fetch-fork.ts';
import { record } from './record.ts';
import type { Repository } from './repository.ts';
import type { SandboxState } from './sandbox-state.ts';
import type { User } from './user.ts';

/** Open pull requests from or to a branch follow it; Bitbucket calls that rescoping. */
export async function rescope(
  state: SandboxState,
  repository: Repository,
  refId: string,
  commit: string,
  by: User,
): Promise<void> {
  const open = state.repositories.flatMap((each) => each.pullRequests).filter(({ state: now }) => now === 'OPEN');
  for (const pullRequest of open) {
    const ends = [pullRequest.from, pullRequest.to].filter((ref) => ref.repository === repository && ref.id === refId);
    if (ends.length === 0) continue;
    const previousFromHash = pullRequest.from.commit;
    const previousToHash = pullRequest.to.commit;
    for (const end of ends) end.commit = commit;
    await fetchFork(pullRequest.to.repository, pullRequest.from.repository);
    if (pullRequest.from.commit === previousFromHash) continue;
    record(state, pullRequest, {
      action: 'RESCOPED',
      by,
      detail: { fromHash: pullRequest.from.commit, previousFromHash, previousToHash, toHash: pullRequest.to.commit },
    });
  }
}
