import type { Call } from '../http/call.ts';
import { refusal } from '../http/refusal.ts';
import type { Rank } from '../state/rank.ts';
import { rank } from '../state/rank.ts';
import type { PullRequest } from '../state/repository.ts';
import { findRepository } from './find-repository.ts';

export function findPullRequest(call: Call, need: Rank = rank.READ): PullRequest {
  const repository = findRepository(call, need);
  const text = call.param('pullRequestId');
  const found = repository.pullRequests.find(({ id }) => String(id) === text);
  if (found === undefined) {
    const name = `${repository.project.key}/${repository.slug}`;
    throw refusal.missing('pull.NoSuchPullRequestException', `Pull request ${text} does not exist in ${name}.`);
  }
  return found;
}
