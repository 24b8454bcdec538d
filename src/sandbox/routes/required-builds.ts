import { showMatcher } from '../answers/show-matcher.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import type { JsonObject } from '../http/json.ts';
import { pageOf } from '../http/page-of.ts';
import { readJson } from '../http/read-json.ts';
import { refusal } from '../http/refusal.ts';
import { findRepository } from '../lookup/find-repository.ts';
import { readMatcher } from '../lookup/read-matcher.ts';
import { rank } from '../state/rank.ts';
import type { RequiredBuilds } from '../state/repository.ts';
import { prefix } from './prefix.ts';

function show({ id, buildParentKeys, refMatcher, exemptRefMatcher }: RequiredBuilds): JsonObject {
  return {
    id,
    buildParentKeys: [...buildParentKeys],
    refMatcher: showMatcher(refMatcher),
    exemptRefMatcher: exemptRefMatcher === undefined ? undefined : showMatcher(exemptRefMatcher),
  };
}

function save(call: Call, id: number): Answer {
  const repository = findRepository(call, rank.ADMIN);
  const body = readJson(call);
  const buildParentKeys = body.texts('buildParentKeys') ?? [];
  if (buildParentKeys.length === 0) throw refusal.invalid('buildParentKeys must name a build.', 'buildParentKeys');
  const made: RequiredBuilds = {
    id,
    buildParentKeys,
    refMatcher: readMatcher(body, 'refMatcher'),
    exemptRefMatcher: body.has('exemptRefMatcher') ? readMatcher(body, 'exemptRefMatcher') : undefined,
  };
  repository.requiredBuilds = [...repository.requiredBuilds.filter((each) => each.id !== id), made];
  return answer.json(show(made));
}

function existing(call: Call): number {
  const { requiredBuilds } = findRepository(call, rank.ADMIN);
  const found = requiredBuilds.find(({ id }) => String(id) === call.param('id'));
  if (found === undefined) throw refusal.missing('NoSuchEntityException', `There is no condition ${call.param('id')}.`);
  return found.id;
}

function remove(call: Call): Answer {
  const gone = existing(call);
  const repository = findRepository(call, rank.ADMIN);
  repository.requiredBuilds = repository.requiredBuilds.filter(({ id }) => id !== gone);
  return answer.none();
}

const base = prefix.repoOf('required-builds');

export const requiredBuildRoutes: readonly Route[] = [
  [
    'GET',
    `${base}/conditions`,
    (call) => answer.json(pageOf(call.query, findRepository(call, rank.READ).requiredBuilds, show)),
  ],
  ['POST', `${base}/condition`, (call) => save(call, call.state.nextId())],
  ['PUT', `${base}/condition/{id}`, (call) => save(call, existing(call))],
  ['DELETE', `${base}/condition/{id}`, remove],
];
