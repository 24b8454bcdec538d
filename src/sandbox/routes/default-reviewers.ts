import { showUser } from '../answers/show-user.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import type { JsonObject } from '../http/json.ts';
import type { JsonFields } from '../http/json-fields.ts';
import { readJson } from '../http/read-json.ts';
import { refusal } from '../http/refusal.ts';
import { findRepository } from '../lookup/find-repository.ts';
import { findUser } from '../lookup/find-user.ts';
import { rank } from '../state/rank.ts';
import type { Repository, ReviewerCondition } from '../state/repository.ts';
import { prefix } from './prefix.ts';

const ANY_REF: JsonObject = {
  id: 'ANY_REF_MATCHER_ID',
  displayId: 'ANY_REF_MATCHER_ID',
  type: { id: 'ANY_REF', name: 'Any branch' },
};

function show(call: Call, repository: Repository, condition: ReviewerCondition): JsonObject {
  return {
    id: condition.id,
    scope: { type: 'REPOSITORY', resourceId: repository.id },
    sourceRefMatcher: condition.sourceMatcher,
    targetRefMatcher: condition.targetMatcher,
    reviewers: condition.reviewers.map((user) => showUser(call.state, user)),
    reviewerGroups: [],
    requiredApprovals: condition.requiredApprovals,
  };
}

function fits(matcher: JsonObject, ref: string | null): boolean {
  return ref === null || matcher['id'] === ANY_REF['id'] || matcher['id'] === ref;
}

function reviewers(call: Call): Answer {
  const { conditions } = findRepository(call, rank.READ);
  for (const name of ['sourceRepoId', 'targetRepoId', 'sourceRefId', 'targetRefId']) {
    if (!call.query.has(name)) throw refusal.invalid(`${name} must be given.`, name);
  }
  const fitting = conditions.filter(
    (each) =>
      fits(each.sourceMatcher, call.query.get('sourceRefId')) &&
      fits(each.targetMatcher, call.query.get('targetRefId')),
  );
  const users = [...new Set(fitting.flatMap((each) => each.reviewers))];
  return answer.json(users.map((user) => showUser(call.state, user)));
}

function readMatcher(body: JsonFields, name: string): JsonObject {
  const matcher = body.child(name);
  return matcher === undefined
    ? ANY_REF
    : { displayId: matcher.requiredText('id'), ...matcher.pick(['id', 'displayId', 'type']) };
}

function save(call: Call, id: number): Answer {
  const repository = findRepository(call, rank.ADMIN);
  const body = readJson(call);
  const condition: ReviewerCondition = {
    id,
    reviewers: (body.children('reviewers') ?? []).map((each) => findUser(call, each.requiredText('name'))),
    requiredApprovals: body.number('requiredApprovals') ?? 0,
    sourceMatcher: readMatcher(body, 'sourceMatcher'),
    targetMatcher: readMatcher(body, 'targetMatcher'),
  };
  repository.conditions = [...repository.conditions.filter((each) => each.id !== id), condition];
  return answer.json(show(call, repository, condition));
}

function existing(call: Call): number {
  const found = findRepository(call, rank.ADMIN).conditions.find(({ id }) => String(id) === call.param('id'));
  if (found === undefined) throw refusal.missing('NoSuchEntityException', `There is no condition ${call.param('id')}.`);
  return found.id;
}

function remove(call: Call): Answer {
  const gone = existing(call);
  const repository = findRepository(call, rank.ADMIN);
  repository.conditions = repository.conditions.filter(({ id }) => id !== gone);
  return answer.none();
}

function list(call: Call): Answer {
  const repository = findRepository(call, rank.READ);
  return answer.json(repository.conditions.map((each) => show(call, repository, each)));
}

const base = prefix.repoOf('default-reviewers');

export const defaultReviewerRoutes: readonly Route[] = [
  ['GET', `${base}/conditions`, list],
  ['GET', `${base}/reviewers`, reviewers],
  ['POST', `${base}/condition`, (call) => save(call, call.state.nextId())],
  ['PUT', `${base}/condition/{id}`, (call) => save(call, existing(call))],
  ['DELETE', `${base}/condition/{id}`, remove],
];
