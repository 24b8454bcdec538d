import type { TreeEntry } from './list-tree.ts';
import { listTree } from './list-tree.ts';

/** The entry at a path; `undefined` when the commit has none. */
export async function findEntry(gitDir: string, commit: string, path: string): Promise<TreeEntry | undefined> {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
  const siblings = await listTree(gitDir, commit, folder);
  return siblings.find((entry) => entry.path === path);
}
