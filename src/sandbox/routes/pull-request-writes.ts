import { showPullRequest } from '../answers/show-pull-request.ts';
import { showUser } from '../answers/show-user.ts';
import { listRefs } from '../git/list-refs.ts';
import { runGit } from '../git/run-git.ts';
import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import { JsonFields } from '../http/json-fields.ts';
import { readJson } from '../http/read-json.ts';
import { refusal } from '../http/refusal.ts';
import { checkVersion } from '../lookup/check-version.ts';
import { findPullRequest } from '../lookup/find-pull-request.ts';
import { findRepository } from '../lookup/find-repository.ts';
import { openPullRequest } from '../state/open-pull-request.ts';
import { rank } from '../state/rank.ts';
import { rankOf } from '../state/rank-of.ts';
import { record } from '../state/record.ts';
import type { PullRequest, PullRequestRef } from '../state/repository.ts';
import type { User } from '../state/user.ts';
import { prefix } from './prefix.ts';

const OUT_OF_DATE = 'pull.PullRequestOutOfDateException';

/** The branch that `fromRef` or `toRef` names; without a repository it is the one of the path. */
async function readRef(call: Call, ref: JsonFields, field: string): Promise<PullRequestRef> {
  const named = ref.child('repository');
  const projectKey = named?.child('project')?.text('key') ?? call.param('projectKey');
  const slug = named?.text('slug') ?? call.param('repositorySlug');
  const repository = findRepository(call, rank.READ, { projectKey, slug });
  const wanted = ref.requiredText('id');
  const refs = await listRefs(repository.gitDir, 'refs/heads/');
  const found = refs.find(({ id, name }) => id === wanted || name === wanted);
  if (found === undefined)
    throw refusal.missing(
      'commit.NoSuchBranchException',
      `${field}: the branch ${wanted} does not exist in ${repository.slug}.`,
    );
  return { repository, id: found.id, commit: found.commit };
}

function readReviewers(call: Call, body: JsonFields, author: User): readonly User[] {
  const names = (body.children('reviewers') ?? []).map((each) => each.child('user')?.requiredText('name') ?? '');
  const users = names.map((name) => call.state.users.find((user) => user.name === name));
  const unknown = names.filter((_, index) => users[index] === undefined);
  if (unknown.length > 0) throw refusal.invalid(`These reviewers do not exist: ${unknown.join(', ')}.`, 'reviewers');
  if (users.includes(author)) throw refusal.invalid('The author cannot review the own pull request.', 'reviewers');
  return [...new Set(users.filter((user) => user !== undefined))];
}

async function checkRefs(from: PullRequestRef, to: PullRequestRef): Promise<void> {
  if (from.repository.hierarchyId !== to.repository.hierarchyId)
    throw refusal.conflict('pull.InvalidPullRequestTargetException', 'The two repositories are not related.');
  if (from.repository === to.repository && from.id === to.id)
    throw refusal.conflict('pull.EmptyPullRequestException', 'Source and target are the same branch.');
  const { code } = await runGit(to.repository.gitDir, ['merge-base', '--is-ancestor', from.commit, to.commit], {
    accepts: [1, 128],
  });
  if (code === 0)
    throw refusal.conflict('pull.EmptyPullRequestException', 'The target already has every commit of the source.');
  const duplicate = to.repository.pullRequests.find(
    (each) =>
      each.state === 'OPEN' &&
      each.from.repository === from.repository &&
      each.from.id === from.id &&
      each.to.id === to.id,
  );
  if (duplicate !== undefined)
    throw refusal.conflict(
      'pull.DuplicatePullRequestException',
      `Pull request ${duplicate.id} is already open for these branches.`,
    );
}

async function create(call: Call): Promise<Answer> {
  const target = findRepository(call, rank.READ);
  const body = readJson(call);
  const from = await readRef(call, body.child('fromRef') ?? new JsonFields({}), 'fromRef');
  const to = await readRef(call, body.child('toRef') ?? new JsonFields({}), 'toRef');
  if (to.repository !== target) throw refusal.invalid('toRef must name the repository of the path.', 'toRef');
  const title = body.requiredText('title');
  const reviewers = readReviewers(call, body, call.caller);
  await checkRefs(from, to);
  const description = body.text('description');
  const made = await openPullRequest(call.state, {
    title,
    description,
    draft: body.flag('draft') ?? false,
    from,
    to,
    author: call.caller,
    reviewers,
  });
  return answer.json(showPullRequest(call.state, made), 201);
}

/** What the body does not name is removed: that includes the reviewers, as in the product. */
function setReviewers(call: Call, pullRequest: PullRequest, reviewers: readonly User[]): void {
  const before = pullRequest.participants.filter(({ role }) => role === 'REVIEWER').map(({ user }) => user);
  const added = reviewers.filter((user) => !before.includes(user));
  const removed = before.filter((user) => !reviewers.includes(user));
  if (added.length + removed.length === 0) return;
  const kept = pullRequest.participants.filter(({ user }) => !removed.includes(user) && !added.includes(user));
  for (const user of added) kept.push({ user, role: 'REVIEWER', status: 'UNAPPROVED', lastReviewedCommit: undefined });
  pullRequest.participants = kept;
  const show = (user: User) => showUser(call.state, user);
  record(call.state, pullRequest, {
    action: 'UPDATED',
    by: call.caller,
    detail: { addedReviewers: added.map(show), removedReviewers: removed.map(show) },
  });
}

async function update(call: Call): Promise<Answer> {
  const pullRequest = findPullRequest(call);
  if (call.caller !== pullRequest.author && rankOf.repository(call.caller, pullRequest.to.repository) < rank.WRITE)
    throw refusal.forbidden();
  const body = readJson(call);
  checkVersion(OUT_OF_DATE, pullRequest.version, body.number('version'));
  if (pullRequest.state !== 'OPEN')
    throw refusal.conflict('pull.IllegalPullRequestStateException', 'Only an open pull request can be changed.');
  const reviewers = readReviewers(call, body, pullRequest.author);
  const toRef = body.child('toRef');
  if (toRef?.text('id') !== undefined) {
    const to = await readRef(call, toRef, 'toRef');
    if (to.repository !== pullRequest.to.repository)
      throw refusal.invalid('A pull request stays in its repository.', 'toRef');
    pullRequest.to = to;
  }
  pullRequest.title = body.text('title') ?? pullRequest.title;
  pullRequest.description = body.text('description') ?? pullRequest.description;
  pullRequest.draft = body.flag('draft') ?? pullRequest.draft;
  setReviewers(call, pullRequest, reviewers);
  pullRequest.version += 1;
  pullRequest.updatedDate = call.state.now();
  return answer.json(showPullRequest(call.state, pullRequest));
}

function remove(call: Call): Answer {
  const pullRequest = findPullRequest(call);
  const { repository } = pullRequest.to;
  if (call.caller !== pullRequest.author && rankOf.repository(call.caller, repository) < rank.ADMIN)
    throw refusal.forbidden();
  checkVersion(OUT_OF_DATE, pullRequest.version, readJson(call).number('version'));
  repository.pullRequests.splice(repository.pullRequests.indexOf(pullRequest), 1);
  return answer.none();
}

export const pullRequestWriteRoutes: readonly Route[] = [
  ['POST', `${prefix.repo}/pull-requests`, create],
  ['PUT', prefix.pullRequest, update],
  ['DELETE', prefix.pullRequest, remove],
];
