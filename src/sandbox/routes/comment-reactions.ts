import { showComment } from '../answers/show-comment.ts';
import { showUser } from '../answers/show-user.ts';
import { resolveCommit } from '../git/resolve-commit.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import { commentWrites } from '../lookup/comment-writes.ts';
import { findPullRequest } from '../lookup/find-pull-request.ts';
import { findRepository } from '../lookup/find-repository.ts';
import type { Comment } from '../state/comment.ts';
import { rank } from '../state/rank.ts';
import type { User } from '../state/user.ts';
import { prefix } from './prefix.ts';

type Find = (call: Call) => Comment | Promise<Comment>;

async function ofCommit(call: Call): Promise<Comment> {
  const repository = findRepository(call, rank.READ);
  const id = await resolveCommit(repository, call.param('commitId'));
  return commentWrites.find(call, repository.commitComments.get(id) ?? []);
}

async function react(call: Call, find: Find): Promise<Answer> {
  const comment = await find(call);
  const shortcut = call.param('emoticon');
  const users = comment.reactions.get(shortcut) ?? new Set<User>();
  comment.reactions.set(shortcut, users.add(call.caller));
  const shown = showComment(call.state, findRepository(call, rank.READ), comment, call.caller);
  return answer.json({ comment: shown, emoticon: { shortcut }, user: showUser(call.state, call.caller) });
}

async function undo(call: Call, find: Find): Promise<Answer> {
  (await find(call)).reactions.get(call.param('emoticon'))?.delete(call.caller);
  return answer.none();
}

function reactions(parent: string, find: Find): readonly Route[] {
  const template = `${prefix.repoOf('comment-likes')}/${parent}/comments/{commentId}/reactions/{emoticon}`;
  return [
    ['PUT', template, (call) => react(call, find)],
    ['DELETE', template, (call) => undo(call, find)],
  ];
}

export const commentReactionRoutes: readonly Route[] = [
  ...reactions('commits/{commitId}', ofCommit),
  ...reactions('pull-requests/{pullRequestId}', (call) => commentWrites.find(call, findPullRequest(call).comments)),
];
