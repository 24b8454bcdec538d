import { runGit } from './run-git.ts';

/** Merges without touching a ref; `undefined` when the two conflict. Needs Git 2.38 or newer. */
export async function tryMerge(
  gitDir: string,
  target: string,
  source: string,
): Promise<{ readonly tree: string } | undefined> {
  const { code, text } = await runGit(
    gitDir,
    ['merge-tree', '--write-tree', '--allow-unrelated-histories', target, source],
    { accepts: [1] },
  );
  return code === 0 ? { tree: text.trim() } : undefined;
}
