import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../../src/sandbox/routes/routes.ts';
import type { Sandbox } from '../../src/sandbox/start-sandbox.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { callSandbox } from '../helpers/call-sandbox.ts';
import { fieldsUnknown } from '../helpers/fields-unknown.ts';
import { pick } from '../helpers/pick.ts';
import { answerProblems } from '../helpers/response-schema.ts';

const repo = '/api/latest/projects/PLAT/repos/api';
let sandbox: Sandbox;
const values = new Map<string, string>([
  ['projectKey', 'PLAT'],
  ['repositorySlug', 'api'],
  ['pullRequestId', '3'],
  ['userSlug', 'jdoe'],
  ['labelName', 'backend'],
  ['key', 'coverage'],
  ['permission', 'PROJECT_READ'],
  ['issueKey', 'PLAT-45'],
  ['hookKey', 'com.atlassian.bitbucket.server.bitbucket-bundled-hooks:force-push-hook'],
]);
const SSH_KEY = `ssh-ed25519 ${Buffer.concat([Buffer.from([0, 0, 0, 11]), Buffer.from('ssh-ed25519'), Buffer.alloc(36, 7)]).toString('base64')} deploy`;
/** Lists that only a system administrator may read. */
const ADMIN = /^\/api\/latest\/admin\//;

/** Values that one template needs and the others must not get. */
function valueOf(template: string, name: string): string {
  if (name === 'path' && template.includes('compare/')) return '';
  if (name === 'path' && template.includes('/files/')) return 'src';
  if (name === 'path' && template.includes('/last-modified/')) return 'docs';
  if (name === 'path') return template.includes('pull-requests') ? 'src/auth/login.ts' : 'README.md';
  if (name === 'name') return 'release/1.2.0';
  if (name === 'pullRequestId' && template.endsWith('/auto-merge')) return '4';
  if (name === 'commentId')
    return (
      values.get(
        template.includes('/commits/') ? 'commitComment' : template.includes('blocker') ? 'task' : 'comment',
      ) ?? ''
    );
  if (name === 'keyId') return values.get(template.includes('/repos/') ? 'repoKey' : 'projectKey.key') ?? '';
  if (name === 'id' && template.includes('reviewer-groups')) return values.get('reviewerGroup') ?? '';
  if (name === 'id' && template.includes('restrictions'))
    return values.get(template.includes('/repos/') ? 'repoRule' : 'projectRule') ?? '';
  if (name === 'webhookId') return values.get(template.includes('/repos/') ? 'repoHook' : 'projectHook') ?? '';
  return values.get(name) ?? '';
}

const QUERIES: readonly (readonly [end: string, query: string])[] = [
  ['/builds', '?key=lint'],
  ['/deployments', '?key=shop&environmentKey=prod&deploymentSequenceNumber=1'],
  ['/more-members', '?context=asmith'],
  ['/pull-requests/{pullRequestId}/comments', '?path=src/auth/login.ts'],
  [
    '/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/reviewers',
    '?sourceRepoId=1&targetRepoId=1&sourceRefId=refs/heads/main&targetRefId=refs/heads/main',
  ],
  ['/diff', '?until=main'],
  ['{repositorySlug}/diff/{path}', '?until=main'],
  ['/patch', '?until=main'],
  ['/merge-base', '?otherCommitId=release/1.2'],
];

function pathOf(template: string): string {
  const query = QUERIES.find(([end]) => template.endsWith(end))?.[1] ?? '';
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => valueOf(template, name)) + query;
}

beforeAll(async () => {
  sandbox = await startSandbox();
  const commit = String(pick((await callSandbox(sandbox, 'GET', `${repo}/commits?limit=1`)).json, 'values.0.id'));
  values.set('commitId', commit);
  values.set(
    'commitComment',
    String(pick((await callSandbox(sandbox, 'GET', `${repo}/commits/${commit}/comments`)).json, 'values.0.id')),
  );
  values.set(
    'comment',
    String(
      pick(
        (await callSandbox(sandbox, 'GET', `${repo}/pull-requests/3/comments?path=src/auth/login.ts`)).json,
        'values.0.id',
      ),
    ),
  );
  values.set(
    'task',
    String(pick((await callSandbox(sandbox, 'GET', `${repo}/pull-requests/3/blocker-comments`)).json, 'values.0.id')),
  );
  const hook = { name: 'ci', url: 'https://ci.example.com/hook', events: ['repo:refs_changed'] };
  values.set(
    'repoHook',
    String(pick((await callSandbox(sandbox, 'POST', `${repo}/webhooks`, { body: hook })).json, 'id')),
  );
  values.set(
    'projectHook',
    String(pick((await callSandbox(sandbox, 'POST', '/api/latest/projects/PLAT/webhooks', { body: hook })).json, 'id')),
  );
  const made = async (name: string, path: string, body: unknown, at = 'id', method = 'POST'): Promise<void> => {
    const { json } = await callSandbox(sandbox, method, path, { body });
    values.set(name, String(pick(json, at)));
  };
  const rule = { type: 'no-deletes', matcher: { id: 'refs/heads/main', type: { id: 'BRANCH' } } };
  const key = { key: { text: SSH_KEY }, permission: 'REPO_READ' };
  await made('repoRule', '/branch-permissions/latest/projects/PLAT/repos/api/restrictions', [rule]);
  await made('projectRule', '/branch-permissions/latest/projects/PLAT/restrictions', [rule]);
  await made('repoKey', '/keys/latest/projects/PLAT/repos/api/ssh', key, 'key.id');
  await made('projectKey.key', '/keys/latest/projects/PLAT/ssh', { ...key, permission: 'PROJECT_READ' }, 'key.id');
  await made('reviewerGroup', `${repo}/settings/reviewer-groups`, { name: 'shop', users: [{ name: 'asmith' }] });
  await made('defaultTask', '/default-tasks/latest/projects/PLAT/repos/api/tasks', { description: 'Look & see.' });
  await made('ssh', '/ssh/latest/keys', { text: SSH_KEY });
  const environment = { key: 'prod', displayName: 'Production', type: 'PRODUCTION' };
  const texts = { key: 'shop', displayName: 'Shop', description: 'Rolled out.', url: 'https://ci.example.com/7' };
  const deployment = { ...texts, deploymentSequenceNumber: 1, state: 'SUCCESSFUL', environment };
  await made('deployment', `${repo}/commits/${commit}/deployments`, deployment, 'key');
  const banner = { message: 'Closed on Sunday.', audience: 'ALL' };
  await callSandbox(sandbox, 'PUT', '/api/latest/admin/banner', { as: 'admin', body: banner });
  await callSandbox(sandbox, 'POST', `${repo}/pull-requests/4/auto-merge`, { body: {} });
  await callSandbox(sandbox, 'POST', `${repo}/branches`, { body: { name: 'seen-in-activities', startPoint: 'main' } });
});
afterAll(() => sandbox.close());

describe('every GET of the route table', () => {
  it.each(routes.filter(([method]) => method === 'GET').map(([, template]) => template))('%s', async (template) => {
    const path = pathOf(template);
    const as = ADMIN.test(template) ? 'admin' : 'jdoe';
    const { status, json, headers } = await callSandbox(sandbox, 'GET', path, { as });
    expect({ path, status }).toEqual({ path, status: 200 });
    expect(headers.get('x-ausername')).toBe(as);
    expect(answerProblems('GET', template, status, json)).toEqual([]);
    expect(await fieldsUnknown(`GET ${template}`, json)).toEqual([]);
  });
});

const base = '/api/latest/projects/{projectKey}/repos/{repositorySlug}';
const pull = `${base}/pull-requests/{pullRequestId}`;
const matcher = { id: 'refs/heads/main', type: { id: 'BRANCH' } };
const writes: readonly (readonly [method: string, template: string, status: number, body: unknown])[] = [
  ['POST', '/api/latest/projects', 201, { key: 'NEW', name: 'New' }],
  ['PUT', '/api/latest/projects/{projectKey}', 200, { description: 'Changed.' }],
  ['POST', '/api/latest/projects/{projectKey}/repos', 201, { name: 'Fresh repo', defaultBranch: 'main' }],
  ['POST', base, 201, { name: 'api-copy', project: { key: 'PLAT' } }],
  ['PUT', base, 201, { description: 'Orders.' }],
  ['POST', `${base}/labels`, 200, { name: 'orders' }],
  ['POST', `${base}/branches`, 200, { name: 'topic/one', startPoint: 'main' }],
  [
    'POST',
    '/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches',
    201,
    { name: 'topic/two', startPoint: 'main' },
  ],
  ['POST', `${base}/tags`, 200, { name: 'v9', startPoint: 'main', message: 'Nine' }],
  [
    'POST',
    '/git/latest/projects/{projectKey}/repos/{repositorySlug}/tags',
    201,
    { name: 'v10', startPoint: 'main', type: 'LIGHTWEIGHT' },
  ],
  ['POST', `${base}/commits/{commitId}/comments`, 201, { text: 'Good.' }],
  [
    'POST',
    `${base}/commits/{commitId}/builds`,
    204,
    { key: 'e2e', state: 'SUCCESSFUL', url: 'https://ci.example.com/e2e' },
  ],
  [
    'PUT',
    '/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}',
    200,
    { title: 'Coverage', data: [] },
  ],
  ['POST', `${base}/settings/pull-requests`, 200, { requiredAllTasksComplete: true }],
  [
    'POST',
    '/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition',
    200,
    { reviewers: [{ name: 'asmith' }], requiredApprovals: 1 },
  ],
  [
    'POST',
    `${base}/pull-requests`,
    201,
    { title: 'One', fromRef: { id: 'refs/heads/feature/login' }, toRef: { id: 'refs/heads/release/1.2' } },
  ],
  [
    'POST',
    `${pull}/comments`,
    201,
    { text: 'Here', anchor: { path: 'src/auth/login.ts', line: 4, lineType: 'ADDED', fileType: 'TO' } },
  ],
  ['POST', `${pull}/blocker-comments`, 201, { text: 'To do' }],
  ['PUT', `${pull}/participants/{userSlug}`, 200, { status: 'APPROVED' }],
  ['POST', `${pull}/participants`, 200, { user: { name: 'admin' }, role: 'REVIEWER' }],
  ['POST', `${pull}/approve`, 200, undefined],
  ['POST', `${pull}/watch`, 204, undefined],
  [
    'PUT',
    '/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/reactions/{emoticon}',
    200,
    undefined,
  ],
  ['PUT', `${pull}/review`, 200, { participantStatus: 'NEEDS_WORK', commentText: 'Done.' }],
  [
    'POST',
    '/git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase',
    200,
    { version: 0 },
  ],
  ['PUT', pull, 200, { version: 1, title: 'Login', reviewers: [{ user: { name: 'jdoe' } }] }],
  ['POST', `${pull}/decline`, 200, { version: 2 }],
  ['POST', `${pull}/reopen`, 200, { version: 3 }],
  [
    'POST',
    '/branch-permissions/latest/projects/{projectKey}/restrictions',
    200,
    { type: 'fast-forward-only', matcher, users: ['jdoe'] },
  ],
  [
    'POST',
    '/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition',
    200,
    { buildParentKeys: ['unit-tests'], refMatcher: matcher },
  ],
  [
    'POST',
    '/default-reviewers/latest/projects/{projectKey}/condition',
    200,
    { reviewers: [{ name: 'asmith' }], targetMatcher: matcher },
  ],
  [
    'PUT',
    '/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}/permission/{permission}',
    200,
    undefined,
  ],
  ['PUT', `${base}/settings/auto-decline`, 200, { enabled: true, inactivityWeeks: 2 }],
  ['PUT', `${base}/settings/auto-merge`, 200, { enabled: false }],
  ['PUT', '/api/latest/projects/{projectKey}/settings/hooks/{hookKey}/enabled', 200, undefined],
  ['PUT', '/api/latest/users', 200, { displayName: 'Jane M. Doe' }],
];

describe('the comparison with the document', () => {
  it('finds what is wrong: a control', () => {
    const template = `${base}/pull-requests/{pullRequestId}`;
    expect(answerProblems('GET', template, 200, { id: 'three', fromRef: {} })).not.toEqual([]);
    expect(answerProblems('GET', '/api/latest/none', 200, {})).not.toEqual([]);
  });
  it('and knows which fields _fields would refuse: a control', async () => {
    const pulls = { values: [{ id: 3, author: { usr: {} }, more: 1 }] };
    expect(await fieldsUnknown(`GET ${base}/pull-requests`, pulls)).toEqual(['values.author.usr', 'values.more']);
  });
});

describe('the main writes', () => {
  it.each(writes)('%s %s answers %i as documented', async (method, template, wanted, body) => {
    values.set('emoticon', 'thumbsup').set('permission', 'REPO_WRITE');
    const { status, json, text } = await callSandbox(
      sandbox,
      method,
      pathOf(template),
      body === undefined ? {} : { body },
    );
    expect({ status, text: status === wanted ? '' : text }).toEqual({ status: wanted, text: '' });
    expect(answerProblems(method, template, status, json)).toEqual([]);
    expect(await fieldsUnknown(`${method} ${template}`, json)).toEqual([]);
  });
});
