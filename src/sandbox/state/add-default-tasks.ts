import type { Comment } from './comment.ts';
import { record } from './record.ts';
import { matchesRef } from './ref-matcher.ts';
import type { PullRequest } from './repository.ts';
import type { SandboxState } from './sandbox-state.ts';

/** A new pull request begins with the tasks that its target's repository and project demand. */
export function addDefaultTasks(state: SandboxState, pullRequest: PullRequest): void {
  const { from, to, author } = pullRequest;
  const all = [to.repository, to.repository.project].flatMap(({ administration }) => administration.defaultTasks);
  const wanted = all.filter(
    ({ sourceMatcher, targetMatcher }) => matchesRef(sourceMatcher, from.id) && matchesRef(targetMatcher, to.id),
  );
  for (const { description } of wanted) {
    const now = state.now();
    const comment: Comment = {
      id: state.nextId(),
      author,
      createdDate: now,
      updatedDate: now,
      version: 0,
      text: description,
      severity: 'BLOCKER',
      state: 'OPEN',
      resolver: undefined,
      resolvedDate: undefined,
      anchor: undefined,
      parent: undefined,
      replies: [],
      reactions: new Map(),
    };
    pullRequest.comments.push(comment);
    record(state, pullRequest, { action: 'COMMENTED', by: author, comment });
  }
}
