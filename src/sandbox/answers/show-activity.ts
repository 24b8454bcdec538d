import type { JsonObject } from '../http/json.ts';
import type { Activity, Repository } from '../state/repository.ts';
import type { SandboxState } from '../state/sandbox-state.ts';
import type { User } from '../state/user.ts';
import { showComment } from './show-comment.ts';
import { showUser } from './show-user.ts';

export function showActivity(
  state: SandboxState,
  repository: Repository,
  activity: Activity,
  viewer: User,
): JsonObject {
  const shown = activity.comment === undefined ? undefined : showComment(state, repository, activity.comment, viewer);
  return {
    id: activity.id,
    createdDate: activity.createdDate,
    user: showUser(state, activity.user),
    action: activity.action,
    commentAction: shown === undefined ? undefined : 'ADDED',
    comment: shown,
    commentAnchor: shown?.['anchor'],
    ...activity.detail,
  };
}
