import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { ourServer } from './contenders.ts';
import { countText } from './count-tool-tokens.ts';
import { isRecord } from './is-record.ts';
import { startSession } from './start-session.ts';

/** What one read costs a model. */
export interface TypicalAnswer {
  readonly what: string;
  readonly tool: string;
  /** The body as Bitbucket sends it to who asks for JSON. */
  readonly verbatim: number;
  readonly ours: number;
}

const A = { projectKey: 'PLAT', repositorySlug: 'api' };
const PR = { ...A, pullRequestId: 3 };
const FILE = 'src/auth/login.ts';
const home = '/api/latest/projects/PLAT/repos/api';
const READS: readonly (readonly [
  what: string,
  tool: string,
  input: Readonly<Record<string, unknown>>,
  path: string,
])[] = [
  ['one pull request', 'pull_request_get', PR, `${home}/pull-requests/3`],
  ['the open pull requests of a repository', 'pull_requests_list', A, `${home}/pull-requests`],
  ['what happened on a pull request', 'pull_request_activities_list', PR, `${home}/pull-requests/3/activities`],
  ['the files of a pull request', 'pull_request_changes_list', PR, `${home}/pull-requests/3/changes`],
  [
    'the diff of one file in it',
    'pull_request_diff_path_get',
    { ...PR, path: FILE },
    `${home}/pull-requests/3/diff/${FILE}`,
  ],
  ['my inbox', 'inbox_pull_requests_list', {}, '/api/latest/inbox/pull-requests'],
  ['25 commits', 'repo_commits_list', A, `${home}/commits`],
  ['25 branches', 'repo_branches_list', A, `${home}/branches`],
  ['a page of a file', 'repo_browse_path_get', { ...A, path: 'README.md' }, `${home}/browse/README.md`],
  ['the repositories of a project', 'project_repos_list', { projectKey: 'PLAT' }, '/api/latest/projects/PLAT/repos'],
];

function textOf(result: Readonly<Record<string, unknown>>): string {
  const parts: unknown = result['content'];
  if (result['isError'] === true || !Array.isArray(parts)) throw new Error(`no answer: ${JSON.stringify(result)}`);
  return parts.map((part) => (isRecord(part) ? String(part['text']) : '')).join('\n');
}

/** Ten reads on the sandbox, as Bitbucket answers them and as this server does; both counted with the same host name. */
export async function typicalAnswers(): Promise<readonly TypicalAnswer[]> {
  const sandbox = await startSandbox();
  const count = (text: string): number => countText(text.replaceAll(sandbox.url, 'https://bitbucket.example.com'));
  const env = { BITBUCKET_URL: sandbox.url, BITBUCKET_TOKEN: sandbox.token };
  const { child } = await startSession(ourServer('answers', []), env);
  const answers: TypicalAnswer[] = [];
  for (const [what, tool, input, path] of READS) {
    const { result } = await child.request('tools/call', { name: tool, arguments: input });
    const headers = { authorization: `Bearer ${sandbox.token}`, accept: 'application/json' };
    const response = await fetch(`${sandbox.url}/rest${path}`, { headers });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    answers.push({ what, tool, verbatim: count(await response.text()), ours: count(textOf(result)) });
  }
  await child.stop();
  await sandbox.close();
  return answers;
}
