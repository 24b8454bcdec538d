import type { TreeEntry } from '../git/list-tree.ts';
import { listTree } from '../git/list-tree.ts';
import type { Call } from '../http/call.ts';
import type { JsonObject } from '../http/json.ts';
import { pageOf } from '../http/page-of.ts';
import { refusal } from '../http/refusal.ts';
import type { Repository } from '../state/repository.ts';
import { showPath } from './show-path.ts';

/** A page of the entries of a folder; their paths are relative to it. */
export async function folderPage(
  call: Call,
  repository: Repository,
  commit: string,
  folder: string,
): Promise<JsonObject> {
  const entries = await listTree(repository.gitDir, commit, folder);
  const revision = call.query.get('at') ?? repository.defaultBranch;
  if (entries.length === 0 && folder !== '') throw refusal.noSuchPath(folder, revision);
  const show = (entry: TreeEntry): JsonObject => {
    const path = showPath(entry.path.slice(folder === '' ? 0 : folder.length + 1));
    if (entry.type === 'FILE') return { path, contentId: entry.id, type: entry.type, size: entry.size };
    return { path, node: entry.id, type: entry.type };
  };
  const children = pageOf(call.query, entries, show, { defaultLimit: 500, streamed: true });
  return { path: showPath(folder), revision, children };
}
