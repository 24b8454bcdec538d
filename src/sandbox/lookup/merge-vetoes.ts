import { countTasks } from '../answers/count-tasks.ts';
import type { JsonObject } from '../http/json.ts';
import { matchesRef } from '../state/ref-matcher.ts';
import type { BuildStatus, PullRequest } from '../state/repository.ts';

const isGreen = ({ state, key, rest }: BuildStatus, wanted: string): boolean =>
  state === 'SUCCESSFUL' && (rest['parent'] ?? key) === wanted;

/** The merge checks that the repository's settings demand. A reviewer who asks for changes is not one of them. */
export function mergeVetoes({ to, comments, participants, draft, from }: PullRequest): readonly JsonObject[] {
  const { settings, builds } = to.repository;
  const vetoes: JsonObject[] = [];
  const veto = (summaryMessage: string, detailedMessage: string): void =>
    void vetoes.push({ summaryMessage, detailedMessage });
  const { open } = countTasks(comments);
  const reviewers = participants.filter(({ role }) => role === 'REVIEWER');
  const approvals = reviewers.filter(({ status }) => status === 'APPROVED').length;
  const green = (builds.get(from.commit) ?? []).filter(({ state }) => state === 'SUCCESSFUL').length;
  if (draft) veto('The pull request is a draft.', 'A draft must be marked as ready before it can be merged.');
  if (settings.requiredAllTasksComplete && open > 0)
    veto('There are open tasks.', `${open} open task(s) must be resolved first.`);
  if (settings.requiredAllApprovers && approvals < reviewers.length)
    veto('Not every reviewer approves.', 'All reviewers must approve first.');
  if (approvals < settings.requiredApprovers)
    veto('More approvals are needed.', `${settings.requiredApprovers} approval(s) are needed, there are ${approvals}.`);
  if (green < settings.requiredSuccessfulBuilds)
    veto(
      'More successful builds are needed.',
      `${settings.requiredSuccessfulBuilds} build(s) are needed, there are ${green}.`,
    );
  const required = to.repository.requiredBuilds
    .filter(({ refMatcher }) => matchesRef(refMatcher, to.id))
    .filter(({ exemptRefMatcher }) => exemptRefMatcher === undefined || !matchesRef(exemptRefMatcher, from.id))
    .flatMap(({ buildParentKeys }) => buildParentKeys);
  const missing = required.filter((key) => !(builds.get(from.commit) ?? []).some((build) => isGreen(build, key)));
  if (missing.length > 0)
    veto('Required builds are missing.', `These builds must be successful: ${missing.join(', ')}.`);
  return vetoes;
}
