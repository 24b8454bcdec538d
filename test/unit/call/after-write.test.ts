import { describe, expect, test } from 'vitest';
import { afterWrite } from '../../../src/runtime/call/after-write.ts';
import type { Operation } from '../../../src/runtime/catalog/operation.ts';
import { build } from '../policy/build.ts';
import { catalogOf, operation } from '../small-catalog.ts';

const REPO = '/api/latest/projects/{projectKey}/repos/{repositorySlug}';
const PULL = `${REPO}/pull-requests/{pullRequestId}`;
const TEXT = { type: 'string' };

/** With every placeholder of its path as an argument: numbers where the name says id. */
function made(name: string, key: string, more: object = {}, required: readonly string[] = []): Operation {
  const places = [...key.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place);
  const properties = Object.fromEntries(
    places
      .filter((place) => !place.startsWith('project') && !place.startsWith('repository'))
      .map((place) => [place, place.endsWith('Id') ? { type: 'integer' } : TEXT]),
  );
  const parameters = [
    ...places.map((place) => ({ name: place, in: 'path' as const, required: true })),
    ...Object.keys(more)
      .filter((one) => one !== 'body')
      .map((one) => ({ name: one, in: 'query' as const, required: false })),
  ];
  const domain =
    key.endsWith('/projects') || key.endsWith('{projectKey}') ? ('project' as const) : ('repository' as const);
  return operation(name, key, { parameters, domain }, { ...properties, ...more }, [
    ...Object.keys(properties),
    ...required,
  ]);
}

const OTHERS = [
  made('pull_request_get', `GET ${PULL}`),
  made('pull_request_merge', `POST ${PULL}/merge`, { version: { type: 'integer' } }, ['version']),
  made('pull_request_comment_get', `GET ${PULL}/comments/{commentId}`),
  made('pull_request_comment_update', `PUT ${PULL}/comments/{commentId}`, {
    body: { type: 'object', properties: { version: { type: 'integer' } } },
  }),
  made('repo_branches_list', `GET ${REPO}/branches`),
  made('repo_labels_list', `GET ${REPO}/labels`),
  made('repo_webhook_get', `GET ${REPO}/webhooks/{webhookId}`),
  made('repo_tag_get', `GET ${REPO}/tags/{name}`),
  made('repo_get', `GET ${REPO}`),
  made('project_get', 'GET /api/latest/projects/{projectKey}'),
  made('searched_list', `GET ${REPO}/searched`, { query: TEXT }, ['query']),
  made('git_tags_list', `GET ${REPO}/tags`),
];
const HOME = { projectKey: 'PLAT', repositorySlug: 'api' };
const BASE = { origin: 'https://h', contextPath: '', insecure: false };

interface Given {
  readonly answer?: object;
  readonly values?: object;
  readonly policy?: object;
  readonly status?: number;
}

function told(name: string, key: string, { answer, values = {}, policy = { allow: ['*'] }, status = 200 }: Given = {}) {
  const one = OTHERS.find((other) => other.name === name) ?? made(name, key);
  const catalog = catalogOf([one, ...OTHERS.filter((other) => other !== one)]);
  const given = Object.entries(HOME).filter(([place]) => key.includes(`{${place}}`));
  const context = { catalog, policy: build({ profile: 'none', ...policy }, {}, catalog), baseUrl: BASE };
  return afterWrite(context, {
    operation: one,
    values: { ...Object.fromEntries(given), ...values },
    content: answer === undefined ? { kind: 'none' } : { kind: 'json', value: answer },
    status,
    given: {},
    startLine: 1,
    fieldsKnown: false,
    path: '',
    fields: undefined,
    secrets: [],
    revealed: false,
  });
}

const self = (href: unknown) => ({ links: { self: [{ href }] } });
const rows: readonly (readonly [string, string, Given, string])[] = [
  [
    'repo_branches_create',
    `POST ${REPO}/branches`,
    { answer: { displayId: 'x', id: 'refs/heads/x' } },
    'Done: id refs/heads/x, displayId x. Next: repo_branches_list {"projectKey":"PLAT","repositorySlug":"api"}.',
  ],
  [
    'repo_file_edit',
    `PUT ${REPO}/browse/{path}`,
    { values: { path: 'docs/a b.md' }, answer: { id: 'abc' } },
    'Done: id abc. Next: repo_get {"projectKey":"PLAT","repositorySlug":"api"}.',
  ],
  [
    'pull_requests_create',
    `POST ${REPO}/pull-requests`,
    { answer: { id: 7, version: 0, ...self('https://h/p/7') } },
    'Done: id 7, version 0, https://h/p/7 Next: pull_request_get {"projectKey":"PLAT","repositorySlug":"api","pullRequestId":7}; pull_request_merge the same and {"version":0}.',
  ],
  [
    'pull_request_comments_create',
    `POST ${PULL}/comments`,
    { values: { pullRequestId: 1 }, answer: { id: 5, version: 2 } },
    'Done: id 5, version 2. Next: pull_request_comment_get {"projectKey":"PLAT","repositorySlug":"api","pullRequestId":1,"commentId":5}; pull_request_comment_update the same and {"body":{"version":2}}.',
  ],
  [
    'pull_request_watch',
    `POST ${PULL}/watch`,
    { values: { pullRequestId: 1 } },
    'Done. Next: pull_request_get {"projectKey":"PLAT","repositorySlug":"api","pullRequestId":1}.',
  ],
  [
    'pull_request_watch_delete',
    `DELETE ${PULL}/watch`,
    { values: { pullRequestId: 1 } },
    'Done. Next: pull_request_get {"projectKey":"PLAT","repositorySlug":"api","pullRequestId":1}.',
  ],
  [
    'pull_request_merge',
    `POST ${PULL}/merge`,
    { values: { pullRequestId: 1 }, answer: { id: 1, version: 3 }, status: 202 },
    'Accepted, to be done soon: id 1, version 3. Next: pull_request_get {"projectKey":"PLAT","repositorySlug":"api","pullRequestId":1}.',
  ],
  [
    'repo_label_delete',
    `DELETE ${REPO}/labels/{labelName}`,
    { values: { labelName: 'old' } },
    'Done. Next: repo_labels_list {"projectKey":"PLAT","repositorySlug":"api"}.',
  ],
  [
    'branch_utils_repo_branches_delete',
    `DELETE ${REPO.replace('api', 'branch-utils')}/branches`,
    { values: { body: { name: 'x' } } },
    'Done. Next: repo_branches_list {"projectKey":"PLAT","repositorySlug":"api"}.',
  ],
  [
    'repo_webhooks_delete',
    `DELETE ${REPO}/webhooks`,
    {},
    'Done. Next: repo_get {"projectKey":"PLAT","repositorySlug":"api"}.',
  ],
  [
    'repo_webhooks_create',
    `POST ${REPO}/webhooks`,
    { answer: { id: 9 } },
    'Done: id 9. Next: repo_webhook_get {"projectKey":"PLAT","repositorySlug":"api","webhookId":9}.',
  ],
  [
    'projects_create',
    'POST /api/latest/projects',
    { answer: { key: 'NEW', public: false, id: 1 } },
    'Done: id 1, key NEW. Next: project_get {"projectKey":"NEW"}.',
  ],
  [
    'project_update',
    'PUT /api/latest/projects/{projectKey}',
    { answer: { key: 'MOVED', public: true } },
    'Done: key MOVED. Next: project_get {"projectKey":"MOVED"}.',
  ],
  [
    'project_repos_create',
    'POST /api/latest/projects/{projectKey}/repos',
    { answer: { slug: 'later', project: { key: 'DEV' } } },
    'Done: slug later. Next: repo_get {"projectKey":"DEV","repositorySlug":"later"}.',
  ],
  [
    'repo_fork',
    `POST ${REPO}`,
    { answer: { slug: 'forked', project: { key: '~jdoe' } } },
    'Done: slug forked. Next: repo_branches_list {"projectKey":"~jdoe","repositorySlug":"forked"}.',
  ],
  ['repo_delete', `DELETE ${REPO}`, { answer: {} }, 'Done. Next: project_get {"projectKey":"PLAT"}.'],
  [
    'git_tags_create',
    `POST ${REPO.replace('api', 'git')}/tags`,
    { answer: { id: 'refs/tags/v1', displayId: 'v1' } },
    'Done: id refs/tags/v1, displayId v1. Next: repo_tag_get {"projectKey":"PLAT","repositorySlug":"api","name":"v1"}.',
  ],
  [
    'audit_create',
    'POST /audit/latest/projects/{projectKey}/tags',
    { answer: { id: 7, name: 'n' } },
    'Done: id 7. Next: project_get {"projectKey":"PLAT"}.',
  ],
  [
    'strange_create',
    `POST ${REPO}/strange/{kind}`,
    { values: { kind: 'a b' }, answer: { id: 7 } },
    'Done: id 7. Next: repo_get {"projectKey":"PLAT","repositorySlug":"api"}.',
  ],
  [
    'pull_request_frob',
    `POST ${PULL}/comments`,
    { values: { pullRequestId: 1 }, answer: { id: 'x' } },
    'Done: id x. Next: pull_request_get {"projectKey":"PLAT","repositorySlug":"api","pullRequestId":1}.',
  ],
  ['users_create', 'POST /api/latest/users', { answer: { id: '', name: 'jdoe' } }, 'Done: name jdoe.'],
  [
    'repo_settings_update',
    `PUT ${REPO}/webhooks/{webhookId}`,
    { values: { webhookId: 4 }, answer: { id: 4, version: '1' } },
    'Done: id 4. Next: repo_webhook_get {"projectKey":"PLAT","repositorySlug":"api","webhookId":4}.',
  ],
  [
    'pull_request_update',
    `PUT ${PULL}`,
    { values: { pullRequestId: 1 }, answer: { id: 1, version: 4, ...self('https://evil/p') } },
    'Done: id 1, version 4. Next: pull_request_get {"projectKey":"PLAT","repositorySlug":"api","pullRequestId":1}; pull_request_merge the same and {"version":4}.',
  ],
  [
    'pull_request_reopen',
    `POST ${PULL}/reopen`,
    {
      values: { pullRequestId: 1 },
      answer: { version: 4, ...self('nowhere') },
      policy: { allow: ['*'], deny: ['pull_request_get'] },
    },
    'Done: version 4. Next: pull_request_merge {"projectKey":"PLAT","repositorySlug":"api","pullRequestId":1,"version":4}.',
  ],
  [
    'pull_request_decline',
    `POST ${PULL}/decline`,
    {
      values: { pullRequestId: 1 },
      answer: { links: { self: 'x' } },
      policy: { allow: [{ operation: 'pull_request_get', arguments: { projectKey: 'PLAT' } }] },
    },
    'Done. Next: pull_request_get {"repositorySlug":"api","pullRequestId":1}.',
  ],
  [
    'pull_request_approve',
    `POST ${PULL}/approve`,
    {
      values: { pullRequestId: 1 },
      answer: { id: 3, ...self(`https://h/${'x'.repeat(300)}`) },
      policy: { allow: ['*'], scope: { projects: ['DEV'] } },
    },
    'Done: id 3. Next: pull_request_merge {"projectKey":"PLAT","repositorySlug":"api","pullRequestId":1}.',
  ],
  [
    'pull_request_approve_delete',
    `DELETE ${PULL}/approve`,
    {
      values: { pullRequestId: 1 },
      answer: { version: 3 },
      policy: { allow: [{ operation: 'pull_request_get', arguments: { projectKey: ['DEV'] } }] },
    },
    'Done: version 3.',
  ],
  [
    'searched_create',
    `POST ${REPO}/searched`,
    { answer: { id: 2 } },
    'Done: id 2. Next: repo_get {"projectKey":"PLAT","repositorySlug":"api"}.',
  ],
  [
    'git_comments_create',
    `POST ${PULL.replace('api', 'git')}/comments`,
    { values: { pullRequestId: 2 }, answer: { id: 6 } },
    'Done: id 6. Next: pull_request_comment_get {"projectKey":"PLAT","repositorySlug":"api","pullRequestId":2,"commentId":6}.',
  ],
  [
    'repo_tags_create',
    `POST ${REPO}/tags`,
    { answer: { name: '' } },
    'Done. Next: git_tags_list {"projectKey":"PLAT","repositorySlug":"api"}.',
  ],
  [
    'repo_tag_delete',
    `DELETE ${REPO}/tags/{name}`,
    { values: { name: 'v1' }, answer: { id: 1, version: 1 } },
    'Done: id 1, version 1. Next: git_tags_list {"projectKey":"PLAT","repositorySlug":"api"}.',
  ],
  [
    'pull_request_comment_update',
    `PUT ${PULL}/comments/{commentId}`,
    { values: { pullRequestId: 1, commentId: 5 }, answer: { id: 5, version: 3 } },
    'Done: id 5, version 3. Next: pull_request_comment_get {"projectKey":"PLAT","repositorySlug":"api","pullRequestId":1,"commentId":5}; pull_request_comment_update the same and {"body":{"version":3}}.',
  ],
];

describe('what ends the result of a write', () => {
  test.for(rows)('%s', ([name, key, given, want]) => {
    expect(told(name, key, given)).toBe(want);
  });
});
