import { showUser } from '../answers/show-user.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import type { Json, JsonObject } from '../http/json.ts';
import { pageOf } from '../http/page-of.ts';
import { refusal } from '../http/refusal.ts';
import { findProject } from '../lookup/find-project.ts';
import { findRepository } from '../lookup/find-repository.ts';
import { findUser } from '../lookup/find-user.ts';
import type { Rank } from '../state/rank.ts';
import { rank } from '../state/rank.ts';
import type { User } from '../state/user.ts';
import { prefix } from './prefix.ts';

const NAMES = ['NONE', 'READ', 'WRITE', 'ADMIN'] as const;
const GIVEN = [rank.READ, rank.WRITE, rank.ADMIN] as const;

interface Grants {
  readonly kind: 'PROJECT' | 'REPO';
  readonly users: Map<User, Rank>;
  readonly groups: Map<string, Rank>;
}
type Find = (call: Call) => Grants;

const word = (kind: Grants['kind'], level: Rank): string => `${kind}_${NAMES[level]}`;

function readRank({ kind }: Grants, permission: string | null): Rank {
  const level = GIVEN.find((each) => word(kind, each) === permission);
  if (level === undefined)
    throw refusal.invalid(`permission must be ${kind}_READ, ${kind}_WRITE or ${kind}_ADMIN.`, 'permission');
  return level;
}

interface Holders<Holder> {
  readonly of: (grants: Grants) => Map<Holder, Rank>;
  readonly named: (call: Call, name: string) => Holder;
  readonly text: (holder: Holder) => string;
  readonly show: (call: Call, holder: Holder) => JsonObject;
}

const users: Holders<User> = {
  of: (grants) => grants.users,
  named: findUser,
  text: ({ name, displayName }) => `${name} ${displayName}`,
  show: (call, user) => ({ user: showUser(call.state, user) }),
};

function findGroup(call: Call, name: string): string {
  if (!call.state.users.some(({ groups }) => groups.has(name)))
    throw refusal.missing('user.NoSuchGroupException', `Group ${name} does not exist.`);
  return name;
}

const groups: Holders<string> = {
  of: (grants) => grants.groups,
  named: findGroup,
  text: (name) => name,
  show: (_, name) => ({ group: { name } }),
};

function shown<Holder>(
  call: Call,
  grants: Grants,
  holders: Holders<Holder>,
  filter: string | null,
): readonly JsonObject[] {
  return [...holders.of(grants)]
    .filter(([holder]) =>
      holders
        .text(holder)
        .toLowerCase()
        .includes((filter ?? '').toLowerCase()),
    )
    .map(([holder, level]) => ({ ...holders.show(call, holder), permission: word(grants.kind, level) }));
}

const page = (call: Call, items: readonly Json[]): Answer => answer.json(pageOf(call.query, items, (item) => item));

function holderRoutes<Holder>(template: string, find: Find, holders: Holders<Holder>): readonly Route[] {
  const named = (call: Call): readonly Holder[] => call.query.getAll('name').map((name) => holders.named(call, name));
  const set = (call: Call, grants: Grants): Answer => {
    const level = readRank(grants, call.query.get('permission'));
    for (const holder of named(call)) holders.of(grants).set(holder, level);
    return answer.none();
  };
  const remove = (call: Call, grants: Grants): Answer => {
    for (const holder of named(call)) holders.of(grants).delete(holder);
    return answer.none();
  };
  return [
    ['GET', template, (call) => page(call, shown(call, find(call), holders, call.query.get('filter')))],
    ['PUT', template, (call) => set(call, find(call))],
    ['DELETE', template, (call) => remove(call, find(call))],
  ];
}

/** Users and groups in one list. */
function search(call: Call, grants: Grants): Answer {
  const filter = call.query.get('filterText');
  const permission = call.query.get('permission');
  const type = call.query.get('type');
  const found = [
    ...(type === 'GROUP' ? [] : shown(call, grants, users, filter)),
    ...(type === 'USER' ? [] : shown(call, grants, groups, filter)),
  ];
  return page(
    call,
    found.filter((each) => permission === null || each['permission'] === permission),
  );
}

function permissions(template: string, find: Find): readonly Route[] {
  return [
    ...holderRoutes(`${template}/permissions/users`, find, users),
    ...holderRoutes(`${template}/permissions/groups`, find, groups),
    ['GET', `${template}/permissions/search`, (call) => search(call, find(call))],
  ];
}

/** What everybody who is logged in may do in a project. */
function defaultPermission(call: Call, set: boolean): Answer {
  const project = findProject(call, rank.ADMIN);
  const grants: Grants = { kind: 'PROJECT', users: project.permissions, groups: project.administration.groups };
  const level = readRank(grants, call.param('permission'));
  if (!set) return answer.json({ permitted: project.defaultRank >= level });
  project.defaultRank = call.query.get('allow') === 'true' ? level : rank.NONE;
  return answer.none();
}

const everybody = `${prefix.project}/permissions/{permission}/all`;

export const permissionRoutes: readonly Route[] = [
  ...permissions(prefix.project, (call) => {
    const project = findProject(call, rank.ADMIN);
    return { kind: 'PROJECT', users: project.permissions, groups: project.administration.groups };
  }),
  ...permissions(prefix.repo, (call) => {
    const repository = findRepository(call, rank.ADMIN);
    return { kind: 'REPO', users: repository.permissions, groups: repository.administration.groups };
  }),
  ['GET', everybody, (call) => defaultPermission(call, false)],
  ['POST', everybody, (call) => defaultPermission(call, true)],
];
