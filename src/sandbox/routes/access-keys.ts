import { showProject } from '../answers/show-project.ts';
import { showRepository } from '../answers/show-repository.ts';
import { showSshKey } from '../answers/show-ssh-key.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import type { JsonObject } from '../http/json.ts';
import { pageOf } from '../http/page-of.ts';
import { readJson } from '../http/read-json.ts';
import { refusal } from '../http/refusal.ts';
import { findProject } from '../lookup/find-project.ts';
import { findRepository } from '../lookup/find-repository.ts';
import { readSshKey } from '../lookup/read-ssh-key.ts';
import type { AccessKey } from '../state/access-key.ts';
import type { Rank } from '../state/rank.ts';
import { rank } from '../state/rank.ts';
import { prefix } from './prefix.ts';

interface Place {
  readonly kind: 'PROJECT' | 'REPO';
  readonly keys: AccessKey[];
  readonly shown: JsonObject;
}
type Find = (call: Call) => Place;

const RANKS = { READ: rank.READ, WRITE: rank.WRITE, ADMIN: rank.ADMIN } as const;

function show({ kind, shown }: Place, { key, rank: level }: AccessKey): JsonObject {
  const word = Object.entries(RANKS).find(([, each]) => each === level)?.[0] ?? 'READ';
  return { key: showSshKey(key), permission: `${kind}_${word}`, ...shown };
}

/** Access keys read or read and write; none administers. */
function readRank({ kind }: Place, permission: string | undefined): Rank {
  if (permission === `${kind}_READ`) return rank.READ;
  if (permission === `${kind}_WRITE`) return rank.WRITE;
  throw refusal.invalid(`permission must be ${kind}_READ or ${kind}_WRITE.`, 'permission');
}

function existing(call: Call, { keys }: Place): AccessKey {
  const found = keys.find(({ key }) => String(key.id) === call.param('keyId'));
  if (found === undefined)
    throw refusal.missing('ssh.NoSuchAccessKeyException', `There is no access key ${call.param('keyId')} here.`);
  return found;
}

function add(call: Call, place: Place): Answer {
  const body = readJson(call);
  const given = body.child('key');
  if (given === undefined) throw refusal.invalid('key is required.', 'key');
  const made = { key: readSshKey(call, given), rank: readRank(place, body.text('permission')) };
  place.keys.push(made);
  return answer.json(show(place, made), 201);
}

function permit(call: Call, place: Place): Answer {
  const found = existing(call, place);
  found.rank = readRank(place, call.param('permission'));
  return answer.json(show(place, found));
}

function remove(call: Call, place: Place): Answer {
  place.keys.splice(place.keys.indexOf(existing(call, place)), 1);
  return answer.none();
}

function accessKeys(base: string, find: Find): readonly Route[] {
  const list = (call: Call, place: Place): Answer =>
    answer.json(pageOf(call.query, place.keys, (each) => show(place, each)));
  const get = (call: Call, place: Place): Answer => answer.json(show(place, existing(call, place)));
  return [
    ['GET', `${base}/ssh`, (call) => list(call, find(call))],
    ['POST', `${base}/ssh`, (call) => add(call, find(call))],
    ['GET', `${base}/ssh/{keyId}`, (call) => get(call, find(call))],
    ['DELETE', `${base}/ssh/{keyId}`, (call) => remove(call, find(call))],
    ['PUT', `${base}/ssh/{keyId}/permission/{permission}`, (call) => permit(call, find(call))],
  ];
}

export const accessKeyRoutes: readonly Route[] = [
  ...accessKeys(prefix.projectOf('keys'), (call) => {
    const project = findProject(call, rank.ADMIN);
    return {
      kind: 'PROJECT',
      keys: project.administration.accessKeys,
      shown: { project: showProject(call.state, project) },
    };
  }),
  ...accessKeys(prefix.repoOf('keys'), (call) => {
    const repository = findRepository(call, rank.ADMIN);
    const shown = { repository: showRepository(call.state, repository) };
    return { kind: 'REPO', keys: repository.administration.accessKeys, shown };
  }),
];
