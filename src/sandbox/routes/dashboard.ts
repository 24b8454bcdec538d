import { showPullRequest } from '../answers/show-pull-request.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import { pageOf } from '../http/page-of.ts';
import { refusal } from '../http/refusal.ts';
import { findUser } from '../lookup/find-user.ts';
import { sees } from '../lookup/sees.ts';
import type { PullRequest } from '../state/repository.ts';
import type { User } from '../state/user.ts';

function roleOf({ author, participants }: PullRequest, user: User): string | undefined {
  return author === user ? 'AUTHOR' : participants.find((each) => each.user === user)?.role;
}

function visible(call: Call): readonly PullRequest[] {
  const repositories = call.state.repositories.filter((each) => sees.repository(call.caller, each));
  return repositories.flatMap(({ pullRequests }) => pullRequests).sort((a, b) => b.updatedDate - a.updatedDate);
}

/** The pull requests that the caller (or, for an administrator, another user) takes part in. */
function list(call: Call): Answer {
  const { query } = call;
  const named = query.get('user');
  const user = named === null ? call.caller : findUser(call, named);
  if (user !== call.caller && !call.caller.systemAdmin) throw refusal.forbidden();
  const state = query.get('state');
  const role = query.get('role');
  const statuses = (query.get('participantStatus') ?? '').split(',').filter((status) => status !== '');
  const found = visible(call).filter((each) => {
    const mine = roleOf(each, user);
    const status = each.participants.find((participant) => participant.user === user)?.status ?? 'UNAPPROVED';
    return (
      mine !== undefined &&
      (role === null || mine === role) &&
      (state === null || state === 'ALL' || each.state === state) &&
      (statuses.length === 0 || statuses.includes(status))
    );
  });
  return answer.json(
    pageOf(query, query.get('order') === 'OLDEST' ? found.reverse() : found, (each) =>
      showPullRequest(call.state, each),
    ),
  );
}

function inbox(call: Call): readonly PullRequest[] {
  const role = (call.query.get('role') ?? 'REVIEWER').toUpperCase();
  const waiting = (each: PullRequest): boolean =>
    each.participants.find(({ user }) => user === call.caller)?.status !== 'APPROVED';
  return visible(call).filter(
    (each) => each.state === 'OPEN' && roleOf(each, call.caller) === role && (role !== 'REVIEWER' || waiting(each)),
  );
}

export const dashboardRoutes: readonly Route[] = [
  ['GET', '/api/latest/dashboard/pull-requests', list],
  ['GET', '/api/latest/dashboard/pull-request-suggestions', (call) => answer.json(pageOf(call.query, [], () => null))],
  [
    'GET',
    '/api/latest/inbox/pull-requests',
    (call) => answer.json(pageOf(call.query, inbox(call), (each) => showPullRequest(call.state, each))),
  ],
  ['GET', '/api/latest/inbox/pull-requests/count', (call) => answer.json({ count: inbox(call).length })],
];
