import type { Comment } from '../state/comment.ts';

interface Counts {
  readonly comments: number;
  readonly open: number;
  readonly resolved: number;
}

/** Comments (replies included) and tasks; pending ones do not count until the review is finished. */
export function countTasks(comments: readonly Comment[]): Counts {
  const all = comments.flatMap((comment) => [comment, ...comment.replies]).filter(({ state }) => state !== 'PENDING');
  const tasks = all.filter(({ severity }) => severity === 'BLOCKER');
  const open = tasks.filter(({ state }) => state === 'OPEN').length;
  return { comments: all.length - tasks.length, open, resolved: tasks.length - open };
}
