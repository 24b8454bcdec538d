import { showSshKey } from '../answers/show-ssh-key.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import { pageOf } from '../http/page-of.ts';
import { readJson } from '../http/read-json.ts';
import { refusal } from '../http/refusal.ts';
import { findUser } from '../lookup/find-user.ts';
import { readSshKey } from '../lookup/read-ssh-key.ts';
import type { User } from '../state/user.ts';

/** One's own keys; those of others are for system administrators. */
function owner(call: Call): User {
  const name = call.query.get('user') ?? call.query.get('userName');
  const user = name === null ? call.caller : findUser(call, name);
  if (user !== call.caller && !call.caller.systemAdmin) throw refusal.forbidden();
  return user;
}

function add(call: Call): Answer {
  const key = readSshKey(call, readJson(call));
  if (call.state.users.some(({ sshKeys }) => sshKeys.some(({ fingerprint }) => fingerprint === key.fingerprint)))
    throw refusal.conflict('ssh.DuplicateSshKeyException', 'This key is already registered.');
  owner(call).sshKeys.push(key);
  return answer.json(showSshKey(key), 201);
}

function remove(call: Call): Answer {
  const { sshKeys } = call.caller;
  const at = sshKeys.findIndex(({ id }) => String(id) === call.param('keyId'));
  // As in Bitbucket, a key that is not there is gone already.
  if (at >= 0) sshKeys.splice(at, 1);
  return answer.none();
}

export const sshKeyRoutes: readonly Route[] = [
  ['GET', '/ssh/latest/keys', (call) => answer.json(pageOf(call.query, owner(call).sshKeys, showSshKey))],
  ['POST', '/ssh/latest/keys', add],
  ['DELETE', '/ssh/latest/keys/{keyId}', remove],
];
