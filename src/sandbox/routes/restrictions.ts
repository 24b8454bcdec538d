import { showMatcher } from '../answers/show-matcher.ts';
import { showUser } from '../answers/show-user.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import type { JsonObject } from '../http/json.ts';
import type { JsonFields } from '../http/json-fields.ts';
import { pageOf } from '../http/page-of.ts';
import { readJsonList } from '../http/read-json.ts';
import { refusal } from '../http/refusal.ts';
import type { FindScope } from '../lookup/find-scope.ts';
import { findScope } from '../lookup/find-scope.ts';
import { findUser } from '../lookup/find-user.ts';
import { readMatcher } from '../lookup/read-matcher.ts';
import type { BranchRule } from '../state/branch-rule.ts';
import { RULES } from '../state/branch-rule.ts';
import { rank } from '../state/rank.ts';
import { prefix } from './prefix.ts';

type Placed = readonly [BranchRule, JsonObject];

function show(call: Call, [{ id, type, matcher, users, groups }, scope]: Placed): JsonObject {
  return {
    id,
    scope,
    type,
    matcher: showMatcher(matcher),
    users: users.map((user) => showUser(call.state, user)),
    groups: [...groups],
    accessKeys: [],
  };
}

function placed(call: Call, find: FindScope): readonly Placed[] {
  return find(call, rank.ADMIN).all.flatMap(([{ rules }, scope]) => rules.map((rule): Placed => [rule, scope]));
}

function list(call: Call, find: FindScope): Answer {
  const [type, matcherId, matcherType] = ['type', 'matcherId', 'matcherType'].map((name) => call.query.get(name));
  const found = placed(call, find).filter(
    ([rule]) =>
      (type === null || rule.type === type) &&
      (matcherId === null || rule.matcher.id === matcherId || rule.matcher.displayId === matcherId) &&
      (matcherType === null || rule.matcher.type === matcherType),
  );
  return answer.json(pageOf(call.query, found, (each) => show(call, each)));
}

function existing(call: Call, find: FindScope): Placed {
  const found = placed(call, find).find(([{ id }]) => String(id) === call.param('id'));
  if (found === undefined)
    throw refusal.missing('NoSuchEntityException', `There is no restriction ${call.param('id')}.`);
  return found;
}

function read(call: Call, body: JsonFields): BranchRule {
  const type = body.oneOf('type', RULES);
  if (type === undefined) throw refusal.invalid('type is required.', 'type');
  if (!body.has('matcher')) throw refusal.invalid('matcher is required.', 'matcher');
  return {
    id: call.state.nextId(),
    type,
    matcher: readMatcher(body, 'matcher'),
    users: (body.texts('users') ?? []).map((name) => findUser(call, name)),
    groups: body.texts('groups') ?? [],
  };
}

/** One or several at once, a later rule of the same kind on the same branches takes the place of the earlier. */
function create(call: Call, find: FindScope): Answer {
  const { administration, type, resourceId } = find(call, rank.ADMIN);
  const made = readJsonList(call).map((each) => read(call, each));
  for (const rule of made) {
    const same = (each: BranchRule): boolean => each.type === rule.type && each.matcher.id === rule.matcher.id;
    administration.rules = [...administration.rules.filter((each) => !same(each)), rule];
  }
  const shown = made.map((rule) => show(call, [rule, { type, resourceId }]));
  return answer.json(shown.length === 1 ? (shown[0] ?? null) : shown);
}

function remove(call: Call, find: FindScope): Answer {
  const [gone] = existing(call, find);
  const { administration } = find(call, rank.ADMIN);
  administration.rules = administration.rules.filter((each) => each !== gone);
  return answer.none();
}

function restrictions(base: string, find: FindScope): readonly Route[] {
  return [
    ['GET', `${base}/restrictions`, (call) => list(call, find)],
    ['POST', `${base}/restrictions`, (call) => create(call, find)],
    ['GET', `${base}/restrictions/{id}`, (call) => answer.json(show(call, existing(call, find)))],
    ['DELETE', `${base}/restrictions/{id}`, (call) => remove(call, find)],
  ];
}

export const restrictionRoutes: readonly Route[] = [
  ...restrictions(prefix.projectOf('branch-permissions'), findScope.project),
  ...restrictions(prefix.repoOf('branch-permissions'), findScope.repository),
];
