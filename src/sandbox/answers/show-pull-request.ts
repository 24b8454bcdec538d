import type { JsonObject } from '../http/json.ts';
import type { PullRequest, PullRequestRef } from '../state/repository.ts';
import type { SandboxState } from '../state/sandbox-state.ts';
import { countTasks } from './count-tasks.ts';
import { showParticipant } from './show-participant.ts';
import { showRepository } from './show-repository.ts';

function showRef(state: SandboxState, { repository, id, commit }: PullRequestRef): JsonObject {
  const displayId = id.replace(/^refs\/(heads|tags)\//, '');
  const type = id.startsWith('refs/tags/') ? 'TAG' : 'BRANCH';
  return { id, displayId, latestCommit: commit, type, repository: showRepository(state, repository) };
}

export function showPullRequest(state: SandboxState, pullRequest: PullRequest): JsonObject {
  const { to, participants, mergeCommit } = pullRequest;
  const counts = countTasks(pullRequest.comments);
  const { key, owner } = to.repository.project;
  const home = owner === undefined ? `projects/${key}` : `users/${owner.slug}`;
  const author = {
    user: pullRequest.author,
    role: 'AUTHOR',
    status: 'UNAPPROVED',
    lastReviewedCommit: undefined,
  } as const;
  return {
    id: pullRequest.id,
    version: pullRequest.version,
    title: pullRequest.title,
    description: pullRequest.description,
    state: pullRequest.state,
    open: pullRequest.state === 'OPEN',
    closed: pullRequest.state !== 'OPEN',
    draft: pullRequest.draft,
    createdDate: pullRequest.createdDate,
    updatedDate: pullRequest.updatedDate,
    closedDate: pullRequest.closedDate,
    fromRef: showRef(state, pullRequest.from),
    toRef: showRef(state, to),
    locked: false,
    author: showParticipant(state, author),
    reviewers: participants.filter(({ role }) => role === 'REVIEWER').map((each) => showParticipant(state, each)),
    participants: participants.filter(({ role }) => role === 'PARTICIPANT').map((each) => showParticipant(state, each)),
    properties: {
      mergeCommit: mergeCommit === undefined ? undefined : { id: mergeCommit, displayId: mergeCommit.slice(0, 11) },
      commentCount: counts.comments,
      openTaskCount: counts.open,
      resolvedTaskCount: counts.resolved,
    },
    links: { self: [{ href: `${state.baseUrl}/${home}/repos/${to.repository.slug}/pull-requests/${pullRequest.id}` }] },
  };
}
