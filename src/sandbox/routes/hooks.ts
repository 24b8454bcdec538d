import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import type { JsonObject } from '../http/json.ts';
import { pageOf } from '../http/page-of.ts';
import { refusal } from '../http/refusal.ts';
import type { FindScope, Scope } from '../lookup/find-scope.ts';
import { findScope } from '../lookup/find-scope.ts';
import { rank } from '../state/rank.ts';
import { prefix } from './prefix.ts';

interface Hook {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly type: 'PRE_RECEIVE' | 'POST_RECEIVE';
}

const bundled = (key: string): string => `com.atlassian.bitbucket.server.bitbucket-bundled-hooks:${key}`;

/** Some of the hooks that Bitbucket brings along. They look at pushes, of which the sandbox takes none. */
const HOOKS: readonly Hook[] = [
  {
    key: bundled('force-push-hook'),
    name: 'Reject Force Push',
    description: 'Refuses a push that rewrites history.',
    type: 'PRE_RECEIVE',
  },
  {
    key: bundled('verify-committer-hook'),
    name: 'Verify Committer',
    description: 'Refuses commits of somebody else than the one who pushes.',
    type: 'PRE_RECEIVE',
  },
  {
    key: bundled('verify-commit-signature-hook'),
    name: 'Verify Commit Signature',
    description: 'Refuses commits without a known signature.',
    type: 'PRE_RECEIVE',
  },
];

function show({ all, type, resourceId }: Scope, { key, name, description, type: kind }: Hook): JsonObject {
  const owner = all.find(([{ hooks }]) => hooks.has(key))?.[1] ?? { type, resourceId };
  return {
    details: {
      key,
      name,
      type: kind,
      description,
      version: '10.0.0',
      supportedScopes: ['GLOBAL', 'PROJECT', 'REPOSITORY'],
    },
    enabled: all.some(([{ hooks }]) => hooks.has(key)),
    configured: false,
    scope: owner,
  };
}

function list(call: Call, find: FindScope): Answer {
  const scope = find(call, rank.ADMIN);
  const type = call.query.get('type');
  const hooks = HOOKS.filter((hook) => type === null || hook.type === type);
  return answer.json(pageOf(call.query, hooks, (hook) => show(scope, hook)));
}

function existing(call: Call): Hook {
  const hook = HOOKS.find(({ key }) => key === call.param('hookKey'));
  if (hook === undefined)
    throw refusal.missing(
      'hook.repository.NoSuchRepositoryHookException',
      `There is no hook ${call.param('hookKey')}.`,
    );
  return hook;
}

function turn(call: Call, find: FindScope, on: boolean): Answer {
  const hook = existing(call);
  const { hooks } = find(call, rank.ADMIN).administration;
  if (on) hooks.set(hook.key, {});
  else hooks.delete(hook.key);
  return answer.json(show(find(call, rank.ADMIN), hook));
}

function hooks(base: string, find: FindScope): readonly Route[] {
  const path = `${base}/settings/hooks`;
  return [
    ['GET', path, (call) => list(call, find)],
    ['GET', `${path}/{hookKey}`, (call) => answer.json(show(find(call, rank.ADMIN), existing(call)))],
    ['PUT', `${path}/{hookKey}/enabled`, (call) => turn(call, find, true)],
    ['DELETE', `${path}/{hookKey}/enabled`, (call) => turn(call, find, false)],
  ];
}

export const hookRoutes: readonly Route[] = [
  ...hooks(prefix.project, findScope.project),
  ...hooks(prefix.repo, findScope.repository),
];
