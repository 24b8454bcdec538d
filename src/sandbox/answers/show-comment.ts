import type { JsonObject } from '../http/json.ts';
import type { Comment, CommentAnchor } from '../state/comment.ts';
import { rank } from '../state/rank.ts';
import { rankOf } from '../state/rank-of.ts';
import type { Repository } from '../state/repository.ts';
import type { SandboxState } from '../state/sandbox-state.ts';
import type { User } from '../state/user.ts';
import { showUser } from './show-user.ts';

/** `path` is a plain string here: the document says object, the product and its own examples say string. */
function showAnchor(anchor: CommentAnchor): JsonObject {
  return { ...anchor, orphaned: false };
}

export function showComment(state: SandboxState, repository: Repository, comment: Comment, viewer: User): JsonObject {
  const mine = comment.author === viewer;
  const admin = rankOf.repository(viewer, repository) >= rank.ADMIN;
  const reactions = [...comment.reactions].map(([shortcut, users]) => ({
    emoticon: { shortcut },
    users: [...users].map((user) => showUser(state, user)),
  }));
  return {
    properties: { repositoryId: repository.id, reactions: reactions.length > 0 ? reactions : undefined },
    id: comment.id,
    version: comment.version,
    text: comment.text,
    author: showUser(state, comment.author),
    createdDate: comment.createdDate,
    updatedDate: comment.updatedDate,
    comments: comment.replies.map((reply) => showComment(state, repository, reply, viewer)),
    anchor: comment.anchor === undefined ? undefined : showAnchor(comment.anchor),
    anchored: comment.anchor !== undefined,
    reply: comment.parent !== undefined,
    pending: comment.state === 'PENDING',
    threadResolved: false,
    severity: comment.severity,
    state: comment.state,
    resolver: comment.resolver === undefined ? undefined : showUser(state, comment.resolver),
    resolvedDate: comment.resolvedDate,
    permittedOperations: {
      editable: mine,
      deletable: (mine || admin) && comment.replies.length === 0,
      transitionable: comment.severity === 'BLOCKER' ? true : undefined,
    },
  };
}
