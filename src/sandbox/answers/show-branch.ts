import type { Ref } from '../git/list-refs.ts';
import type { JsonObject } from '../http/json.ts';
import type { Repository } from '../state/repository.ts';

export function showBranch(
  repository: Repository,
  { id, name, commit }: Pick<Ref, 'id' | 'name' | 'commit'>,
): JsonObject {
  return {
    id,
    displayId: name,
    type: 'BRANCH',
    latestCommit: commit,
    latestChangeset: commit,
    isDefault: repository.defaultBranch === id,
    default: repository.defaultBranch === id,
  };
}
