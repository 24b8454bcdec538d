import { showComment } from '../answers/show-comment.ts';
import { EMPTY_TREE } from '../git/empty-tree.ts';
import { readCommit } from '../git/read-commit.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import { pageOf } from '../http/page-of.ts';
import { readJson } from '../http/read-json.ts';
import { commentWrites } from '../lookup/comment-writes.ts';
import { findRepository } from '../lookup/find-repository.ts';
import type { Comment } from '../state/comment.ts';
import { rank } from '../state/rank.ts';
import type { Repository } from '../state/repository.ts';
import { prefix } from './prefix.ts';

interface Place {
  readonly repository: Repository;
  readonly comments: Comment[];
  readonly hashes: { readonly from: string; readonly to: string };
}

async function place(call: Call): Promise<Place> {
  const repository = findRepository(call, rank.READ);
  const commit = await readCommit(repository, call.param('commitId'));
  const comments = repository.commitComments.get(commit.id) ?? [];
  repository.commitComments.set(commit.id, comments);
  return { repository, comments, hashes: { from: commit.parents[0] ?? EMPTY_TREE, to: commit.id } };
}

function show(call: Call, repository: Repository, comment: Comment, status = 200): Answer {
  return answer.json(showComment(call.state, repository, comment, call.caller), status);
}

async function list(call: Call): Promise<Answer> {
  const { repository, comments } = await place(call);
  const path = call.query.get('path');
  const found = comments.filter(({ anchor }) => path === null || anchor?.path === path);
  return answer.json(pageOf(call.query, found, (comment) => showComment(call.state, repository, comment, call.caller)));
}

async function add(call: Call): Promise<Answer> {
  const { repository, comments, hashes } = await place(call);
  return show(call, repository, commentWrites.add(call, comments, readJson(call), hashes), 201);
}

async function get(call: Call): Promise<Answer> {
  const { repository, comments } = await place(call);
  return show(call, repository, commentWrites.find(call, comments));
}

async function update(call: Call): Promise<Answer> {
  const { repository, comments } = await place(call);
  return show(
    call,
    repository,
    commentWrites.update(call, repository, undefined, commentWrites.find(call, comments), readJson(call)),
  );
}

async function remove(call: Call): Promise<Answer> {
  const { repository, comments } = await place(call);
  commentWrites.remove(call, repository, comments, commentWrites.find(call, comments));
  return answer.none();
}

export const commitCommentRoutes: readonly Route[] = [
  ['GET', `${prefix.commit}/comments`, list],
  ['POST', `${prefix.commit}/comments`, add],
  ['GET', `${prefix.commit}/comments/{commentId}`, get],
  ['PUT', `${prefix.commit}/comments/{commentId}`, update],
  ['DELETE', `${prefix.commit}/comments/{commentId}`, remove],
];
