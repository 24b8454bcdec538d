import { showPullRequest } from '../answers/show-pull-request.ts';
import { tryMerge } from '../git/try-merge.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import { readJson } from '../http/read-json.ts';
import { refusal } from '../http/refusal.ts';
import { checkVersion } from '../lookup/check-version.ts';
import { findPullRequest } from '../lookup/find-pull-request.ts';
import { mergeVetoes } from '../lookup/merge-vetoes.ts';
import { readVersion } from '../lookup/read-version.ts';
import { mergePullRequest } from '../state/merge-pull-request.ts';
import { rank } from '../state/rank.ts';
import { rankOf } from '../state/rank-of.ts';
import { record } from '../state/record.ts';
import type { PullRequest } from '../state/repository.ts';
import { prefix } from './prefix.ts';

function checkState({ state }: PullRequest, wanted: PullRequest['state']): void {
  if (state === wanted) return;
  throw refusal.conflict(
    'pull.IllegalPullRequestStateException',
    `The pull request is ${state.toLowerCase()}, not ${wanted.toLowerCase()}.`,
  );
}

async function isConflicted({ from, to }: PullRequest): Promise<boolean> {
  return (await tryMerge(to.repository.gitDir, to.commit, from.commit)) === undefined;
}

async function test(call: Call): Promise<Answer> {
  const pullRequest = findPullRequest(call);
  checkState(pullRequest, 'OPEN');
  const conflicted = await isConflicted(pullRequest);
  const vetoes = [...mergeVetoes(pullRequest)];
  if (rankOf.repository(call.caller, pullRequest.to.repository) < rank.WRITE) {
    vetoes.unshift({
      summaryMessage: 'No write permission.',
      detailedMessage: 'Merging needs write permission on the target repository.',
    });
  }
  return answer.json({
    canMerge: !conflicted && vetoes.length === 0,
    conflicted,
    outcome: conflicted ? 'CONFLICTED' : 'CLEAN',
    vetoes,
  });
}

async function merge(call: Call): Promise<Answer> {
  const pullRequest = findPullRequest(call, rank.WRITE);
  const body = readJson(call);
  checkState(pullRequest, 'OPEN');
  checkVersion('pull.PullRequestOutOfDateException', pullRequest.version, readVersion(call, body));
  const conflicted = await isConflicted(pullRequest);
  const vetoes = mergeVetoes(pullRequest);
  if (conflicted || vetoes.length > 0) {
    const message = conflicted
      ? 'The pull request has conflicts and cannot be merged.'
      : 'A merge check refuses the merge.';
    throw refusal.conflict('pull.PullRequestMergeVetoedException', message, { conflicted, vetoes });
  }
  const strategy = body.text('strategyId') ?? pullRequest.to.repository.settings.strategy;
  await mergePullRequest(call.state, pullRequest, { by: call.caller, message: body.text('message'), strategy });
  return answer.json(showPullRequest(call.state, pullRequest));
}

function close(call: Call, to: 'DECLINED' | 'OPEN', from: 'OPEN' | 'DECLINED'): Answer {
  const pullRequest = findPullRequest(call);
  checkState(pullRequest, from);
  checkVersion('pull.PullRequestOutOfDateException', pullRequest.version, readVersion(call, readJson(call)));
  pullRequest.state = to;
  pullRequest.version += 1;
  pullRequest.updatedDate = call.state.now();
  pullRequest.closedDate = to === 'OPEN' ? undefined : pullRequest.updatedDate;
  record(call.state, pullRequest, { action: to === 'OPEN' ? 'REOPENED' : 'DECLINED', by: call.caller });
  return answer.json(showPullRequest(call.state, pullRequest));
}

function suggestMessage(call: Call): Answer {
  const { id, title, from, to, description } = findPullRequest(call);
  const name = (ref: string): string => ref.replace('refs/heads/', '');
  const where = `Merge in ${to.repository.project.key}/${to.repository.slug} from ${name(from.id)} to ${name(to.id)}`;
  return answer.json({ title: `Pull request #${id}: ${title}`, body: [where, description ?? ''].join('\n\n').trim() });
}

export const pullRequestMergeRoutes: readonly Route[] = [
  ['GET', `${prefix.pullRequest}/merge`, test],
  ['POST', `${prefix.pullRequest}/merge`, merge],
  ['POST', `${prefix.pullRequest}/decline`, (call) => close(call, 'DECLINED', 'OPEN')],
  ['POST', `${prefix.pullRequest}/reopen`, (call) => close(call, 'OPEN', 'DECLINED')],
  ['GET', `${prefix.pullRequest}/commit-message-suggestion`, suggestMessage],
];
