import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { callSandbox } from './call-sandbox.ts';
import { pick } from './pick.ts';

const repo = '/api/latest/projects/PLAT/repos/api';
const NAMES: readonly (readonly [string, string])[] = [
  ['projectKey', 'PLAT'],
  ['repositorySlug', 'api'],
  ['pullRequestId', '3'],
  ['userSlug', 'jdoe'],
  ['labelName', 'backend'],
  ['key', 'coverage'],
  ['permission', 'PROJECT_READ'],
  ['issueKey', 'PLAT-45'],
  ['hookKey', 'com.atlassian.bitbucket.server.bitbucket-bundled-hooks:force-push-hook'],
];
const SSH_KEY = `ssh-ed25519 ${Buffer.concat([Buffer.from([0, 0, 0, 11]), Buffer.from('ssh-ed25519'), Buffer.alloc(36, 7)]).toString('base64')} deploy`;
/** Values that one template needs and the others must not get. */
function valueOf(template: string, name: string, values: ReadonlyMap<string, string>): string {
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

/** A sandbox in which each of its reads and main writes has something to work on. */
export interface SeededSandbox {
  readonly sandbox: Sandbox;
  /** Of a template, with values that exist and the query that the operation needs. */
  readonly pathOf: (template: string) => string;
  /** Of an argument: `projectKey`, `commitId`, …; ids of what was made here. */
  readonly value: (name: string) => string;
  readonly set: (name: string, value: string) => void;
}

export async function startSeededSandbox(): Promise<SeededSandbox> {
  const sandbox = await startSandbox();
  const values = new Map(NAMES);
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
  const pathOf = (template: string): string =>
    template.replace(/\{([^}]+)\}/g, (_, name: string) => valueOf(template, name, values)) +
    (QUERIES.find(([end]) => template.endsWith(end))?.[1] ?? '');
  return { sandbox, pathOf, value: (name) => values.get(name) ?? '', set: (name, value) => values.set(name, value) };
}
