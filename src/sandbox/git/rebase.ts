import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { User } from '../state/user.ts';
import { runGit } from './run-git.ts';

/** The new tip after replaying `branch` onto `onto`; `undefined` when that conflicts. Needs a work tree, which lives for this call. */
export async function rebase(gitDir: string, branch: string, onto: string, by: User): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'bitbucket-sandbox-rebase-'));
  const tree = join(folder, 'tree');
  const env = { GIT_COMMITTER_NAME: by.displayName, GIT_COMMITTER_EMAIL: by.emailAddress };
  const inTree = ['-C', tree, '--git-dir=.git'];
  try {
    await runGit(gitDir, ['worktree', 'add', '--quiet', '--detach', tree, branch]);
    const { code } = await runGit(gitDir, [...inTree, 'rebase', '--quiet', onto], { env, accepts: [1, 128] });
    if (code !== 0) return undefined;
    return (await runGit(gitDir, [...inTree, 'rev-parse', 'HEAD'])).text.trim();
  } finally {
    await rm(folder, { recursive: true, force: true });
    await runGit(gitDir, ['worktree', 'prune']);
  }
}
