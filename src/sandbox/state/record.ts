import type { JsonObject } from '../http/json.ts';
import type { Comment } from './comment.ts';
import type { PullRequest } from './repository.ts';
import type { SandboxState } from './sandbox-state.ts';
import type { User } from './user.ts';

interface Event {
  readonly action: string;
  readonly by: User;
  readonly comment?: Comment;
  readonly detail?: JsonObject;
}

/** Adds to the activities of a pull request, newest first. */
export function record(
  state: SandboxState,
  pullRequest: PullRequest,
  { action, by, comment, detail = {} }: Event,
): void {
  const createdDate = comment?.createdDate ?? state.now();
  pullRequest.activities.unshift({ id: state.nextId(), createdDate, user: by, action, comment, detail });
}
