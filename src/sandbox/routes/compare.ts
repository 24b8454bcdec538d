import { diffAnswer } from '../answers/diff-answer.ts';
import { diffStatsAnswer } from '../answers/diff-stats-answer.ts';
import { showChange } from '../answers/show-change.ts';
import { showCommit } from '../answers/show-commit.ts';
import { fetchFork } from '../git/fetch-fork.ts';
import { listChanges } from '../git/list-changes.ts';
import { listCommits } from '../git/list-commits.ts';
import { mergeBase } from '../git/merge-base.ts';
import { resolveCommit } from '../git/resolve-commit.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import { pageOf } from '../http/page-of.ts';
import { refusal } from '../http/refusal.ts';
import { findRepository } from '../lookup/find-repository.ts';
import { rank } from '../state/rank.ts';
import type { Repository } from '../state/repository.ts';
import { prefix } from './prefix.ts';

interface Comparison {
  readonly repository: Repository;
  readonly from: string;
  readonly to: string;
  /** What `from` is compared with: the point where it left `to`. */
  readonly base: string;
}

/** `fromRepo` is `PROJECT/slug` or an id; it must be a repository that the caller sees. */
function sourceOf(call: Call, repository: Repository): Repository {
  const named = call.query.get('fromRepo') ?? '';
  if (named === '') return repository;
  const byId = call.state.repositories.find(({ id }) => String(id) === named);
  const [projectKey = '', slug = ''] = byId === undefined ? named.split('/') : [byId.project.key, byId.slug];
  const source = findRepository(call, rank.READ, { projectKey, slug });
  if (source.hierarchyId === repository.hierarchyId) return source;
  throw refusal.invalid('The two repositories are not related.', 'fromRepo');
}

async function compare(call: Call): Promise<Comparison> {
  const repository = findRepository(call, rank.READ);
  const source = sourceOf(call, repository);
  const from = await resolveCommit(source, call.query.get('from'));
  const to = await resolveCommit(repository, call.query.get('to'));
  // Queued, because two fetches at once would fight for the same refs.
  await call.state.writes.enqueue(() => fetchFork(repository, source));
  return { repository, from, to, base: (await mergeBase(repository.gitDir, from, to)) ?? to };
}

async function commits(call: Call): Promise<Answer> {
  const { repository, from, to } = await compare(call);
  const found = await listCommits(repository.gitDir, [from, `^${to}`]);
  return answer.json(pageOf(call.query, found, (commit) => showCommit(call.state, commit), { streamed: true }));
}

async function changes(call: Call): Promise<Answer> {
  const { repository, from, base } = await compare(call);
  const found = await listChanges(repository.gitDir, base, from);
  return answer.json(pageOf(call.query, found, showChange, { streamed: true }));
}

async function diff(call: Call): Promise<Answer> {
  const { repository, from, base } = await compare(call);
  return diffAnswer(call, { repository, from: base, to: from, path: call.param('path') });
}

async function stats(call: Call): Promise<Answer> {
  const { repository, from, base } = await compare(call);
  return diffStatsAnswer(repository, base, from, call.param('path'));
}

export const compareRoutes: readonly Route[] = [
  ['GET', `${prefix.repo}/compare/commits`, commits],
  ['GET', `${prefix.repo}/compare/changes`, changes],
  ['GET', `${prefix.repo}/compare/diff{path}`, diff],
  ['GET', `${prefix.repo}/compare/diff-stats-summary{path}`, stats],
];
