import { diffAnswer } from '../answers/diff-answer.ts';
import { diffStatsAnswer } from '../answers/diff-stats-answer.ts';
import { EMPTY_TREE } from '../git/empty-tree.ts';
import { readCommit } from '../git/read-commit.ts';
import { resolveCommit } from '../git/resolve-commit.ts';
import { runGit } from '../git/run-git.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import { refusal } from '../http/refusal.ts';
import { findRepository } from '../lookup/find-repository.ts';
import { rank } from '../state/rank.ts';
import type { Repository } from '../state/repository.ts';
import { prefix } from './prefix.ts';

interface Range {
  readonly repository: Repository;
  readonly from: string;
  readonly to: string;
}

async function range(call: Call, until: string | null): Promise<Range> {
  const repository = findRepository(call, rank.READ);
  if (until === null || until === '') throw refusal.invalid('until must be given.', 'until');
  const commit = await readCommit(repository, until);
  const since = call.query.get('since') ?? '';
  const from = since === '' ? (commit.parents[0] ?? EMPTY_TREE) : await resolveCommit(repository, since);
  return { repository, from, to: commit.id };
}

async function ofCommit(call: Call): Promise<Answer> {
  const { repository, from, to } = await range(call, call.param('commitId'));
  const comments = repository.commitComments.get(to) ?? [];
  return diffAnswer(call, { repository, from, to, path: call.param('path'), comments });
}

async function statsOfCommit(call: Call): Promise<Answer> {
  const { repository, from, to } = await range(call, call.param('commitId'));
  return diffStatsAnswer(repository, from, to, call.param('path'));
}

async function ofRepository(call: Call, path: string): Promise<Answer> {
  return diffAnswer(call, { ...(await range(call, call.query.get('until'))), path });
}

async function patch(call: Call): Promise<Answer> {
  const { repository, to } = await range(call, call.query.get('until'));
  const since = call.query.get('since') ?? '';
  const commits = since === '' ? ['-1', to] : [`${await resolveCommit(repository, since)}..${to}`];
  return answer.text(
    (await runGit(repository.gitDir, ['format-patch', '--no-signature', '--stdout', ...commits])).text,
  );
}

export const diffRoutes: readonly Route[] = [
  ['GET', `${prefix.commit}/diff/{path}`, ofCommit],
  ['GET', `${prefix.commit}/diff-stats-summary/{path}`, statsOfCommit],
  ['GET', `${prefix.repo}/diff`, (call) => ofRepository(call, '')],
  ['GET', `${prefix.repo}/diff/{path}`, (call) => ofRepository(call, call.param('path'))],
  ['GET', `${prefix.repo}/patch`, patch],
];
