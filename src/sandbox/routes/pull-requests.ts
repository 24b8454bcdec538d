import { showPullRequest } from '../answers/show-pull-request.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import { pageOf } from '../http/page-of.ts';
import { refusal } from '../http/refusal.ts';
import { findPullRequest } from '../lookup/find-pull-request.ts';
import { findRepository } from '../lookup/find-repository.ts';
import { rank } from '../state/rank.ts';
import type { PullRequest } from '../state/repository.ts';
import { prefix } from './prefix.ts';

function hasParticipants(query: URLSearchParams, { author, participants }: PullRequest): boolean {
  for (let number = 1; number <= 10; number += 1) {
    const name = query.get(`username.${number}`);
    if (name === null) break;
    const role = query.get(`role.${number}`);
    const approved = query.get(`approved.${number}`);
    const isAuthor = author.name === name && (role === null || role === 'AUTHOR') && approved !== 'true';
    const takesPart = participants.some(
      (each) =>
        each.user.name === name &&
        (role === null || each.role === role) &&
        (approved === null || (each.status === 'APPROVED') === (approved === 'true')),
    );
    if (!isAuthor && !takesPart) return false;
  }
  return true;
}

function list(call: Call): Answer {
  const repository = findRepository(call, rank.READ);
  const { query } = call;
  const state = (query.get('state') ?? 'OPEN').toUpperCase();
  if (!['OPEN', 'MERGED', 'DECLINED', 'ALL'].includes(state))
    throw refusal.invalid('state must be OPEN, MERGED, DECLINED or ALL.', 'state');
  const outgoing = (query.get('direction') ?? 'INCOMING').toUpperCase() === 'OUTGOING';
  const at = query.get('at');
  const draft = query.get('draft');
  const filter = (query.get('filterText') ?? '').toLowerCase();
  const all = outgoing ? call.state.repositories.flatMap(({ pullRequests }) => pullRequests) : repository.pullRequests;
  const found = all.filter((each) => {
    const end = outgoing ? each.from : each.to;
    return (
      end.repository === repository &&
      (state === 'ALL' || each.state === state) &&
      (at === null || at === end.id) &&
      (draft === null || draft === String(each.draft)) &&
      `${each.title}\n${each.description ?? ''}`.toLowerCase().includes(filter) &&
      hasParticipants(query, each)
    );
  });
  const oldest = (query.get('order') ?? 'NEWEST').toUpperCase() === 'OLDEST';
  const sorted = found.sort((a, b) => (oldest ? a.updatedDate - b.updatedDate : b.updatedDate - a.updatedDate));
  return answer.json(pageOf(query, sorted, (each) => showPullRequest(call.state, each)));
}

export const pullRequestRoutes: readonly Route[] = [
  ['GET', `${prefix.repo}/pull-requests`, list],
  ['GET', prefix.pullRequest, (call) => answer.json(showPullRequest(call.state, findPullRequest(call)))],
];
