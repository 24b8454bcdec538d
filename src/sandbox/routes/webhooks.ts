import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import type { JsonObject } from '../http/json.ts';
import { pageOf } from '../http/page-of.ts';
import { readJson } from '../http/read-json.ts';
import { refusal } from '../http/refusal.ts';
import { findProject } from '../lookup/find-project.ts';
import { findRepository } from '../lookup/find-repository.ts';
import { rank } from '../state/rank.ts';
import type { Webhook } from '../state/webhook.ts';
import { prefix } from './prefix.ts';

type Hooks = (call: Call) => Webhook[];

function show({ events, ...hook }: Webhook, scopeType: string): JsonObject {
  return { ...hook, events: [...events], scopeType };
}

function find(call: Call, hooks: Hooks): Webhook {
  const found = hooks(call).find(({ id }) => String(id) === call.param('webhookId'));
  if (found === undefined)
    throw refusal.missing('webhook.NoSuchWebhookException', `There is no webhook ${call.param('webhookId')}.`);
  return found;
}

/** Stored, never called: the sandbox makes no request of its own. */
function save(call: Call, hook: Webhook): Webhook {
  const body = readJson(call);
  const url = body.requiredText('url');
  if (!URL.canParse(url)) throw refusal.invalid('url must be a URL.', 'url');
  hook.name = body.requiredText('name');
  hook.url = url;
  hook.events = body.texts('events') ?? hook.events;
  hook.active = body.flag('active') ?? hook.active;
  hook.sslVerificationRequired = body.flag('sslVerificationRequired') ?? hook.sslVerificationRequired;
  if (body.has('configuration')) hook.configuration = body.object('configuration');
  hook.credentials = body.child('credentials')?.pick(['username', 'password']) ?? hook.credentials;
  hook.updatedDate = call.state.now();
  return hook;
}

function create(call: Call, hooks: Hooks, scope: string): Answer {
  const all = hooks(call);
  const createdDate = call.state.now();
  const blank = {
    id: call.state.nextId(),
    createdDate,
    updatedDate: createdDate,
    name: '',
    url: '',
    events: [],
    active: true,
    sslVerificationRequired: true,
    configuration: {},
    credentials: undefined,
  };
  const made = save(call, blank);
  all.push(made);
  return answer.json(show(made, scope), 201);
}

function remove(call: Call, hooks: Hooks): Answer {
  const gone = find(call, hooks);
  const all = hooks(call);
  all.splice(all.indexOf(gone), 1);
  return answer.none();
}

function webhooks(template: string, hooks: Hooks, scope: string): readonly Route[] {
  return [
    [
      'GET',
      `${template}/webhooks`,
      (call) => answer.json(pageOf(call.query, hooks(call), (each) => show(each, scope))),
    ],
    ['POST', `${template}/webhooks`, (call) => create(call, hooks, scope)],
    ['GET', `${template}/webhooks/{webhookId}`, (call) => answer.json(show(find(call, hooks), scope))],
    ['PUT', `${template}/webhooks/{webhookId}`, (call) => answer.json(show(save(call, find(call, hooks)), scope))],
    ['DELETE', `${template}/webhooks/{webhookId}`, (call) => remove(call, hooks)],
  ];
}

export const webhookRoutes: readonly Route[] = [
  ...webhooks(prefix.project, (call) => findProject(call, rank.ADMIN).webhooks, 'project'),
  ...webhooks(prefix.repo, (call) => findRepository(call, rank.ADMIN).webhooks, 'repository'),
];
