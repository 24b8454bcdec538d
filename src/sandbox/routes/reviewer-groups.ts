import { showUser } from '../answers/show-user.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import type { JsonObject } from '../http/json.ts';
import { pageOf } from '../http/page-of.ts';
import { readJson } from '../http/read-json.ts';
import { refusal } from '../http/refusal.ts';
import { findRepository } from '../lookup/find-repository.ts';
import { findUser } from '../lookup/find-user.ts';
import { rank } from '../state/rank.ts';
import type { Repository, ReviewerGroup } from '../state/repository.ts';
import { prefix } from './prefix.ts';

function show(call: Call, repository: Repository, { id, name, description, users }: ReviewerGroup): JsonObject {
  return {
    id,
    name,
    description,
    scope: { type: 'REPOSITORY', resourceId: repository.id },
    users: users.map((user) => showUser(call.state, user)),
  };
}

function existing(call: Call, { reviewerGroups }: Repository): ReviewerGroup {
  const found = reviewerGroups.find(({ id }) => String(id) === call.param('id'));
  if (found === undefined)
    throw refusal.missing('NoSuchEntityException', `There is no reviewer group ${call.param('id')}.`);
  return found;
}

function list(call: Call): Answer {
  const repository = findRepository(call, rank.READ);
  return answer.json(pageOf(call.query, repository.reviewerGroups, (each) => show(call, repository, each)));
}

function get(call: Call): Answer {
  const repository = findRepository(call, rank.READ);
  return answer.json(show(call, repository, existing(call, repository)));
}

function create(call: Call): Answer {
  const repository = findRepository(call, rank.ADMIN);
  const body = readJson(call);
  const name = body.requiredText('name');
  if (repository.reviewerGroups.some((each) => each.name === name))
    throw refusal.conflict('DuplicateEntityException', `There is a reviewer group ${name} already.`);
  const users = (body.children('users') ?? []).map((each) => findUser(call, each.requiredText('name')));
  const made = { id: call.state.nextId(), name, description: body.text('description') ?? '', users };
  repository.reviewerGroups.push(made);
  return answer.json(show(call, repository, made), 201);
}

function remove(call: Call): Answer {
  const repository = findRepository(call, rank.ADMIN);
  repository.reviewerGroups.splice(repository.reviewerGroups.indexOf(existing(call, repository)), 1);
  return answer.none();
}

const base = `${prefix.repo}/settings/reviewer-groups`;

export const reviewerGroupRoutes: readonly Route[] = [
  ['GET', base, list],
  ['POST', base, create],
  ['GET', `${base}/{id}`, get],
  ['DELETE', `${base}/{id}`, remove],
];
