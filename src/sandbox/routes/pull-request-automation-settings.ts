import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import { readJson } from '../http/read-json.ts';
import { refusal } from '../http/refusal.ts';
import { findRepository } from '../lookup/find-repository.ts';
import { rank } from '../state/rank.ts';
import type { Repository } from '../state/repository.ts';
import { prefix } from './prefix.ts';

const WEEKS = [1, 2, 4, 8, 12];
const scope = ({ id }: Repository) => ({ type: 'REPOSITORY', resourceId: id });

/** Kept and shown; time stands still in the sandbox, so that nothing is ever declined for its age. */
function showDecline(repository: Repository): Answer {
  return answer.json({ ...repository.autoDecline, scope: scope(repository) });
}

function setDecline(call: Call): Answer {
  const repository = findRepository(call, rank.ADMIN);
  const body = readJson(call);
  const inactivityWeeks = body.number('inactivityWeeks') ?? repository.autoDecline.inactivityWeeks;
  if (!WEEKS.includes(inactivityWeeks))
    throw refusal.invalid(`inactivityWeeks must be one of ${WEEKS.join(', ')}.`, 'inactivityWeeks');
  repository.autoDecline = { enabled: body.flag('enabled') ?? true, inactivityWeeks };
  return showDecline(repository);
}

function showMerge(repository: Repository): Answer {
  return answer.json({ enabled: repository.autoMerge, restrictionState: 'NONE', scope: scope(repository) });
}

function setMerge(call: Call): Answer {
  const repository = findRepository(call, rank.ADMIN);
  repository.autoMerge = readJson(call).flag('enabled') ?? true;
  return showMerge(repository);
}

const path = `${prefix.repo}/settings`;

export const pullRequestAutomationSettingRoutes: readonly Route[] = [
  ['GET', `${path}/auto-decline`, (call) => showDecline(findRepository(call, rank.READ))],
  ['PUT', `${path}/auto-decline`, setDecline],
  ['GET', `${path}/auto-merge`, (call) => showMerge(findRepository(call, rank.READ))],
  ['PUT', `${path}/auto-merge`, setMerge],
];
