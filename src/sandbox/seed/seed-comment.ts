import type { Comment, CommentAnchor } from '../state/comment.ts';
import { record } from '../state/record.ts';
import type { PullRequest } from '../state/repository.ts';
import type { SandboxState } from '../state/sandbox-state.ts';
import type { User } from '../state/user.ts';

interface Wanted {
  readonly author: User;
  readonly text: string;
  readonly anchor?: CommentAnchor;
  readonly parent?: Comment;
  readonly task?: 'OPEN' | 'RESOLVED';
}

export function seedComment(
  state: SandboxState,
  pullRequest: PullRequest | undefined,
  { author, text, anchor, parent, task }: Wanted,
): Comment {
  const now = state.now();
  const comment: Comment = {
    id: state.nextId(),
    author,
    createdDate: now,
    updatedDate: now,
    version: task === 'RESOLVED' ? 1 : 0,
    text,
    severity: task === undefined ? 'NORMAL' : 'BLOCKER',
    state: task ?? 'OPEN',
    resolver: task === 'RESOLVED' ? author : undefined,
    resolvedDate: task === 'RESOLVED' ? now : undefined,
    anchor,
    parent,
    replies: [],
    reactions: new Map(),
  };
  if (parent !== undefined) parent.replies.push(comment);
  else if (pullRequest !== undefined) {
    pullRequest.comments.push(comment);
    record(state, pullRequest, { action: 'COMMENTED', by: author, comment });
  }
  return comment;
}
