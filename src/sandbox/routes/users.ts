import { showUser } from '../answers/show-user.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import { pageOf } from '../http/page-of.ts';
import { readJson } from '../http/read-json.ts';
import { refusal } from '../http/refusal.ts';
import { findUser } from '../lookup/find-user.ts';
import type { User } from '../state/user.ts';

function matches({ name, displayName, emailAddress }: User, filter: string): boolean {
  return [name, displayName, emailAddress].some((text) => text.toLowerCase().includes(filter.toLowerCase()));
}

function listUsers(call: Call) {
  const users = call.state.users.filter((user) => matches(user, call.query.get('filter') ?? ''));
  return answer.json(pageOf(call.query, users, (user) => showUser(call.state, user)));
}

function updateOwn(call: Call): Answer {
  const { caller } = call;
  const body = readJson(call);
  caller.displayName = body.text('displayName') ?? caller.displayName;
  caller.emailAddress = body.text('email') ?? caller.emailAddress;
  return answer.json(showUser(call.state, caller));
}

/** The sandbox gives everybody one token, at start. */
function listTokens(call: Call): Answer {
  const user = findUser(call, call.param('userSlug'));
  if (user !== call.caller && !call.caller.systemAdmin) throw refusal.forbidden();
  const token = { id: String(user.id).padStart(12, '0'), name: 'sandbox', createdDate: '2026-01-05T09:00:00Z' };
  return answer.json(pageOf(call.query, [token], (each) => each));
}

export const userRoutes: readonly Route[] = [
  ['GET', '/api/latest/users', listUsers],
  ['PUT', '/api/latest/users', updateOwn],
  ['GET', '/access-tokens/latest/users/{userSlug}', listTokens],
  [
    'GET',
    '/api/latest/users/{userSlug}',
    (call) => answer.json(showUser(call.state, findUser(call, call.param('userSlug')))),
  ],
];
