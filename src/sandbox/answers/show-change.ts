import type { Change } from '../git/list-changes.ts';
import type { JsonObject } from '../http/json.ts';
import { showPath } from './show-path.ts';

export function showChange(change: Change): JsonObject {
  return {
    contentId: change.contentId,
    fromContentId: change.fromContentId,
    path: showPath(change.path),
    srcPath: change.srcPath === undefined ? undefined : showPath(change.srcPath),
    executable: change.executable,
    srcExecutable: change.type === 'ADD' ? undefined : change.srcExecutable,
    percentUnchanged: change.similarity,
    type: change.type,
    nodeType: change.submodule ? 'SUBMODULE' : 'FILE',
    links: { self: [null] },
    properties: { gitChangeType: change.type === 'MOVE' ? 'RENAME' : change.type },
  };
}
