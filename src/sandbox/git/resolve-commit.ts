import { hasControlCharacter } from '../http/has-control-character.ts';
import { refusal } from '../http/refusal.ts';
import type { Repository } from '../state/repository.ts';
import { runGit } from './run-git.ts';

/** Hashes and names only: no `~2`, `^`, `@{1}`, `:path` or `a..b`, and nothing Git would take for an option. */
const PLAIN = /^(?!-)(?!.*\.\.)(?!.*@\{)[^\s~^:?*[\\]+$/;

async function verify(gitDir: string, revision: string): Promise<string | undefined> {
  const { code, text } = await runGit(
    gitDir,
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
    {
      accepts: [1, 128],
    },
  );
  return code === 0 ? text.trim() : undefined;
}

/** The commit that a hash, branch or tag names; the default branch when none is given. */
export async function resolveCommit(repository: Repository, revision: string | null | undefined): Promise<string> {
  const wanted = revision === null || revision === undefined || revision === '' ? repository.defaultBranch : revision;
  // A branch wins over a tag of the same name; Git alone would take the tag.
  const tries =
    wanted.startsWith('refs/') || /^[0-9a-f]{40}$/.test(wanted)
      ? [wanted]
      : [`refs/heads/${wanted}`, `refs/tags/${wanted}`, wanted];
  for (const candidate of PLAIN.test(wanted) && !hasControlCharacter(wanted) ? tries : []) {
    const commit = await verify(repository.gitDir, candidate);
    if (commit !== undefined) return commit;
  }
  throw refusal.missing(
    'commit.NoSuchCommitException',
    `Commit '${wanted}' does not exist in repository '${repository.slug}'.`,
  );
}
