import { runGit } from '../git/run-git.ts';
import { refusal } from '../http/refusal.ts';
import type { Repository } from './repository.ts';
import { rescope } from './rescope.ts';
import type { SandboxState } from './sandbox-state.ts';
import type { User } from './user.ts';

const NOTHING = '0'.repeat(40);

interface Move {
  readonly refId: string;
  /** `undefined`: the ref must not exist yet. */
  readonly from: string | undefined;
  /** `undefined`: the ref is deleted. */
  readonly to: string | undefined;
  readonly by: User;
}

/** The only place that changes a branch or tag: compares, moves, records, and lets open pull requests follow. */
export async function moveRef(
  state: SandboxState,
  repository: Repository,
  { refId, from, to, by }: Move,
): Promise<void> {
  const { code } = await runGit(repository.gitDir, ['update-ref', refId, to ?? NOTHING, from ?? NOTHING], {
    accepts: [1, 128],
  });
  if (code !== 0) throw refusal.conflict('repository.RefOutOfDateException', `${refId} could not be changed.`);
  repository.refChanges.unshift({
    id: state.nextId(),
    createdDate: state.now(),
    user: by,
    refId,
    fromHash: from ?? NOTHING,
    toHash: to ?? NOTHING,
  });
  if (to !== undefined) await rescope(state, repository, refId, to, by);
}
