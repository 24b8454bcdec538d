import { showUser } from '../answers/show-user.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import { pageOf } from '../http/page-of.ts';
import { refusal } from '../http/refusal.ts';
import { findProject } from '../lookup/find-project.ts';
import { findRepository } from '../lookup/find-repository.ts';
import { findUser } from '../lookup/find-user.ts';
import type { Rank } from '../state/rank.ts';
import { rank } from '../state/rank.ts';
import type { User } from '../state/user.ts';
import { prefix } from './prefix.ts';

type Grants = (call: Call) => Map<User, Rank>;
const NAMES = ['NONE', 'READ', 'WRITE', 'ADMIN'] as const;

function list(call: Call, grants: Grants, kind: string): Answer {
  const filter = (call.query.get('filter') ?? '').toLowerCase();
  const found = [...grants(call)].filter(([user]) => `${user.name} ${user.displayName}`.toLowerCase().includes(filter));
  return answer.json(
    pageOf(call.query, found, ([user, level]) => ({
      user: showUser(call.state, user),
      permission: `${kind}_${NAMES[level]}`,
    })),
  );
}

function set(call: Call, grants: Grants, kind: string): Answer {
  const level = ([rank.READ, rank.WRITE, rank.ADMIN] as const).find(
    (each) => `${kind}_${NAMES[each]}` === call.query.get('permission'),
  );
  if (level === undefined)
    throw refusal.invalid(`permission must be ${kind}_READ, ${kind}_WRITE or ${kind}_ADMIN.`, 'permission');
  const granted = grants(call);
  for (const name of call.query.getAll('name')) granted.set(findUser(call, name), level);
  return answer.none();
}

function remove(call: Call, grants: Grants): Answer {
  const granted = grants(call);
  for (const name of call.query.getAll('name')) granted.delete(findUser(call, name));
  return answer.none();
}

function permissions(template: string, grants: Grants, kind: string): readonly Route[] {
  return [
    ['GET', `${template}/permissions/users`, (call) => list(call, grants, kind)],
    ['PUT', `${template}/permissions/users`, (call) => set(call, grants, kind)],
    ['DELETE', `${template}/permissions/users`, (call) => remove(call, grants)],
    // The sandbox has no groups of its own; the list is there because clients ask for it.
    [
      'GET',
      `${template}/permissions/groups`,
      (call) => (grants(call), answer.json(pageOf(call.query, [], () => null))),
    ],
  ];
}

export const permissionRoutes: readonly Route[] = [
  ...permissions(prefix.project, (call) => findProject(call, rank.ADMIN).permissions, 'PROJECT'),
  ...permissions(prefix.repo, (call) => findRepository(call, rank.ADMIN).permissions, 'REPO'),
];
