import { anyRef } from '../state/ref-matcher.ts';
import type { Repository } from '../state/repository.ts';
import type { SandboxState } from '../state/sandbox-state.ts';
import { seedComment } from './seed-comment.ts';
import type { SeedUsers } from './seed-users.ts';

/** Build statuses, an insight report, labels, a default reviewer and a comment on the newest commit. */
export function seedChecks(state: SandboxState, api: Repository, { jdoe, asmith }: SeedUsers, commit: string): void {
  const build = (key: string, result: 'SUCCESSFUL' | 'FAILED', name: string) => {
    const at = state.now();
    return {
      key,
      state: result,
      url: `https://ci.example.com/${key}/41`,
      createdDate: at,
      updatedDate: at,
      rest: { name, ref: 'refs/heads/main', buildNumber: '41', duration: 61_000 },
    };
  };
  api.builds.set(commit, [build('unit-tests', 'SUCCESSFUL', 'Unit tests'), build('lint', 'FAILED', 'Lint')]);
  const report = {
    key: 'coverage',
    title: 'Test coverage',
    details: 'Lines reached by the unit tests.',
    result: 'PASS',
    reporter: 'Sandbox CI',
    createdDate: state.now(),
    data: [{ title: 'Lines', type: 'PERCENTAGE', value: 87 }],
  };
  const annotation = {
    reportKey: 'coverage',
    externalId: 'line-2',
    path: 'src/http/mask.ts',
    line: 1,
    message: 'No test reaches this line.',
    severity: 'LOW',
    type: 'CODE_SMELL',
  };
  api.reports.set(commit, new Map([['coverage', { report, annotations: [annotation] }]]));
  api.commitComments.set(commit, [
    seedComment(state, undefined, { author: asmith, text: 'Does this also catch numbers with blanks?' }),
  ]);
  api.labels.add('backend').add('typescript');
  api.administration.conditions = [
    {
      id: state.nextId(),
      reviewers: [jdoe, asmith],
      requiredApprovals: 1,
      sourceMatcher: anyRef,
      targetMatcher: anyRef,
    },
  ];
  api.settings.requiredAllTasksComplete = true;
  api.autoMerge = true;
  api.autoDecline = { enabled: true, inactivityWeeks: 8 };
  api.reviewerGroups.push({
    id: state.nextId(),
    name: 'backend',
    description: 'Who knows the service.',
    users: [jdoe, asmith],
  });
  api.requiredBuilds = [
    {
      id: state.nextId(),
      buildParentKeys: ['unit-tests'],
      refMatcher: { id: 'refs/heads/release/1.0', displayId: 'release/1.0', type: 'BRANCH' },
      exemptRefMatcher: undefined,
    },
  ];
}
