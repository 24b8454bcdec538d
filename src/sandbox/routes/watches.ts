import { resolveCommit } from '../git/resolve-commit.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import { findPullRequest } from '../lookup/find-pull-request.ts';
import { findRepository } from '../lookup/find-repository.ts';
import { rank } from '../state/rank.ts';
import type { User } from '../state/user.ts';
import { prefix } from './prefix.ts';

async function commitWatchers(call: Call): Promise<Set<User>> {
  const repository = findRepository(call, rank.READ);
  const commit = await resolveCommit(repository, call.param('commitId'));
  const watchers = repository.watchedCommits.get(commit) ?? new Set<User>();
  repository.watchedCommits.set(commit, watchers);
  return watchers;
}

/** Watching and its undoing, for each thing that can be watched. */
function watching(template: string, watchers: (call: Call) => Set<User> | Promise<Set<User>>): readonly Route[] {
  return [
    ['POST', `${template}/watch`, async (call) => ((await watchers(call)).add(call.caller), answer.none())],
    ['DELETE', `${template}/watch`, async (call) => ((await watchers(call)).delete(call.caller), answer.none())],
  ];
}

export const watchRoutes: readonly Route[] = [
  ...watching(prefix.repo, (call) => findRepository(call, rank.READ).watchers),
  ...watching(prefix.commit, commitWatchers),
  ...watching(prefix.pullRequest, (call) => findPullRequest(call).watchers),
];
