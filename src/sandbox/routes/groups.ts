import { showUser } from '../answers/show-user.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import { pageOf } from '../http/page-of.ts';
import { refusal } from '../http/refusal.ts';
import { findUser } from '../lookup/find-user.ts';
import type { SandboxState } from '../state/sandbox-state.ts';

/** There is a group as soon as somebody is in it. */
function allGroups({ users }: SandboxState): readonly string[] {
  return [...new Set(users.flatMap(({ groups }) => [...groups]))].sort();
}

const filtered = (call: Call, names: readonly string[]): readonly string[] =>
  names.filter((name) => name.includes((call.query.get('filter') ?? '').toLowerCase()));

function forAdministrators(call: Call): string {
  if (!call.caller.systemAdmin) throw refusal.forbidden();
  return call.query.get('context') ?? '';
}

function groupsOfUser(call: Call): Answer {
  const { groups } = findUser(call, forAdministrators(call));
  return answer.json(pageOf(call.query, filtered(call, [...groups].sort()), (name) => ({ name, deletable: true })));
}

function usersOfGroup(call: Call): Answer {
  const group = forAdministrators(call);
  const users = call.state.users.filter(({ groups }) => groups.has(group));
  return answer.json(pageOf(call.query, users, (user) => showUser(call.state, user)));
}

function globalPermissions(call: Call): Answer {
  forAdministrators(call);
  const found = call.state.users.filter(({ systemAdmin, createsProjects }) => systemAdmin || createsProjects);
  return answer.json(
    pageOf(call.query, found, (user) => ({
      user: showUser(call.state, user),
      permission: user.systemAdmin ? 'SYS_ADMIN' : 'PROJECT_CREATE',
    })),
  );
}

export const groupRoutes: readonly Route[] = [
  [
    'GET',
    '/api/latest/groups',
    (call) => answer.json(pageOf(call.query, filtered(call, allGroups(call.state)), (name) => name)),
  ],
  ['GET', '/api/latest/admin/groups/more-members', usersOfGroup],
  ['GET', '/api/latest/admin/users/more-members', groupsOfUser],
  ['GET', '/api/latest/admin/permissions/users', globalPermissions],
];
