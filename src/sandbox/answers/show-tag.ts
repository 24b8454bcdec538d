import type { Ref } from '../git/list-refs.ts';
import type { JsonObject } from '../http/json.ts';

export function showTag({
  id,
  name,
  commit,
  tagObject,
}: Pick<Ref, 'id' | 'name' | 'commit' | 'tagObject'>): JsonObject {
  return { id, displayId: name, type: 'TAG', latestCommit: commit, latestChangeset: commit, hash: tagObject };
}
