import { change, changes, commit, commits, diff, filePath } from './commits.ts';
import { at, hash, page, type Shape, times, user } from './people.ts';
import { activities, comments, participants, pullRequest, pullRequests, tasks, thread } from './pull-requests.ts';
import { project, projects, repositories, repository } from './repositories.ts';

/** What a tool is answered: JSON, or the text that Bitbucket gives to who accepts text/plain, or both. */
export interface Answer {
  readonly json?: unknown;
  readonly text?: string;
}

const SOURCE = times(40, (index) => `    private final Money line${index} = Money.of(${index}, currency);\n`).join('');
const GIT = times(2, (file) => {
  const name = filePath(file);
  const body = times(20, (index) => `         total = total.plus(lines.get(${index}).price());\n`).join('');
  return `diff --git a/${name} b/${name}\nindex 1f0c2aa..93bd10e 100644\n--- a/${name}\n+++ b/${name}\n@@ -31,22 +31,23 @@ private Money totalOf(List<OrderLine> lines) {\n${body}-        return total.round();\n+        return total.round(currency.digits());\n`;
}).join('');

const branch = (index: number): Shape => ({
  id: `refs/heads/feature/ORD-${400 + index}`,
  displayId: `feature/ORD-${400 + index}`,
  type: 'BRANCH',
  latestCommit: hash(index),
  latestChangeset: hash(index),
  isDefault: false,
});

const tag = (index: number): Shape => ({
  id: `refs/tags/v2.${index}.0`,
  displayId: `v2.${index}.0`,
  type: 'TAG',
  latestCommit: hash(index),
  latestChangeset: hash(index),
  hash: hash(index + 30),
});

const child = (index: number): Shape => {
  const name = ['docs', 'src', 'build.gradle.kts', 'README.md', 'settings.gradle.kts'][index % 5] ?? '';
  const path = { components: [name], parent: '', name, toString: name };
  return index % 5 < 2
    ? { path, node: hash(index), type: 'DIRECTORY' }
    : { path, contentId: hash(index), type: 'FILE', size: 900 + index };
};

const folder = {
  path: { components: [], parent: '', name: '', toString: '' },
  revision: 'refs/heads/main',
  children: page(times(20, child), { isLastPage: true, nextPageStart: null }),
};

const fileLines = {
  lines: SOURCE.split('\n').map((text) => ({ text })),
  start: 0,
  size: 41,
  limit: 500,
  isLastPage: true,
};

const build = (index: number): Shape => ({
  state: index === 1 ? 'FAILED' : 'SUCCESSFUL',
  key: `ORD-BUILD-${index}`,
  name: `orders » build » main #${200 + index}`,
  url: `https://ci.example.com/job/orders/${200 + index}/`,
  description: 'Unit and integration tests',
  dateAdded: at(index),
});

const report = (index: number): Shape => ({
  key: `scan-${index}`,
  title: 'Static analysis',
  details: 'Two new findings since the last run of main.',
  result: 'PASS',
  reporter: 'analyser',
  link: `https://scan.example.com/reports/${index}`,
  logoUrl: 'https://scan.example.com/logo.png',
  createdDate: at(index),
  data: [{ title: 'Coverage', type: 'PERCENTAGE', value: 84.5 }],
});

const annotation = (index: number): Shape => ({
  reportKey: 'scan-0',
  externalId: `finding-${index}`,
  line: 40 + index,
  path: filePath(0),
  message: 'This value is never read.',
  severity: 'MEDIUM',
  type: 'CODE_SMELL',
  link: `https://scan.example.com/findings/${index}`,
});

/** One response for each tool of the preset read-only, in the shape of Bitbucket's real ones. The content is made up. */
export const realisticAnswers: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  [
    'application_properties_get',
    { json: { version: '10.0.1', buildNumber: '10000100', buildDate: '1767600000000', displayName: 'Bitbucket' } },
  ],
  ['dashboard_pull_requests_list', { json: pullRequests }],
  ['inbox_pull_requests_list', { json: page(times(8, pullRequest)) }],
  ['projects_list', { json: projects }],
  ['project_get', { json: project(0) }],
  ['project_repos_list', { json: repositories }],
  ['repos_list', { json: repositories }],
  ['repo_get', { json: repository(0) }],
  ['repo_browse_get', { json: folder }],
  ['repo_browse_path_get', { json: fileLines }],
  ['repo_raw_path_get', { text: SOURCE }],
  ['repo_files_list', { json: page(times(25, (index) => `${filePath(index)}.${index}`)) }],
  ['repo_branches_list', { json: page(times(25, branch)) }],
  ['repo_default_branch_get', { json: { ...branch(0), id: 'refs/heads/main', displayId: 'main', isDefault: true } }],
  ['repo_tags_list', { json: page(times(25, tag)) }],
  ['repo_tag_get', { json: tag(0) }],
  ['repo_commits_list', { json: commits }],
  ['repo_commit_get', { json: { ...commit(0), parents: [commit(1)] } }],
  ['repo_commit_changes_list', { json: changes }],
  ['repo_commit_diff_path_get', { json: diff(1), text: GIT.slice(0, GIT.indexOf('diff --git', 1)) }],
  ['repo_compare_commits_list', { json: commits }],
  ['repo_compare_changes_list', { json: page(times(25, change)) }],
  ['repo_compare_diff_path_get', { json: diff(4) }],
  ['repo_commit_pull_requests_list', { json: page(times(2, pullRequest)) }],
  ['build_status_commit_get', { json: page(times(3, build)) }],
  [
    'build_status_commits_stats_commit_get',
    { json: { successful: 2, inProgress: 0, failed: 1, cancelled: 0, unknown: 0 } },
  ],
  ['insights_repo_commit_reports_list', { json: page(times(2, report)) }],
  ['insights_repo_commit_annotations_list', { json: { totalCount: 8, annotations: times(8, annotation) } }],
  ['pull_requests_list', { json: pullRequests }],
  ['pull_request_get', { json: pullRequest(0) }],
  ['pull_request_activities_list', { json: activities }],
  ['pull_request_changes_list', { json: changes }],
  ['pull_request_commits_list', { json: page(times(6, commit)) }],
  ['pull_request_diff_path_get', { json: diff(1), text: GIT.slice(0, GIT.indexOf('diff --git', 1)) }],
  ['pull_request_raw_diff_get', { text: GIT }],
  ['pull_request_comments_list', { json: comments }],
  ['pull_request_comment_get', { json: thread(1) }],
  ['pull_request_blocker_comments_list', { json: tasks }],
  ['pull_request_participants_list', { json: participants }],
  ['users_list', { json: page(times(7, user)) }],
]);
