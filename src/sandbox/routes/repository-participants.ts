import { showUser } from '../answers/show-user.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import { pageOf } from '../http/page-of.ts';
import { findRepository } from '../lookup/find-repository.ts';
import { rank } from '../state/rank.ts';
import { prefix } from './prefix.ts';

/** Everybody who took part in a pull request of the repository, in any role or in the one asked for. */
function list(call: Call): Answer {
  const repository = findRepository(call, rank.READ);
  const outgoing = call.query.get('direction') === 'OUTGOING';
  const role = call.query.get('role');
  const filter = (call.query.get('filter') ?? '').toLowerCase();
  const taking = call.state.repositories
    .flatMap(({ pullRequests }) => pullRequests)
    .filter(({ from, to }) => (outgoing ? from : to).repository === repository)
    .flatMap(({ author, participants }) => [{ user: author, role: 'AUTHOR' }, ...participants]);
  const users = [...new Set(taking.filter((each) => role === null || each.role === role).map(({ user }) => user))];
  const found = users.filter(({ name, displayName }) => `${name} ${displayName}`.toLowerCase().includes(filter));
  return answer.json(pageOf(call.query, found, (user) => showUser(call.state, user)));
}

export const repositoryParticipantRoutes: readonly Route[] = [['GET', `${prefix.repo}/participants`, list]];
