import { runGit } from './run-git.ts';

interface Signature {
  readonly name: string;
  readonly email: string;
  /** Milliseconds. */
  readonly at: number;
}

export interface Commit {
  readonly id: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

const FIELDS = ['%H', '%P', '%an', '%ae', '%at', '%cn', '%ce', '%ct', '%B'];

/** Commits in Git's own order; `range` holds hashes (`a`, `^b`) and options of `git log` that the caller chose. */
export async function listCommits(
  gitDir: string,
  range: readonly string[],
  paths: readonly string[] = [],
): Promise<readonly Commit[]> {
  const format = `--format=tformat:${FIELDS.join('%x00')}`;
  const { text } = await runGit(gitDir, ['log', '-z', format, ...range, '--', ...paths]);
  const words = text.split('\0');
  const commits: Commit[] = [];
  for (let at = 0; at + FIELDS.length <= words.length; at += FIELDS.length) {
    const [id = '', parents = '', an = '', ae = '', adate = '', cn = '', ce = '', cdate = '', body = ''] = words.slice(
      at,
      at + FIELDS.length,
    );
    commits.push({
      id,
      parents: parents === '' ? [] : parents.split(' '),
      author: { name: an, email: ae, at: Number(adate) * 1000 },
      committer: { name: cn, email: ce, at: Number(cdate) * 1000 },
      message: body.trimEnd(),
    });
  }
  return commits;
}
