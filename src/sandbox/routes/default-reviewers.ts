import { showMatcher } from '../answers/show-matcher.ts';
import { showUser } from '../answers/show-user.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import type { JsonObject } from '../http/json.ts';
import type { JsonFields } from '../http/json-fields.ts';
import { readJson } from '../http/read-json.ts';
import { refusal } from '../http/refusal.ts';
import type { FindScope } from '../lookup/find-scope.ts';
import { findScope } from '../lookup/find-scope.ts';
import { findUser } from '../lookup/find-user.ts';
import { readMatcher } from '../lookup/read-matcher.ts';
import type { ReviewerCondition } from '../state/administration.ts';
import { rank } from '../state/rank.ts';
import { matchesRef } from '../state/ref-matcher.ts';
import type { User } from '../state/user.ts';
import { prefix } from './prefix.ts';

type Placed = readonly [ReviewerCondition, JsonObject];

function show(call: Call, [condition, scope]: Placed): JsonObject {
  return {
    id: condition.id,
    scope,
    sourceRefMatcher: showMatcher(condition.sourceMatcher),
    targetRefMatcher: showMatcher(condition.targetMatcher),
    reviewers: condition.reviewers.map((user) => showUser(call.state, user)),
    reviewerGroups: [],
    requiredApprovals: condition.requiredApprovals,
  };
}

function reviewers(call: Call): Answer {
  for (const name of ['sourceRepoId', 'targetRepoId', 'sourceRefId', 'targetRefId']) {
    if (!call.query.has(name)) throw refusal.invalid(`${name} must be given.`, name);
  }
  const fitting = findScope
    .repository(call, rank.READ)
    .all.flatMap(([{ conditions }]) => conditions)
    .filter(
      (each) =>
        matchesRef(each.sourceMatcher, call.query.get('sourceRefId') ?? '') &&
        matchesRef(each.targetMatcher, call.query.get('targetRefId') ?? ''),
    );
  const users = [...new Set(fitting.flatMap((each) => each.reviewers))];
  return answer.json(users.map((user) => showUser(call.state, user)));
}

/** By id, as the product wants it; by name as well. */
function readReviewer(call: Call, given: JsonFields): User {
  const id = given.number('id');
  const user =
    id === undefined ? findUser(call, given.requiredText('name')) : call.state.users.find((each) => each.id === id);
  if (user === undefined) throw refusal.missing('user.NoSuchUserException', `There is no user ${String(id)}.`);
  return user;
}

function save(call: Call, find: FindScope, id: number): Answer {
  const { administration, type, resourceId } = find(call, rank.ADMIN);
  const body = readJson(call);
  const condition: ReviewerCondition = {
    id,
    reviewers: (body.children('reviewers') ?? []).map((each) => readReviewer(call, each)),
    requiredApprovals: body.number('requiredApprovals') ?? 0,
    sourceMatcher: readMatcher(body, 'sourceMatcher'),
    targetMatcher: readMatcher(body, 'targetMatcher'),
  };
  administration.conditions = [...administration.conditions.filter((each) => each.id !== id), condition];
  return answer.json(show(call, [condition, { type, resourceId }]));
}

function existing(call: Call, find: FindScope): number {
  const { conditions } = find(call, rank.ADMIN).administration;
  const found = conditions.find(({ id }) => String(id) === call.param('id'));
  if (found === undefined) throw refusal.missing('NoSuchEntityException', `There is no condition ${call.param('id')}.`);
  return found.id;
}

function remove(call: Call, find: FindScope): Answer {
  const gone = existing(call, find);
  const { administration } = find(call, rank.ADMIN);
  administration.conditions = administration.conditions.filter(({ id }) => id !== gone);
  return answer.none();
}

function list(call: Call, find: FindScope): Answer {
  const { all } = find(call, rank.READ);
  const placed = all.flatMap(([{ conditions }, scope]) => conditions.map((each): Placed => [each, scope]));
  return answer.json(placed.map((each) => show(call, each)));
}

function conditions(base: string, find: FindScope): readonly Route[] {
  return [
    ['GET', `${base}/conditions`, (call) => list(call, find)],
    ['POST', `${base}/condition`, (call) => save(call, find, call.state.nextId())],
    ['PUT', `${base}/condition/{id}`, (call) => save(call, find, existing(call, find))],
    ['DELETE', `${base}/condition/{id}`, (call) => remove(call, find)],
  ];
}

export const defaultReviewerRoutes: readonly Route[] = [
  ...conditions(prefix.projectOf('default-reviewers'), findScope.project),
  ...conditions(prefix.repoOf('default-reviewers'), findScope.repository),
  ['GET', `${prefix.repoOf('default-reviewers')}/reviewers`, reviewers],
];
