import { showComment } from '../answers/show-comment.ts';
import { showParticipant } from '../answers/show-participant.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import { JsonFields } from '../http/json-fields.ts';
import { pageOf } from '../http/page-of.ts';
import { readJson } from '../http/read-json.ts';
import { refusal } from '../http/refusal.ts';
import { checkVersion } from '../lookup/check-version.ts';
import { commentWrites } from '../lookup/comment-writes.ts';
import { findPullRequest } from '../lookup/find-pull-request.ts';
import { findUser } from '../lookup/find-user.ts';
import { readVersion } from '../lookup/read-version.ts';
import { record } from '../state/record.ts';
import type { Participant, PullRequest, ReviewStatus } from '../state/repository.ts';
import type { User } from '../state/user.ts';
import { prefix } from './prefix.ts';

const ACTIONS = { APPROVED: 'APPROVED', NEEDS_WORK: 'REVIEWED', UNAPPROVED: 'UNAPPROVED' } as const;
const STATUSES: readonly ReviewStatus[] = ['UNAPPROVED', 'NEEDS_WORK', 'APPROVED'];

function join(pullRequest: PullRequest, user: User, role: 'REVIEWER' | 'PARTICIPANT'): Participant {
  if (pullRequest.author === user) throw refusal.invalid('The author cannot review the own pull request.');
  const found = pullRequest.participants.find((each) => each.user === user);
  if (found !== undefined) return found;
  const made: Participant = { user, role, status: 'UNAPPROVED', lastReviewedCommit: undefined };
  pullRequest.participants.push(made);
  return made;
}

function review(call: Call, pullRequest: PullRequest, status: ReviewStatus): Participant {
  if (pullRequest.state !== 'OPEN')
    throw refusal.conflict('pull.IllegalPullRequestStateException', 'The pull request is not open.');
  const participant = join(pullRequest, call.caller, 'REVIEWER');
  if (participant.status !== status) record(call.state, pullRequest, { action: ACTIONS[status], by: call.caller });
  participant.status = status;
  participant.role = 'REVIEWER';
  if (status !== 'UNAPPROVED') participant.lastReviewedCommit = pullRequest.from.commit;
  return participant;
}

function vote(call: Call, status: ReviewStatus): Answer {
  return answer.json(showParticipant(call.state, review(call, findPullRequest(call), status)));
}

function setStatus(call: Call): Answer {
  const pullRequest = findPullRequest(call);
  if (call.param('userSlug') !== call.caller.slug)
    throw refusal.forbidden('The status of another user cannot be changed.');
  const body = readJson(call);
  const version = readVersion(call, body);
  if (version !== undefined) checkVersion('pull.PullRequestOutOfDateException', pullRequest.version, version);
  const status = body.oneOf('status', STATUSES) ?? (body.flag('approved') === true ? 'APPROVED' : undefined);
  if (status === undefined) throw refusal.invalid('status is required.', 'status');
  const seen = body.text('lastReviewedCommit');
  if (seen !== undefined && seen !== pullRequest.from.commit) {
    throw refusal.conflict('pull.PullRequestOutOfDateException', 'There are newer commits than the one reviewed.');
  }
  return answer.json(showParticipant(call.state, review(call, pullRequest, status)));
}

function list(call: Call): Answer {
  const { author, participants } = findPullRequest(call);
  const all: readonly Participant[] = [
    { user: author, role: 'AUTHOR', status: 'UNAPPROVED', lastReviewedCommit: undefined },
    ...participants,
  ];
  return answer.json(pageOf(call.query, all, (each) => showParticipant(call.state, each)));
}

function assign(call: Call): Answer {
  const pullRequest = findPullRequest(call);
  const body = readJson(call);
  const user = findUser(call, body.child('user')?.requiredText('name') ?? '');
  const role = body.oneOf('role', ['REVIEWER', 'PARTICIPANT']) ?? 'REVIEWER';
  const participant = join(pullRequest, user, role);
  participant.role = role;
  return answer.json(showParticipant(call.state, participant));
}

function remove(call: Call, name: string): Answer {
  const pullRequest = findPullRequest(call);
  const user = findUser(call, name);
  pullRequest.participants = pullRequest.participants.filter((each) => each.user !== user);
  return answer.none();
}

function pending(call: Call): Answer {
  const { comments, to } = findPullRequest(call);
  const mine = commentWrites.all(comments).filter(({ state, author }) => state === 'PENDING' && author === call.caller);
  return answer.json(pageOf(call.query, mine, (each) => showComment(call.state, to.repository, each, call.caller)));
}

function finishReview(call: Call): Answer {
  const pullRequest = findPullRequest(call);
  const body = readJson(call);
  const status = body.oneOf('participantStatus', STATUSES);
  const text = body.text('commentText');
  if (text !== undefined) {
    const hashes = { from: pullRequest.to.commit, to: pullRequest.from.commit };
    record(call.state, pullRequest, {
      action: 'COMMENTED',
      by: call.caller,
      comment: commentWrites.add(call, pullRequest.comments, new JsonFields({ text }), hashes),
    });
  }
  const mine = commentWrites
    .all(pullRequest.comments)
    .filter(({ state, author }) => state === 'PENDING' && author === call.caller);
  for (const comment of mine) comment.state = 'OPEN';
  if (status !== undefined) review(call, pullRequest, status);
  return answer.json({ publishedCommentCount: mine.length });
}

function discardReview(call: Call): Answer {
  const pullRequest = findPullRequest(call);
  pullRequest.comments = pullRequest.comments.filter(
    ({ state, author }) => state !== 'PENDING' || author !== call.caller,
  );
  return answer.none();
}

export const participantRoutes: readonly Route[] = [
  ['GET', `${prefix.pullRequest}/participants`, list],
  ['POST', `${prefix.pullRequest}/participants`, assign],
  ['DELETE', `${prefix.pullRequest}/participants`, (call) => remove(call, call.query.get('username') ?? '')],
  ['PUT', `${prefix.pullRequest}/participants/{userSlug}`, setStatus],
  ['DELETE', `${prefix.pullRequest}/participants/{userSlug}`, (call) => remove(call, call.param('userSlug'))],
  ['POST', `${prefix.pullRequest}/approve`, (call) => vote(call, 'APPROVED')],
  ['DELETE', `${prefix.pullRequest}/approve`, (call) => vote(call, 'UNAPPROVED')],
  ['GET', `${prefix.pullRequest}/review`, pending],
  ['PUT', `${prefix.pullRequest}/review`, finishReview],
  ['DELETE', `${prefix.pullRequest}/review`, discardReview],
];
