import { runGit } from './run-git.ts';

export interface DiffOptions {
  readonly contextLines: number;
  readonly ignoreWhitespace: boolean;
  readonly paths: readonly string[];
}

/** The text of `git diff` between two trees or commits. */
export async function unifiedDiff(gitDir: string, from: string, to: string, options: DiffOptions): Promise<string> {
  const whitespace = options.ignoreWhitespace ? ['-w'] : [];
  const { text } = await runGit(gitDir, [
    'diff',
    '-M',
    `-U${options.contextLines}`,
    ...whitespace,
    from,
    to,
    '--',
    ...options.paths,
  ]);
  return text;
}
