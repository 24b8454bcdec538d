import type { User } from '../state/user.ts';
import { runGit } from './run-git.ts';

interface Wanted {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: User;
  /** Milliseconds. */
  readonly at: number;
}

/** Makes a commit object; no ref moves. */
export async function commitTree(gitDir: string, { tree, parents, message, author, at }: Wanted): Promise<string> {
  const date = `${Math.floor(at / 1000)} +0000`;
  const { text } = await runGit(gitDir, ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])], {
    input: message,
    env: {
      GIT_AUTHOR_NAME: author.displayName,
      GIT_AUTHOR_EMAIL: author.emailAddress,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: author.displayName,
      GIT_COMMITTER_EMAIL: author.emailAddress,
      GIT_COMMITTER_DATE: date,
    },
  });
  return text.trim();
}
