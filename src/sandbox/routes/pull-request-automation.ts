import { showPullRequest } from '../answers/show-pull-request.ts';
import { rebase } from '../git/rebase.ts';
import { tryMerge } from '../git/try-merge.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import type { JsonObject } from '../http/json.ts';
import { readJson } from '../http/read-json.ts';
import { refusal } from '../http/refusal.ts';
import { checkVersion } from '../lookup/check-version.ts';
import { findPullRequest } from '../lookup/find-pull-request.ts';
import { mergeVetoes } from '../lookup/merge-vetoes.ts';
import { mergePullRequest } from '../state/merge-pull-request.ts';
import { moveRef } from '../state/move-ref.ts';
import { rank } from '../state/rank.ts';
import { rankOf } from '../state/rank-of.ts';
import { record } from '../state/record.ts';
import type { PullRequest } from '../state/repository.ts';
import { prefix } from './prefix.ts';

function showAutoMerge(pullRequest: PullRequest): JsonObject {
  const { autoMerge, from, to } = pullRequest;
  if (autoMerge === undefined)
    throw refusal.missing('pull.NoSuchAutoMergeRequestException', 'No automatic merge is requested.');
  return {
    createdDate: autoMerge.createdDate,
    message: autoMerge.message,
    fromHash: from.commit,
    toRefId: to.id,
    autoSubject: true,
  };
}

/** Merges at once when nothing is in the way, otherwise remembers the wish. */
async function requestAutoMerge(call: Call): Promise<Answer> {
  const pullRequest = findPullRequest(call, rank.WRITE);
  if (pullRequest.state !== 'OPEN')
    throw refusal.conflict('pull.IllegalPullRequestStateException', 'The pull request is not open.');
  const { to, from } = pullRequest;
  if (!to.repository.autoMerge)
    throw refusal.conflict('pull.AutoMergeDisabledException', 'Auto-merge is not allowed in this repository.');
  const message = readJson(call).text('message');
  const clean = (await tryMerge(to.repository.gitDir, to.commit, from.commit)) !== undefined;
  if (clean && mergeVetoes(pullRequest).length === 0) {
    await mergePullRequest(call.state, pullRequest, {
      by: call.caller,
      message,
      strategy: to.repository.settings.strategy,
    });
    return answer.json({ autoMergeProcessingStatus: 'MERGED', pullRequest: showPullRequest(call.state, pullRequest) });
  }
  pullRequest.autoMerge = { createdDate: call.state.now(), message };
  record(call.state, pullRequest, { action: 'AUTO_MERGE_REQUESTED', by: call.caller });
  return answer.json({ autoMergeProcessingStatus: 'VETOED', pullRequest: showPullRequest(call.state, pullRequest) });
}

function cancelAutoMerge(call: Call): Answer {
  const pullRequest = findPullRequest(call, rank.WRITE);
  showAutoMerge(pullRequest);
  pullRequest.autoMerge = undefined;
  record(call.state, pullRequest, { action: 'AUTO_MERGE_CANCELLED', by: call.caller });
  return answer.none();
}

function rebaseVetoes(call: Call): readonly JsonObject[] {
  const { from, state } = findPullRequest(call);
  const vetoes: JsonObject[] = [];
  if (state !== 'OPEN')
    vetoes.push({ summaryMessage: 'Not open.', detailedMessage: 'Only an open pull request can be rebased.' });
  if (rankOf.repository(call.caller, from.repository) < rank.WRITE) {
    vetoes.push({
      summaryMessage: 'No write permission.',
      detailedMessage: 'A rebase writes to the source repository.',
    });
  }
  return vetoes;
}

async function runRebase(call: Call): Promise<Answer> {
  const pullRequest = findPullRequest(call);
  const vetoes = rebaseVetoes(call);
  if (vetoes.length > 0)
    throw refusal.conflict('pull.PullRequestRebaseVetoedException', 'The pull request cannot be rebased.', { vetoes });
  checkVersion('pull.PullRequestOutOfDateException', pullRequest.version, readJson(call).number('version'));
  const { from, to } = pullRequest;
  const fromHash = from.commit;
  const toHash = await rebase(to.repository.gitDir, fromHash, to.commit, call.caller);
  if (toHash === undefined)
    throw refusal.conflict('pull.PullRequestRebaseFailedException', 'The rebase has conflicts.');
  if (from.repository !== to.repository)
    throw refusal.conflict('pull.PullRequestRebaseFailedException', 'The sandbox does not rebase forks.');
  await moveRef(call.state, from.repository, { refId: from.id, from: fromHash, to: toHash, by: call.caller });
  pullRequest.version += 1;
  const ref = { id: from.id, displayId: from.id.replace('refs/heads/', ''), type: 'BRANCH' };
  return answer.json({ refChange: { ref, refId: from.id, fromHash, toHash, type: 'UPDATE' } });
}

const rebasePath = `${prefix.repoOf('git')}/pull-requests/{pullRequestId}/rebase`;

export const pullRequestAutomationRoutes: readonly Route[] = [
  ['GET', `${prefix.pullRequest}/auto-merge`, (call) => answer.json(showAutoMerge(findPullRequest(call)))],
  ['POST', `${prefix.pullRequest}/auto-merge`, requestAutoMerge],
  ['DELETE', `${prefix.pullRequest}/auto-merge`, cancelAutoMerge],
  ['GET', rebasePath, (call) => answer.json({ vetoes: rebaseVetoes(call) })],
  ['POST', rebasePath, runRebase],
];
