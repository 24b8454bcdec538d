import { resolveCommit } from '../git/resolve-commit.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import type { JsonObject } from '../http/json.ts';
import type { JsonFields } from '../http/json-fields.ts';
import { pageOf } from '../http/page-of.ts';
import { readJson, readTexts } from '../http/read-json.ts';
import { refusal } from '../http/refusal.ts';
import { findRepository } from '../lookup/find-repository.ts';
import { sees } from '../lookup/sees.ts';
import { rank } from '../state/rank.ts';
import type { BuildStatus, Repository } from '../state/repository.ts';
import { prefix } from './prefix.ts';

const STATES: readonly BuildStatus['state'][] = ['SUCCESSFUL', 'FAILED', 'INPROGRESS', 'CANCELLED', 'UNKNOWN'];
const PASSED_ON = ['name', 'description', 'ref', 'buildNumber', 'duration', 'parent', 'testResults'];

function show({ key, state, url, createdDate, updatedDate, rest }: BuildStatus): JsonObject {
  return { ...rest, key, state, url, createdDate, updatedDate, dateAdded: updatedDate };
}

/** A status replaces the one with the same key. */
function store(call: Call, repository: Repository, commit: string, body: JsonFields): void {
  const state = body.oneOf('state', STATES);
  if (state === undefined) throw refusal.invalid('state is required.', 'state');
  const key = body.requiredText('key');
  const url = body.requiredText('url');
  const others = repository.builds.get(commit) ?? [];
  const now = call.state.now();
  const createdDate = others.find((each) => each.key === key)?.createdDate ?? now;
  const made: BuildStatus = { key, state, url, createdDate, updatedDate: now, rest: body.pick(PASSED_ON) };
  repository.builds.set(commit, [made, ...others.filter((each) => each.key !== key)]);
}

async function create(call: Call): Promise<Answer> {
  const repository = findRepository(call, rank.READ);
  store(call, repository, await resolveCommit(repository, call.param('commitId')), readJson(call));
  return answer.none();
}

function keyOf(call: Call): string {
  const key = call.query.get('key');
  if (key === null || key === '') throw refusal.invalid('key must be given.', 'key');
  return key;
}

async function get(call: Call): Promise<Answer> {
  const repository = findRepository(call, rank.READ);
  const key = keyOf(call);
  const found = repository.builds
    .get(await resolveCommit(repository, call.param('commitId')))
    ?.find((each) => each.key === key);
  if (found === undefined)
    throw refusal.missing('build.NoSuchBuildStatusException', `There is no build status ${key} for this commit.`);
  return answer.json(show(found));
}

async function remove(call: Call): Promise<Answer> {
  const repository = findRepository(call, rank.ADMIN);
  const key = keyOf(call);
  const commit = await resolveCommit(repository, call.param('commitId'));
  repository.builds.set(
    commit,
    (repository.builds.get(commit) ?? []).filter((each) => each.key !== key),
  );
  return answer.none();
}

/** The older family names no repository: it shows what the caller may see, wherever the commit has a status. */
function visible(call: Call, commit = call.param('commitId')): readonly BuildStatus[] {
  const repositories = call.state.repositories.filter((each) => sees.repository(call.caller, each));
  return repositories.flatMap(({ builds }) => builds.get(commit) ?? []);
}

async function createAnywhere(call: Call): Promise<Answer> {
  const body = readJson(call);
  const named = { projectKey: body.text('projectKey') ?? 'PLAT', slug: body.text('repositorySlug') ?? 'api' };
  const repository = findRepository(call, rank.READ, named);
  store(call, repository, await resolveCommit(repository, call.param('commitId')), body);
  return answer.none();
}

function count(statuses: readonly BuildStatus[]): JsonObject {
  const of = (state: BuildStatus['state']): number => statuses.filter((each) => each.state === state).length;
  return {
    successful: of('SUCCESSFUL'),
    inProgress: of('INPROGRESS'),
    failed: of('FAILED'),
    cancelled: of('CANCELLED'),
    unknown: of('UNKNOWN'),
  };
}

function countEach(call: Call): Answer {
  const commits = readTexts(call);
  return answer.json(Object.fromEntries(commits.map((commit) => [commit, count(visible(call, commit))])));
}

export const buildRoutes: readonly Route[] = [
  ['GET', `${prefix.commit}/builds`, get],
  ['POST', `${prefix.commit}/builds`, create],
  ['DELETE', `${prefix.commit}/builds`, remove],
  ['GET', '/build-status/latest/commits/{commitId}', (call) => answer.json(pageOf(call.query, visible(call), show))],
  ['POST', '/build-status/latest/commits/{commitId}', createAnywhere],
  ['GET', '/build-status/latest/commits/stats/{commitId}', (call) => answer.json(count(visible(call)))],
  ['POST', '/build-status/latest/commits/stats', countEach],
];
