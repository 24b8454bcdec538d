import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import type { JsonObject } from '../http/json.ts';
import { pageOf } from '../http/page-of.ts';
import { readJson } from '../http/read-json.ts';
import { refusal } from '../http/refusal.ts';
import type { FindScope } from '../lookup/find-scope.ts';
import { findScope } from '../lookup/find-scope.ts';
import { readMatcher } from '../lookup/read-matcher.ts';
import type { DefaultTask } from '../state/administration.ts';
import { rank } from '../state/rank.ts';
import { prefix } from './prefix.ts';

function show({ id, description }: DefaultTask): JsonObject {
  const text = description.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return { id, description, html: `<p>${text}</p>` };
}

function list(call: Call, find: FindScope): Answer {
  const tasks = find(call, rank.READ).all.flatMap(([{ defaultTasks }]) => defaultTasks);
  return answer.json(pageOf(call.query, tasks, show));
}

function save(call: Call, find: FindScope, id: number): Answer {
  const { administration } = find(call, rank.ADMIN);
  const body = readJson(call);
  const task: DefaultTask = {
    id,
    description: body.requiredText('description'),
    sourceMatcher: readMatcher(body, 'sourceMatcher'),
    targetMatcher: readMatcher(body, 'targetMatcher'),
  };
  administration.defaultTasks = [...administration.defaultTasks.filter((each) => each.id !== id), task];
  return answer.json(show(task));
}

function existing(call: Call, find: FindScope): number {
  const { defaultTasks } = find(call, rank.ADMIN).administration;
  const found = defaultTasks.find(({ id }) => String(id) === call.param('taskId'));
  if (found === undefined)
    throw refusal.missing('NoSuchEntityException', `There is no default task ${call.param('taskId')}.`);
  return found.id;
}

function remove(call: Call, find: FindScope, fits: (task: DefaultTask) => boolean): Answer {
  const { administration } = find(call, rank.ADMIN);
  administration.defaultTasks = administration.defaultTasks.filter((each) => !fits(each));
  return answer.none();
}

function removeOne(call: Call, find: FindScope): Answer {
  const gone = existing(call, find);
  return remove(call, find, ({ id }) => id === gone);
}

function tasks(base: string, find: FindScope): readonly Route[] {
  return [
    ['GET', `${base}/tasks`, (call) => list(call, find)],
    ['POST', `${base}/tasks`, (call) => save(call, find, call.state.nextId())],
    ['DELETE', `${base}/tasks`, (call) => remove(call, find, () => true)],
    ['PUT', `${base}/tasks/{taskId}`, (call) => save(call, find, existing(call, find))],
    ['DELETE', `${base}/tasks/{taskId}`, (call) => removeOne(call, find)],
  ];
}

export const defaultTaskRoutes: readonly Route[] = [
  ...tasks(prefix.projectOf('default-tasks'), findScope.project),
  ...tasks(prefix.repoOf('default-tasks'), findScope.repository),
];
