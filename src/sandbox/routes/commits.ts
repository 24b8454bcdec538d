import { showChange } from '../answers/show-change.ts';
import { showCommit } from '../answers/show-commit.ts';
import { showPullRequest } from '../answers/show-pull-request.ts';
import { EMPTY_TREE } from '../git/empty-tree.ts';
import { listChanges } from '../git/list-changes.ts';
import { listCommits } from '../git/list-commits.ts';
import { mergeBase } from '../git/merge-base.ts';
import { readCommit } from '../git/read-commit.ts';
import { resolveCommit } from '../git/resolve-commit.ts';
import { runGit } from '../git/run-git.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import { pageOf } from '../http/page-of.ts';
import { refusal } from '../http/refusal.ts';
import { findRepository } from '../lookup/find-repository.ts';
import { rank } from '../state/rank.ts';
import { prefix } from './prefix.ts';

const MERGES: Readonly<Record<string, readonly string[]>> = {
  include: [],
  exclude: ['--no-merges'],
  only: ['--merges'],
};

async function list(call: Call): Promise<Answer> {
  const repository = findRepository(call, rank.READ);
  const { query } = call;
  const since = query.get('since');
  const path = query.get('path') ?? '';
  const until = await resolveCommit(repository, query.get('until'));
  const not = since === null || since === '' ? [] : [`^${await resolveCommit(repository, since)}`];
  const follow = path !== '' && query.get('followRenames') === 'true' ? ['--follow'] : [];
  const merges = MERGES[query.get('merges') ?? 'include'] ?? [];
  const commits = await listCommits(
    repository.gitDir,
    [...merges, ...follow, until, ...not],
    path === '' ? [] : [path],
  );
  const page = pageOf(query, commits, (commit) => showCommit(call.state, commit), { streamed: true });
  if (query.get('withCounts') !== 'true') return answer.json(page);
  const authorCount = new Set(commits.map(({ author }) => author.email)).size;
  return answer.json({ ...page, authorCount, totalCount: commits.length });
}

async function get(call: Call): Promise<Answer> {
  const repository = findRepository(call, rank.READ);
  const path = call.query.get('path') ?? '';
  if (path === '') return answer.json(showCommit(call.state, await readCommit(repository, call.param('commitId'))));
  const id = await resolveCommit(repository, call.param('commitId'));
  const [latest] = await listCommits(repository.gitDir, ['--max-count=1', id], [path]);
  if (latest === undefined) throw refusal.noSuchPath(path, id);
  return answer.json(showCommit(call.state, latest));
}

async function changes(call: Call, to: string | null): Promise<Answer> {
  const repository = findRepository(call, rank.READ);
  const commit = await readCommit(repository, to ?? '');
  const since = call.query.get('since') ?? '';
  const from = since === '' ? (commit.parents[0] ?? EMPTY_TREE) : await resolveCommit(repository, since);
  const found = await listChanges(repository.gitDir, from, commit.id);
  const page = pageOf(call.query, found, showChange, { streamed: true });
  return answer.json({ fromHash: from === EMPTY_TREE ? null : from, toHash: commit.id, ...page });
}

async function base(call: Call): Promise<Answer> {
  const repository = findRepository(call, rank.READ);
  const one = await resolveCommit(repository, call.param('commitId'));
  const found = await mergeBase(
    repository.gitDir,
    one,
    await resolveCommit(repository, call.query.get('otherCommitId')),
  );
  return found === undefined ? answer.none() : answer.json(showCommit(call.state, await readCommit(repository, found)));
}

async function pullRequests(call: Call): Promise<Answer> {
  const repository = findRepository(call, rank.READ);
  const id = await resolveCommit(repository, call.param('commitId'));
  const found = [];
  for (const each of repository.pullRequests) {
    const { text } = await runGit(repository.gitDir, ['rev-list', each.from.commit, `^${each.to.commit}`]);
    if (text.split('\n').includes(id)) found.push(each);
  }
  return answer.json(pageOf(call.query, found, (each) => showPullRequest(call.state, each)));
}

export const commitRoutes: readonly Route[] = [
  ['GET', `${prefix.repo}/commits`, list],
  ['GET', prefix.commit, get],
  ['GET', `${prefix.commit}/changes`, (call) => changes(call, call.param('commitId'))],
  ['GET', `${prefix.repo}/changes`, (call) => changes(call, call.query.get('until'))],
  ['GET', `${prefix.commit}/merge-base`, base],
  ['GET', `${prefix.commit}/pull-requests`, pullRequests],
];
