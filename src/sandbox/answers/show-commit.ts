import type { Commit } from '../git/list-commits.ts';
import type { JsonObject } from '../http/json.ts';
import type { SandboxState } from '../state/sandbox-state.ts';
import { showUser } from './show-user.ts';

/** An author known by mail address is shown as the user, as Bitbucket does. */
function showPerson(state: SandboxState, name: string, email: string): JsonObject {
  const user = state.users.find(({ emailAddress }) => emailAddress === email);
  return user === undefined ? { name, emailAddress: email } : showUser(state, user);
}

export function showCommit(state: SandboxState, commit: Commit): JsonObject {
  return {
    id: commit.id,
    displayId: commit.id.slice(0, 11),
    author: showPerson(state, commit.author.name, commit.author.email),
    authorTimestamp: commit.author.at,
    committer: showPerson(state, commit.committer.name, commit.committer.email),
    committerTimestamp: commit.committer.at,
    message: commit.message,
    parents: commit.parents.map((id) => ({ id, displayId: id.slice(0, 11) })),
  };
}
