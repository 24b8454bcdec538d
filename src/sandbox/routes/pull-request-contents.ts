import { diffAnswer } from '../answers/diff-answer.ts';
import { diffStatsAnswer } from '../answers/diff-stats-answer.ts';
import { showActivity } from '../answers/show-activity.ts';
import { showChange } from '../answers/show-change.ts';
import { showCommit } from '../answers/show-commit.ts';
import { listChanges } from '../git/list-changes.ts';
import { listCommits } from '../git/list-commits.ts';
import { mergeBase } from '../git/merge-base.ts';
import { readCommit } from '../git/read-commit.ts';
import { resolveCommit } from '../git/resolve-commit.ts';
import { runGit } from '../git/run-git.ts';
import { unifiedDiff } from '../git/unified-diff.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import { pageOf } from '../http/page-of.ts';
import { findPullRequest } from '../lookup/find-pull-request.ts';
import type { PullRequest, Repository } from '../state/repository.ts';
import { prefix } from './prefix.ts';

interface Range {
  readonly pullRequest: PullRequest;
  readonly repository: Repository;
  readonly from: string;
  readonly to: string;
}

/** The effective diff starts where the source left the target; `sinceId` and `untilId` narrow it. */
async function range(call: Call): Promise<Range> {
  const pullRequest = findPullRequest(call);
  const { repository, commit } = pullRequest.to;
  const since = call.query.get('sinceId') ?? '';
  const until = call.query.get('untilId') ?? '';
  const base = (await mergeBase(repository.gitDir, commit, pullRequest.from.commit)) ?? commit;
  const from = since === '' ? base : await resolveCommit(repository, since);
  const to = until === '' ? pullRequest.from.commit : await resolveCommit(repository, until);
  return { pullRequest, repository, from, to };
}

function activities(call: Call): Answer {
  const pullRequest = findPullRequest(call);
  const shown = pullRequest.activities.filter(({ comment }) => comment?.state !== 'PENDING');
  const show = (each: (typeof shown)[number]) => showActivity(call.state, pullRequest.to.repository, each, call.caller);
  return answer.json(pageOf(call.query, shown, show, { streamed: true }));
}

async function changes(call: Call): Promise<Answer> {
  const { repository, from, to } = await range(call);
  const found = await listChanges(repository.gitDir, from, to);
  const properties = { changeScope: call.query.get('changeScope') ?? 'ALL' };
  return answer.json({
    fromHash: from,
    toHash: to,
    properties,
    ...pageOf(call.query, found, showChange, { streamed: true }),
  });
}

async function commits(call: Call): Promise<Answer> {
  const { from, to } = findPullRequest(call);
  const found = await listCommits(to.repository.gitDir, [from.commit, `^${to.commit}`]);
  const page = pageOf(call.query, found, (commit) => showCommit(call.state, commit), { streamed: true });
  const counts = { authorCount: new Set(found.map(({ author }) => author.email)).size, totalCount: found.length };
  return answer.json(call.query.get('withCounts') === 'true' ? { ...page, ...counts } : page);
}

async function diff(call: Call): Promise<Answer> {
  const { pullRequest, repository, from, to } = await range(call);
  return diffAnswer(call, { repository, from, to, path: call.param('path'), comments: pullRequest.comments });
}

async function stats(call: Call): Promise<Answer> {
  const { repository, from, to } = await range(call);
  return diffStatsAnswer(repository, from, to, call.param('path'));
}

async function rawDiff(call: Call): Promise<Answer> {
  const { repository, from, to } = await range(call);
  const contextLines = Number(call.query.get('contextLines') ?? '') || 3;
  const ignoreWhitespace = call.query.get('whitespace') === 'ignore-all';
  return answer.text(await unifiedDiff(repository.gitDir, from, to, { contextLines, ignoreWhitespace, paths: [] }));
}

async function rawPatch(call: Call): Promise<Answer> {
  const { repository, from, to } = await range(call);
  return answer.text(
    (await runGit(repository.gitDir, ['format-patch', '--no-signature', '--stdout', `${from}..${to}`])).text,
  );
}

async function base(call: Call): Promise<Answer> {
  const { from, to } = findPullRequest(call);
  const found = await mergeBase(to.repository.gitDir, to.commit, from.commit);
  return found === undefined
    ? answer.none()
    : answer.json(showCommit(call.state, await readCommit(to.repository, found)));
}

export const pullRequestContentRoutes: readonly Route[] = [
  ['GET', `${prefix.pullRequest}/activities`, activities],
  ['GET', `${prefix.pullRequest}/changes`, changes],
  ['GET', `${prefix.pullRequest}/commits`, commits],
  ['GET', `${prefix.pullRequest}/diff/{path}`, diff],
  ['GET', `${prefix.pullRequest}/diff-stats-summary/{path}`, stats],
  ['GET', `${prefix.pullRequest}.diff`, rawDiff],
  ['GET', `${prefix.pullRequest}.patch`, rawPatch],
  ['GET', `${prefix.pullRequest}/merge-base`, base],
];
