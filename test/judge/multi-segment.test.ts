import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { type DocumentedOperation, readDocument } from '../helpers/read-document.ts';
import { type StartedServer, startServer, textOf } from '../helpers/start-server.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';
import { WITHOUT_GATE } from '../helpers/without-gate.ts';

/**
 * The operations that no tool of others can judge: a value with slashes. Each row was written by hand, from the form that
 * Bitbucket's documentation shows (`…/raw/path/to/file`, `…/compare/diff/path/to/file`), and shares no code with the generator.
 */
interface Row {
  readonly tool: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly sent: string;
}

const REPO = '/rest/api/latest/projects/PLAT/repos/api';
const FILE = 'docs/adr/0001-use-typescript.md';
const HASH = '0123456789abcdef0123456789abcdef01234567';
const ROWS: readonly Row[] = [
  { tool: 'repo_browse_path_get', input: { path: FILE }, sent: `GET ${REPO}/browse/${FILE}` },
  {
    tool: 'repo_browse_path_get',
    input: { path: 'docs/release notes.md' },
    sent: `GET ${REPO}/browse/docs/release%20notes.md`,
  },
  {
    tool: 'repo_raw_path_get',
    input: { path: 'docs/grüße-🚀.md', at: 'refs/heads/main' },
    sent: `GET ${REPO}/raw/docs/gr%C3%BC%C3%9Fe-%F0%9F%9A%80.md?at=refs%2Fheads%2Fmain`,
  },
  { tool: 'repo_raw_path_get', input: { path: '.gitignore' }, sent: `GET ${REPO}/raw/.gitignore` },
  { tool: 'repo_files_path_get', input: { path: 'docs/adr' }, sent: `GET ${REPO}/files/docs/adr` },
  {
    tool: 'repo_last_modified_path_get',
    input: { path: 'docs/adr', at: HASH },
    sent: `GET ${REPO}/last-modified/docs/adr?at=${HASH}`,
  },
  { tool: 'repo_diff_path_get', input: { path: FILE, until: HASH }, sent: `GET ${REPO}/diff/${FILE}?until=${HASH}` },
  {
    tool: 'repo_commit_diff_path_get',
    input: { commitId: HASH, path: FILE },
    sent: `GET ${REPO}/commits/${HASH}/diff/${FILE}`,
  },
  {
    tool: 'repo_commit_diff_stats_summary_path_get',
    input: { commitId: HASH, path: FILE },
    sent: `GET ${REPO}/commits/${HASH}/diff-stats-summary/${FILE}`,
  },
  {
    tool: 'repo_compare_diff_path_get',
    input: { path: FILE, from: 'refs/heads/main', to: HASH },
    sent: `GET ${REPO}/compare/diff/${FILE}?from=refs%2Fheads%2Fmain&to=${HASH}`,
  },
  {
    tool: 'repo_compare_diff_path_get',
    input: { from: HASH, to: 'main' },
    sent: `GET ${REPO}/compare/diff?from=${HASH}&to=main`,
  },
  {
    tool: 'repo_compare_diff_stats_summary_path_get',
    input: { path: FILE, from: HASH, to: 'main' },
    sent: `GET ${REPO}/compare/diff-stats-summary/${FILE}?from=${HASH}&to=main`,
  },
  {
    tool: 'pull_request_diff_path_get',
    input: { pullRequestId: 3, path: 'src/auth/login.ts' },
    sent: `GET ${REPO}/pull-requests/3/diff/src/auth/login.ts`,
  },
  {
    tool: 'pull_request_diff_stats_summary_path_get',
    input: { pullRequestId: 3, path: 'src/auth/login.ts' },
    sent: `GET ${REPO}/pull-requests/3/diff-stats-summary/src/auth/login.ts`,
  },
  { tool: 'repo_tag_get', input: { name: 'release/1.2.0' }, sent: `GET ${REPO}/tags/release/1.2.0` },
  {
    tool: 'git_repo_tag_delete',
    input: { name: 'release/1.2.0' },
    sent: 'DELETE /rest/git/latest/projects/PLAT/repos/api/tags/release/1.2.0',
  },
  {
    tool: 'repo_file_edit',
    input: { path: 'docs/new/page.md', body: { branch: 'main', content: 'text', message: 'Add a page' } },
    sent: `PUT ${REPO}/browse/docs/new/page.md`,
  },
];

/** What the document marks: pattern `.*`, or a placeholder that is glued to a word. */
function hasSlashes({ path, parameters }: DocumentedOperation): boolean {
  return parameters.some(
    ({ multiSegment, in: place, name }) => place === 'path' && (multiSegment || !path.includes(`/{${name}}`)),
  );
}

const named = { projectKey: 'PLAT', repositorySlug: 'api' };
const env = { ...WITHOUT_GATE, BITBUCKET_ALLOW: [...new Set(ROWS.map(({ tool }) => tool))].join(',') };

describe('values with slashes', () => {
  let stub: Stub;
  let sandbox: Sandbox;
  let before: StartedServer;
  let behind: StartedServer;
  let commit: string;

  beforeAll(async () => {
    [stub, sandbox] = await Promise.all([startStub(), startSandbox()]);
    before = await startServer({ url: stub.url, args: ['--profile', 'none'], env });
    behind = await startServer({ url: sandbox.url, token: sandbox.token, args: ['--profile', 'none'], env });
    const headers = { Authorization: `Bearer ${sandbox.token}` };
    const tip: unknown = await (await fetch(`${sandbox.url}${REPO}/branches/default`, { headers })).json();
    commit = typeof tip === 'object' && tip !== null && 'latestCommit' in tip ? String(tip.latestCommit) : '';
  });

  afterAll(async () => {
    await Promise.all([before.close(), behind.close()]);
    await Promise.all([stub.close(), sandbox.close()]);
  });

  test('the table has every operation whose document marks one', () => {
    const marked = [...readDocument()].filter(([, operation]) => hasSlashes(operation)).map(([name]) => name);
    expect([...new Set(ROWS.map(({ tool }) => tool))].toSorted()).toEqual(marked.toSorted());
  });

  test.for(ROWS)('$tool sends $sent', async ({ tool, input, sent }) => {
    const at = stub.requests.length;
    const result = await before.call(tool, { ...named, ...input });
    expect(result.isError === true ? textOf(result) : '').toBe('');
    expect(stub.requests.slice(at).map(({ method, url }) => `${method} ${url}`)).toEqual([sent]);
  });

  test.for(ROWS)('the sandbox answers $tool with $sent', async ({ tool, input }) => {
    const real: Record<string, unknown> = { ...named };
    for (const [name, value] of Object.entries(input)) real[name] = value === HASH ? commit : value;
    const result = await behind.call(tool, real);
    expect(result.isError === true ? textOf(result) : '').toBe('');
  });
});
