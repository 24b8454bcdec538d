import { showComment } from '../answers/show-comment.ts';
import { mergeBase } from '../git/merge-base.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import { pageOf } from '../http/page-of.ts';
import { readJson } from '../http/read-json.ts';
import { refusal } from '../http/refusal.ts';
import { commentWrites } from '../lookup/comment-writes.ts';
import { findPullRequest } from '../lookup/find-pull-request.ts';
import type { Comment } from '../state/comment.ts';
import { record } from '../state/record.ts';
import type { PullRequest } from '../state/repository.ts';
import { prefix } from './prefix.ts';

function show(call: Call, { to }: PullRequest, comment: Comment, status = 200): Answer {
  return answer.json(showComment(call.state, to.repository, comment, call.caller), status);
}

function page(call: Call, { to }: PullRequest, comments: readonly Comment[]): Answer {
  return answer.json(pageOf(call.query, comments, (each) => showComment(call.state, to.repository, each, call.caller)));
}

function list(call: Call): Answer {
  const pullRequest = findPullRequest(call);
  const path = call.query.get('path') ?? '';
  if (path === '') throw refusal.invalid('The path of a file must be given; the activities show all comments.', 'path');
  const states = [...call.query.getAll('state'), ...call.query.getAll('states')];
  const found = pullRequest.comments.filter(
    ({ anchor, state }) => anchor?.path === path && (states.length === 0 || states.includes(state)),
  );
  return page(call, pullRequest, found);
}

function tasks(call: Call): Answer {
  const pullRequest = findPullRequest(call);
  const all = commentWrites.all(pullRequest.comments).filter(({ severity }) => severity === 'BLOCKER');
  const states = [...call.query.getAll('state'), ...call.query.getAll('states')].flatMap((state) => state.split(','));
  const found = all.filter(({ state }) => (states.length === 0 ? state === 'OPEN' : states.includes(state)));
  if (call.query.get('count') !== 'true') return page(call, pullRequest, found);
  const count = (wanted: string): number => all.filter(({ state }) => state === wanted).length;
  return answer.json({ OPEN: count('OPEN'), RESOLVED: count('RESOLVED') });
}

async function add(call: Call, severity?: 'BLOCKER'): Promise<Answer> {
  const pullRequest = findPullRequest(call);
  const { from, to, author, participants } = pullRequest;
  const base = (await mergeBase(to.repository.gitDir, to.commit, from.commit)) ?? to.commit;
  const comment = commentWrites.add(
    call,
    pullRequest.comments,
    readJson(call),
    { from: base, to: from.commit },
    severity,
  );
  const known = call.caller === author || participants.some(({ user }) => user === call.caller);
  if (!known)
    participants.push({ user: call.caller, role: 'PARTICIPANT', status: 'UNAPPROVED', lastReviewedCommit: undefined });
  if (comment.parent === undefined) record(call.state, pullRequest, { action: 'COMMENTED', by: call.caller, comment });
  pullRequest.updatedDate = comment.createdDate;
  return show(call, pullRequest, comment, 201);
}

function get(call: Call): Answer {
  const pullRequest = findPullRequest(call);
  return show(call, pullRequest, commentWrites.find(call, pullRequest.comments));
}

function update(call: Call): Answer {
  const pullRequest = findPullRequest(call);
  const comment = commentWrites.find(call, pullRequest.comments);
  return show(
    call,
    pullRequest,
    commentWrites.update(call, pullRequest.to.repository, pullRequest.author, comment, readJson(call)),
  );
}

function remove(call: Call): Answer {
  const { comments, to, activities } = findPullRequest(call);
  const comment = commentWrites.find(call, comments);
  commentWrites.remove(call, to.repository, comments, comment);
  const shown = activities.findIndex((activity) => activity.comment === comment);
  if (shown >= 0) activities.splice(shown, 1);
  return answer.none();
}

/** Tasks are comments; the two families differ in what they list and in the severity of what they add. */
function single(family: string): readonly Route[] {
  const template = `${prefix.pullRequest}/${family}/{commentId}`;
  return [
    ['GET', template, get],
    ['PUT', template, update],
    ['DELETE', template, remove],
  ];
}

export const pullRequestCommentRoutes: readonly Route[] = [
  ['GET', `${prefix.pullRequest}/comments`, list],
  ['POST', `${prefix.pullRequest}/comments`, (call) => add(call)],
  ...single('comments'),
  ['GET', `${prefix.pullRequest}/blocker-comments`, tasks],
  ['POST', `${prefix.pullRequest}/blocker-comments`, (call) => add(call, 'BLOCKER')],
  ...single('blocker-comments'),
];
