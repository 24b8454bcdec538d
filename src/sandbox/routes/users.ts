import { showUser } from '../answers/show-user.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import { pageOf } from '../http/page-of.ts';
import { findUser } from '../lookup/find-user.ts';
import type { User } from '../state/user.ts';

function matches({ name, displayName, emailAddress }: User, filter: string): boolean {
  return [name, displayName, emailAddress].some((text) => text.toLowerCase().includes(filter.toLowerCase()));
}

function listUsers(call: Call) {
  const users = call.state.users.filter((user) => matches(user, call.query.get('filter') ?? ''));
  return answer.json(pageOf(call.query, users, (user) => showUser(call.state, user)));
}

export const userRoutes: readonly Route[] = [
  ['GET', '/api/latest/users', listUsers],
  [
    'GET',
    '/api/latest/users/{userSlug}',
    (call) => answer.json(showUser(call.state, findUser(call, call.param('userSlug')))),
  ],
];
