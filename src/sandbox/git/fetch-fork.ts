import type { Repository } from '../state/repository.ts';
import { runGit } from './run-git.ts';

/** Brings the commits of a related repository here, under refs that no response shows. */
export async function fetchFork(target: Repository, source: Repository): Promise<void> {
  if (target === source) return;
  await runGit(target.gitDir, [
    'fetch',
    '--quiet',
    '--no-tags',
    source.gitDir,
    `+refs/heads/*:refs/forks/${source.id}/*`,
  ]);
}
