import { runGit } from './run-git.ts';

export async function mergeBase(gitDir: string, one: string, other: string): Promise<string | undefined> {
  const { code, text } = await runGit(gitDir, ['merge-base', one, other], { accepts: [1] });
  return code === 0 ? text.trim() : undefined;
}
