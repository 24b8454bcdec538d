import { showBranch } from '../answers/show-branch.ts';
import type { Ref } from '../git/list-refs.ts';
import { listRefs } from '../git/list-refs.ts';
import { runGit } from '../git/run-git.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import { pageOf } from '../http/page-of.ts';
import { readJson } from '../http/read-json.ts';
import { refusal } from '../http/refusal.ts';
import { findRepository } from '../lookup/find-repository.ts';
import { rank } from '../state/rank.ts';
import type { Repository } from '../state/repository.ts';
import { prefix } from './prefix.ts';

function newestFirst(a: Ref, b: Ref): number {
  return b.at - a.at || a.name.localeCompare(b.name);
}

async function listBranches(call: Call): Promise<Answer> {
  const repository = findRepository(call, rank.READ);
  const filter = (call.query.get('filterText') ?? '').toLowerCase();
  const refs = (await listRefs(repository.gitDir, 'refs/heads/')).filter(({ name }) =>
    name.toLowerCase().includes(filter),
  );
  const sorted = call.query.get('orderBy') === 'ALPHABETICAL' ? refs : [...refs].sort(newestFirst);
  return answer.json(pageOf(call.query, sorted, (ref) => showBranch(repository, ref)));
}

async function defaultRef(repository: Repository): Promise<Ref> {
  const refs = await listRefs(repository.gitDir, 'refs/heads/');
  const found = refs.find(({ id }) => id === repository.defaultBranch);
  if (found === undefined)
    throw refusal.missing('repository.NoDefaultBranchException', `${repository.slug} has no default branch yet.`);
  return found;
}

async function getDefault(call: Call): Promise<Answer> {
  const repository = findRepository(call, rank.READ);
  return answer.json(showBranch(repository, await defaultRef(repository)));
}

async function setDefault(call: Call): Promise<Answer> {
  const repository = findRepository(call, rank.ADMIN);
  const wanted = readJson(call).requiredText('id');
  const found = (await listRefs(repository.gitDir, 'refs/heads/')).find(
    ({ id, name }) => id === wanted || name === wanted,
  );
  if (found === undefined)
    throw refusal.missing('branch.NoSuchBranchException', `The branch ${wanted} does not exist.`);
  await runGit(repository.gitDir, ['symbolic-ref', 'HEAD', found.id]);
  repository.defaultBranch = found.id;
  return answer.none();
}

async function listContaining(call: Call): Promise<Answer> {
  const repository = findRepository(call, rank.READ);
  const commit = call.param('commitId');
  if (!/^[0-9a-f]{7,40}$/.test(commit)) throw refusal.invalid('A commit id is expected.', 'commitId');
  const { code, text } = await runGit(
    repository.gitDir,
    ['for-each-ref', '--format=%(refname)', `--contains=${commit}`, 'refs/heads/'],
    { accepts: [128, 129] },
  );
  if (code !== 0) throw refusal.missing('commit.NoSuchCommitException', `Commit ${commit} does not exist.`);
  const ids = text.split('\n').filter((line) => line !== '');
  return answer.json(
    pageOf(call.query, ids, (id) => ({ id, displayId: id.replace('refs/heads/', ''), type: 'BRANCH' })),
  );
}

export const branchRoutes: readonly Route[] = [
  ['GET', `${prefix.repo}/branches`, listBranches],
  ['GET', `${prefix.repo}/default-branch`, getDefault],
  ['PUT', `${prefix.repo}/default-branch`, setDefault],
  ['GET', `${prefix.repo}/branches/default`, getDefault],
  ['PUT', `${prefix.repo}/branches/default`, setDefault],
  ['GET', `${prefix.repoOf('branch-utils')}/branches/info/{commitId}`, listContaining],
];
