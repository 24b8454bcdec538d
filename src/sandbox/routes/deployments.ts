import { showRepository } from '../answers/show-repository.ts';
import { resolveCommit } from '../git/resolve-commit.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import type { JsonObject } from '../http/json.ts';
import { readJson } from '../http/read-json.ts';
import { refusal } from '../http/refusal.ts';
import { findRepository } from '../lookup/find-repository.ts';
import type { Rank } from '../state/rank.ts';
import { rank } from '../state/rank.ts';
import type { Deployment, Repository } from '../state/repository.ts';
import { prefix } from './prefix.ts';

const STATES = ['PENDING', 'IN_PROGRESS', 'CANCELLED', 'FAILED', 'ROLLED_BACK', 'SUCCESSFUL', 'UNKNOWN'] as const;

function show(call: Call, repository: Repository, { commit, rest, ...facts }: Deployment): JsonObject {
  const toCommit = { id: commit, displayId: commit.slice(0, 11) };
  return { ...rest, ...facts, toCommit, repository: showRepository(call.state, repository) };
}

async function place(call: Call, need: Rank): Promise<readonly [Repository, string]> {
  const repository = findRepository(call, need);
  return [repository, await resolveCommit(repository, call.param('commitId'))];
}

function same(one: Deployment, commit: string, key: string, environment: string, sequence: number): boolean {
  return (
    one.commit === commit &&
    one.key === key &&
    one.environment.key === environment &&
    one.deploymentSequenceNumber === sequence
  );
}

async function record(call: Call): Promise<Answer> {
  const [repository, commit] = await place(call, rank.READ);
  const body = readJson(call);
  const environment = body.child('environment');
  const state = body.oneOf('state', STATES);
  const sequence = body.number('deploymentSequenceNumber');
  if (environment === undefined || state === undefined || sequence === undefined)
    throw refusal.invalid('deploymentSequenceNumber, environment and state are required.', 'state');
  const made: Deployment = {
    commit,
    key: body.requiredText('key'),
    deploymentSequenceNumber: sequence,
    state,
    environment: {
      key: environment.requiredText('key'),
      displayName: environment.requiredText('displayName'),
      ...environment.pick(['type', 'url']),
    },
    lastUpdated: body.number('lastUpdated') ?? call.state.now(),
    rest: {
      description: body.requiredText('description'),
      displayName: body.requiredText('displayName'),
      url: body.requiredText('url'),
    },
  };
  const { deployments } = repository;
  const at = deployments.findIndex((one) => same(one, commit, made.key, made.environment.key, sequence));
  deployments.splice(at < 0 ? deployments.length : at, 1, made);
  return answer.json(show(call, repository, made));
}

async function existing(call: Call, need: Rank): Promise<readonly [Repository, Deployment]> {
  const [repository, commit] = await place(call, need);
  const [key = '', environment = '', sequence = ''] = ['key', 'environmentKey', 'deploymentSequenceNumber'].map(
    (name) => call.query.get(name) ?? undefined,
  );
  const found = repository.deployments.find((one) => same(one, commit, key, environment, Number(sequence)));
  if (found === undefined)
    throw refusal.missing('deployment.NoSuchDeploymentException', 'There is no such deployment of this commit.');
  return [repository, found];
}

async function get(call: Call): Promise<Answer> {
  return answer.json(show(call, ...(await existing(call, rank.READ))));
}

async function remove(call: Call): Promise<Answer> {
  const [{ deployments }, gone] = await existing(call, rank.ADMIN);
  deployments.splice(deployments.indexOf(gone), 1);
  return answer.none();
}

const path = `${prefix.commit}/deployments`;

export const deploymentRoutes: readonly Route[] = [
  ['GET', path, get],
  ['POST', path, record],
  ['DELETE', path, remove],
];
