import { runGit } from '../git/run-git.ts';
import { refusal } from '../http/refusal.ts';
import type { Move } from './check-rules.ts';
import { checkRules } from './check-rules.ts';
import type { Repository } from './repository.ts';
import { rescope } from './rescope.ts';
import type { SandboxState } from './sandbox-state.ts';

const NOTHING = '0'.repeat(40);

/** The only place that changes a branch or tag: checks restrictions, compares, moves, records, and lets open pull requests follow. */
export async function moveRef(state: SandboxState, repository: Repository, move: Move): Promise<void> {
  const { refId, from, to, by } = move;
  await checkRules(repository, move);
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
