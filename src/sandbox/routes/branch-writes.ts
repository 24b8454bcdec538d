import { showBranch } from '../answers/show-branch.ts';
import { listRefs } from '../git/list-refs.ts';
import { resolveCommit } from '../git/resolve-commit.ts';
import { runGit } from '../git/run-git.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import { readJson } from '../http/read-json.ts';
import { refusal } from '../http/refusal.ts';
import { findRepository } from '../lookup/find-repository.ts';
import { moveRef } from '../state/move-ref.ts';
import { rank } from '../state/rank.ts';
import { prefix } from './prefix.ts';

async function createBranch(call: Call, status: number): Promise<Answer> {
  const repository = findRepository(call, rank.WRITE);
  const body = readJson(call);
  const name = body.requiredText('name').replace(/^refs\/heads\//, '');
  const { code } = await runGit(repository.gitDir, ['check-ref-format', `refs/heads/${name}`], { accepts: [1] });
  if (code !== 0 || name.startsWith('-')) throw refusal.invalid(`${name} is not a valid branch name.`, 'name');
  const commit = await resolveCommit(repository, body.requiredText('startPoint'));
  const id = `refs/heads/${name}`;
  if ((await listRefs(repository.gitDir, 'refs/heads/')).some((ref) => ref.id === id)) {
    throw refusal.conflict('branch.DuplicateRefException', `The branch ${name} already exists in this repository.`);
  }
  await moveRef(call.state, repository, { refId: id, from: undefined, to: commit, by: call.caller });
  return answer.json(showBranch(repository, { id, name, commit }), status);
}

async function deleteBranch(call: Call): Promise<Answer> {
  const repository = findRepository(call, rank.WRITE);
  const body = readJson(call);
  const wanted = body.requiredText('name');
  const found = (await listRefs(repository.gitDir, 'refs/heads/')).find(
    ({ id, name }) => id === wanted || name === wanted,
  );
  if (found === undefined)
    throw refusal.missing('branch.NoSuchBranchException', `The branch ${wanted} does not exist.`);
  if (found.id === repository.defaultBranch) throw refusal.invalid('The default branch cannot be deleted.', 'name');
  const endPoint = body.text('endPoint');
  if (endPoint !== undefined && endPoint !== found.commit) {
    throw refusal.conflict(
      'branch.BranchOutOfDateException',
      `The branch ${found.name} is at ${found.commit}, not at ${endPoint}.`,
    );
  }
  if (body.flag('dryRun') !== true) {
    await moveRef(call.state, repository, { refId: found.id, from: found.commit, to: undefined, by: call.caller });
  }
  return answer.none();
}

export const branchWriteRoutes: readonly Route[] = [
  ['POST', `${prefix.repo}/branches`, (call) => createBranch(call, 200)],
  ['POST', `${prefix.repoOf('branch-utils')}/branches`, (call) => createBranch(call, 201)],
  ['DELETE', `${prefix.repoOf('branch-utils')}/branches`, deleteBranch],
];
