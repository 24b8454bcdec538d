import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import type { JsonObject } from '../http/json.ts';
import type { JsonFields } from '../http/json-fields.ts';
import { readJson } from '../http/read-json.ts';
import { findRepository } from '../lookup/find-repository.ts';
import { rank } from '../state/rank.ts';
import type { PullRequestSettings } from '../state/repository.ts';
import { prefix } from './prefix.ts';

const STRATEGIES: Readonly<Record<string, readonly [name: string, flag: string]>> = {
  'no-ff': ['Merge commit', '--no-ff'],
  ff: ['Fast-forward', '--ff'],
  'ff-only': ['Fast-forward only', '--ff-only'],
  squash: ['Squash', '--squash'],
};

function showStrategy(id: string): JsonObject {
  const [name, flag] = STRATEGIES[id] ?? [id, `--${id}`];
  return { id, name, flag, description: `Merges with ${flag}.`, enabled: true, links: {} };
}

function show(settings: PullRequestSettings): JsonObject {
  const counted = (count: number): JsonObject => ({ enabled: count > 0, count: String(count) });
  return {
    mergeConfig: {
      defaultStrategy: showStrategy(settings.strategy),
      strategies: Object.keys(STRATEGIES).map(showStrategy),
      type: 'REPOSITORY',
      commitSummaries: 20,
    },
    requiredAllApprovers: settings.requiredAllApprovers,
    requiredAllTasksComplete: settings.requiredAllTasksComplete,
    requiredApprovers: counted(settings.requiredApprovers),
    requiredSuccessfulBuilds: counted(settings.requiredSuccessfulBuilds),
  };
}

/** `{ enabled, count }`; the count is a string in the document and a number in older clients. */
function readCount(body: JsonFields, name: string, before: number): number {
  const field = body.child(name);
  if (field === undefined) return before;
  if (field.flag('enabled') === false) return 0;
  return Number(field.pick(['count'])['count'] ?? before) || 0;
}

function set(call: Call): Answer {
  const { settings } = findRepository(call, rank.ADMIN);
  const body = readJson(call);
  const strategy = body.child('mergeConfig')?.child('defaultStrategy')?.text('id') ?? settings.strategy;
  settings.strategy = strategy in STRATEGIES ? strategy : settings.strategy;
  settings.requiredAllApprovers = body.flag('requiredAllApprovers') ?? settings.requiredAllApprovers;
  settings.requiredAllTasksComplete = body.flag('requiredAllTasksComplete') ?? settings.requiredAllTasksComplete;
  settings.requiredApprovers = readCount(body, 'requiredApprovers', settings.requiredApprovers);
  settings.requiredSuccessfulBuilds = readCount(body, 'requiredSuccessfulBuilds', settings.requiredSuccessfulBuilds);
  return answer.json(show(settings));
}

export const pullRequestSettingRoutes: readonly Route[] = [
  [
    'GET',
    `${prefix.repo}/settings/pull-requests`,
    (call) => answer.json(show(findRepository(call, rank.READ).settings)),
  ],
  ['POST', `${prefix.repo}/settings/pull-requests`, set],
];
