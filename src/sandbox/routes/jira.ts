import { showChange } from '../answers/show-change.ts';
import { showCommit } from '../answers/show-commit.ts';
import { showRepository } from '../answers/show-repository.ts';
import { EMPTY_TREE } from '../git/empty-tree.ts';
import { listChanges } from '../git/list-changes.ts';
import type { Commit } from '../git/list-commits.ts';
import { listCommits } from '../git/list-commits.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import type { JsonObject } from '../http/json.ts';
import { pageOf } from '../http/page-of.ts';
import { refusal } from '../http/refusal.ts';
import { sees } from '../lookup/sees.ts';
import type { Repository } from '../state/repository.ts';

const MOST_CHANGES = 10;

/** Commits whose message names the issue as a word of its own: PLAT-4 is not in PLAT-45. */
async function commitsOf({ gitDir }: Repository, issue: string): Promise<readonly Commit[]> {
  const found = await listCommits(gitDir, ['--branches', '--fixed-strings', `--grep=${issue}`]);
  return found.filter(({ message }) => new RegExp(`(?<![A-Z0-9])${issue}(?![0-9])`).test(message));
}

async function show(call: Call, repository: Repository, commit: Commit): Promise<JsonObject> {
  const [parent] = commit.parents;
  const changes = await listChanges(repository.gitDir, parent ?? EMPTY_TREE, commit.id);
  const most = Number(call.query.get('maxChanges') ?? MOST_CHANGES);
  return {
    fromCommit: parent === undefined ? undefined : { id: parent, displayId: parent.slice(0, 11) },
    toCommit: showCommit(call.state, commit),
    changes: pageOf(new URLSearchParams({ limit: String(most) }), changes, showChange, { streamed: true }),
    repository: showRepository(call.state, repository),
    links: {},
  };
}

/** Jira itself is not here: what Bitbucket knows by itself are the issue keys in commit messages. */
async function list(call: Call): Promise<Answer> {
  const issue = call.param('issueKey');
  if (!/^[A-Z][A-Z0-9_]+-[1-9][0-9]*$/.test(issue)) throw refusal.invalid('This is no issue key.', 'issueKey');
  const repositories = call.state.repositories.filter((each) => sees.repository(call.caller, each));
  // A commit that forks share is shown where it is found first.
  const found = new Map<string, Promise<JsonObject>>();
  for (const repository of repositories) {
    for (const commit of await commitsOf(repository, issue))
      if (!found.has(commit.id)) found.set(commit.id, show(call, repository, commit));
  }
  return answer.json(pageOf(call.query, await Promise.all(found.values()), (each) => each));
}

export const jiraRoutes: readonly Route[] = [['GET', '/jira/latest/issues/{issueKey}/commits', list]];
