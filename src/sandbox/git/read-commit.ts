import type { Repository } from '../state/repository.ts';
import type { Commit } from './list-commits.ts';
import { listCommits } from './list-commits.ts';
import { resolveCommit } from './resolve-commit.ts';

export async function readCommit(repository: Repository, revision: string): Promise<Commit> {
  const id = await resolveCommit(repository, revision);
  const [commit] = await listCommits(repository.gitDir, ['--max-count=1', id]);
  if (commit === undefined) throw new Error(`git log shows nothing for ${id}`);
  return commit;
}
