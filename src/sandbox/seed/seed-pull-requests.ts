import { openPullRequest } from '../state/open-pull-request.ts';
import { record } from '../state/record.ts';
import type { PullRequest, PullRequestRef, Repository, ReviewStatus } from '../state/repository.ts';
import type { SandboxState } from '../state/sandbox-state.ts';
import type { User } from '../state/user.ts';
import type { ApiMarks } from './api-history.ts';
import { seedComment } from './seed-comment.ts';
import type { SeedUsers } from './seed-users.ts';

interface Wanted {
  readonly state: SandboxState;
  readonly api: Repository;
  readonly fork: Repository;
  readonly users: SeedUsers;
  readonly marks: ApiMarks;
  readonly hash: (mark: number) => string;
  readonly forkTip: string;
}

const ACTIONS = { APPROVED: 'APPROVED', NEEDS_WORK: 'REVIEWED', UNAPPROVED: 'UNAPPROVED' } as const;

function vote(state: SandboxState, pullRequest: PullRequest, user: User, status: ReviewStatus): void {
  const participant = pullRequest.participants.find((each) => each.user === user);
  if (participant === undefined) throw new Error(`${user.name} is not a reviewer`);
  participant.status = status;
  participant.lastReviewedCommit = pullRequest.from.commit;
  record(state, pullRequest, { action: ACTIONS[status], by: user });
}

function close(
  state: SandboxState,
  pullRequest: PullRequest,
  to: 'MERGED' | 'DECLINED',
  by: User,
  mergeCommit?: string,
): void {
  pullRequest.state = to;
  pullRequest.version += 1;
  pullRequest.closedDate = state.now();
  pullRequest.updatedDate = pullRequest.closedDate;
  pullRequest.mergeCommit = mergeCommit;
  const detail = mergeCommit === undefined ? {} : { commit: { id: mergeCommit, displayId: mergeCommit.slice(0, 11) } };
  record(state, pullRequest, { action: to, by, detail });
}

/** Six pull requests on PLAT/api: merged, declined, in review, conflicting, from a fork, ready to merge. */
export async function seedPullRequests({ state, api, fork, users, marks, hash, forkTip }: Wanted): Promise<void> {
  const { admin, jdoe, asmith, reader } = users;
  const at = (branch: string, commit: string, repository = api): PullRequestRef => ({
    repository,
    id: `refs/heads/${branch}`,
    commit,
  });
  const open = (
    title: string,
    description: string,
    author: User,
    from: PullRequestRef,
    to: PullRequestRef,
    reviewers: readonly User[],
  ) => openPullRequest(state, { title, description, draft: false, author, from, to, reviewers });
  const main = (): PullRequestRef => at('main', hash(marks.main));

  const metrics = await open(
    'Count requests',
    'Counters by name, for the metrics page.',
    asmith,
    at('feature/metrics', hash(marks.metrics.from)),
    at('main', hash(marks.metrics.to)),
    [jdoe],
  );
  vote(state, metrics, jdoe, 'APPROVED');
  close(state, metrics, 'MERGED', jdoe, hash(marks.metrics.merge));

  const soap = await open(
    'Offer SOAP',
    'Some customers ask for it.',
    admin,
    at('feature/soap', hash(marks.soap.from)),
    at('main', hash(marks.soap.to)),
    [jdoe],
  );
  seedComment(state, soap, { author: jdoe, text: 'We agreed on one protocol, see the first decision record.' });
  close(state, soap, 'DECLINED', jdoe);

  const login = await open(
    'Add the login',
    'Checks the password in constant time.\n\nCloses PLAT-45.',
    asmith,
    at('feature/login', hash(marks.login)),
    main(),
    [jdoe, reader],
  );
  const general = seedComment(state, login, { author: jdoe, text: 'Nice and small. Two remarks below.' });
  seedComment(state, login, { author: asmith, text: 'Thank you, on it.', parent: general });
  const inline = {
    fromHash: hash(marks.login - 3),
    toHash: hash(marks.login),
    path: 'src/auth/login.ts',
    srcPath: undefined,
    line: 4,
    lineType: 'ADDED',
    fileType: 'TO',
    diffType: 'EFFECTIVE',
    multilineMarker: undefined,
  } as const;
  const remark = seedComment(state, login, {
    author: jdoe,
    text: '`timingSafeEqual` throws when the lengths differ.',
    anchor: inline,
  });
  seedComment(state, login, { author: asmith, text: 'True. I will hash both sides first.', parent: remark });
  seedComment(state, login, { author: jdoe, text: 'Add a test for a wrong password.', task: 'OPEN' });
  seedComment(state, login, { author: jdoe, text: 'Mention how long a session lasts.', task: 'RESOLVED' });
  vote(state, login, jdoe, 'NEEDS_WORK');
  vote(state, login, reader, 'APPROVED');

  await open(
    'Use the index engine for search',
    'Conflicts with the shorter timeout on main.',
    asmith,
    at('feature/search', hash(marks.search)),
    main(),
    [jdoe],
  );
  await open('Dark mode for the guide', 'From my fork.', jdoe, at('feature/dark-mode', forkTip, fork), main(), [
    asmith,
  ]);
  const nullCheck = await open(
    'Greet customers without a name',
    'Fixes the crash in 1.2.',
    jdoe,
    at('bugfix/null-check', hash(marks.nullCheck)),
    at('release/1.2', hash(marks.release)),
    [asmith],
  );
  vote(state, nullCheck, asmith, 'APPROVED');
}
