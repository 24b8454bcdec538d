import { fileDiff } from './commits.ts';
import { at, hash, page, type Shape, self, times, user } from './people.ts';
import { repository } from './repositories.ts';

const TITLES = ['Round totals by currency', 'Import prices at night', 'One search index per tenant', 'Faster checkout'];

const ref = (name: string, commit: number): Shape => ({
  id: `refs/heads/${name}`,
  displayId: name,
  latestCommit: hash(commit),
  type: 'BRANCH',
  repository: repository(0),
});

export function participant(index: number, role: string): Shape {
  const status = ['APPROVED', 'UNAPPROVED', 'NEEDS_WORK'][index % 3];
  return {
    user: user(index),
    ...(index % 3 === 0 ? { lastReviewedCommit: hash(index + 70) } : {}),
    role,
    approved: status === 'APPROVED',
    status,
  };
}

export function pullRequest(index: number): Shape {
  const id = 810 - index;
  return {
    id,
    version: index % 5,
    title: `ORD-${400 + index} ${TITLES[index % TITLES.length] ?? ''}`,
    description: 'What changes, why, and how it was tried.\n\n* [x] tests\n* [ ] runbook',
    state: 'OPEN',
    open: true,
    closed: false,
    draft: false,
    createdDate: at(index),
    updatedDate: at(index + 40),
    fromRef: ref(
      `feature/ORD-${400 + index}-${(TITLES[index % TITLES.length] ?? '').toLowerCase().replaceAll(' ', '-')}`,
      index,
    ),
    toRef: ref('main', 900),
    locked: false,
    author: { user: user(index), role: 'AUTHOR', approved: false, status: 'UNAPPROVED' },
    reviewers: times(3, (one) => participant(index + one + 1, 'REVIEWER')),
    participants: index % 4 === 0 ? [participant(index + 5, 'PARTICIPANT')] : [],
    properties: {
      mergeResult: { outcome: 'CLEAN', current: true },
      resolvedTaskCount: 0,
      commentCount: index % 7,
      openTaskCount: index % 2,
    },
    links: self(`/projects/ORDERS/repos/orders-api/pull-requests/${id}`),
  };
}

export function comment(index: number, more: Shape = {}): Shape {
  return {
    properties: { repositoryId: 700 },
    id: 5000 + index,
    version: index % 2,
    text: 'Would a currency without digits, such as JPY, not lose the rounding here?',
    author: user(index),
    createdDate: at(index),
    updatedDate: at(index),
    comments: [],
    anchor: {
      fromHash: hash(1),
      toHash: hash(2),
      line: 40 + index,
      lineType: 'ADDED',
      fileType: 'TO',
      path: 'src/main/java/com/example/orders/OrderService.java',
      diffType: 'EFFECTIVE',
      orphaned: false,
    },
    threadResolved: false,
    severity: 'NORMAL',
    state: 'OPEN',
    permittedOperations: { editable: false, transitionable: true, deletable: false },
    ...more,
  };
}

export const thread = (index: number): Shape =>
  comment(index, { comments: [comment(index + 1, { anchor: undefined })] });

function activity(index: number): Shape {
  const common = { id: 90_000 + index, createdDate: at(index), user: user(index) };
  if (index % 4 === 0) return { ...common, action: 'APPROVED' };
  if (index % 4 === 1) return { ...common, action: 'OPENED' };
  const told = thread(index);
  return {
    ...common,
    action: 'COMMENTED',
    commentAction: 'ADDED',
    comment: told,
    commentAnchor: told['anchor'],
    ...(index % 4 === 3 ? { diff: fileDiff(index) } : {}),
  };
}

export const pullRequests = page(times(25, pullRequest));
export const activities = page(times(16, activity));
export const comments = page(times(6, thread), { isLastPage: true, nextPageStart: null });
export const tasks = page(times(4, (index) => comment(index, { severity: 'BLOCKER', anchor: undefined })));
export const participants = page(times(5, (index) => participant(index, 'REVIEWER')));
