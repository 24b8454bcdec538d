import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../scripts/lib/build-search-index.ts';
import { searchCorpus } from '../../scripts/lib/emit-search-index.ts';
import { readReviewed } from '../../scripts/lib/read-reviewed.ts';
import type { SearchWords } from '../../scripts/lib/reviewed.ts';
import { searchIndex } from '../../src/generated/search-index.ts';
import { catalog } from '../../src/runtime/catalog/catalog.ts';
import { createSearch, type Search } from '../../src/runtime/search/search.ts';

const search = createSearch(catalog.operations, searchIndex);
const { operations: searchable, corpus } = searchCorpus(await readReviewed('openapi'));
type Corpus = ReadonlyMap<string, SearchWords>;
/** The search over all operations, or some, that knows only these words and requests. */
const searchWith = (known: Corpus, operations = catalog.operations): Search =>
  createSearch(operations, buildSearchIndex(searchable, known));
const names = (question: string, limit = 5): string[] => search(question, limit).map(({ operation }) => operation.name);

describe('createSearch', () => {
  // Other questions than those of bench/search-questions.yaml, which measure; these hold single abilities.
  it.each([
    ['the words of a name', 'pull request merge', 'pull_request_merge'],
    ['a tool name as it is', 'pull_request_decline', 'pull_request_decline'],
    ['an abbreviation', 'list PRs', 'pull_requests_list'],
    ['a foreign word for it', 'create a merge request', 'pull_requests_create'],
    ['a plural', 'tags', 'repo_tags_list'],
    ['a typo', 'fork a repositroy', 'repo_fork'],
    ['a beginning', 'insigh reports', 'insights_repo_commit_reports_list'],
    ['a phrase', 'branch protection of a repository', 'branch_permissions_repo_restrictions_list'],
    ['a verb for deleting', 'get rid of a webhook of the repo', 'repo_webhook_delete'],
    ['a verb for making', 'register a webhook in a repo', 'repo_webhooks_create'],
    ['a project, not a repository', 'webhooks of a project', 'project_webhooks_list'],
    ['a path', '/default-reviewers/latest/projects/PLAT/conditions', 'default_reviewers_project_conditions_list'],
    ['camel case', 'pullRequest autoMerge', 'pull_request_auto_merge_get'],
    ['capitals and punctuation', 'WHO AM I WATCHING?! watch the repository!', 'repo_watch'],
    ['an id among the words', 'diff of commit 0a1b2c3d4e5f', 'repo_commit_diff_path_get'],
  ])('finds by %s: %s', (_, question, expected) => {
    expect(names(question)).toContain(expected);
  });

  // The control: without these words the same question does not lead there.
  it.each([
    ['LGTM', 'pull_request_approve'],
    ['lost laptop', 'ssh_key_delete'],
    ['quality gate', 'insights_repo_commit_report_get'],
    ['new PAT', 'access_tokens_user_token_create'],
  ])('finds by words that only users say: %s', (question, expected) => {
    expect(names(question)).toContain(expected);
    const without = searchWith(new Map())(question, 5);
    expect(without.map(({ operation }) => operation.name)).not.toContain(expected);
  });

  // The control: with the words of users and without their requests, the same question does not lead there.
  it('finds by whole requests that users write', () => {
    const question = 'someone keeps pushing straight onto main, put an end to that';
    const restriction = 'branch_permissions_repo_restrictions_create';
    expect(names(question)).toContain(restriction);
    const words: Corpus = new Map([...corpus].map(([name, entry]) => [name, { ...entry, requests: [] }]));
    const found = searchWith(words)(question, 5).map(({ operation }) => operation.name);
    expect(found).not.toContain(restriction);
  });

  describe('requests for one tool', () => {
    const zebras = ['do zebras cross here', 'is there a zebra crossing', 'where do zebras cross'];
    const others = ['a horse of my own, please', 'I want to keep horses', 'put horses onto my meadow'];
    const learned: Corpus = new Map([
      ['project_webhooks_list', { words: [], requests: zebras }],
      ['repo_fork', { words: [], requests: others }],
    ]);
    const ask = (operations = catalog.operations): string[] =>
      searchWith(learned, operations)('zebras crossing', 529).map(({ operation }) => operation.name);

    it('teach about those whose names share a part with it', () => {
      const found = ask();
      expect(found.slice(0, 20)).toEqual(expect.arrayContaining(['project_webhooks_list', 'repo_webhooks_list']));
      expect(found).not.toContain('repo_fork');
    });

    it('teach also where it is not exposed, and it is not found', () => {
      const found = ask(catalog.operations.filter(({ name }) => name !== 'project_webhooks_list'));
      expect(found).toContain('project_webhooks_create');
      expect(found).not.toContain('project_webhooks_list');
    });
  });

  it('answers the same again, also from another index', () => {
    const question = 'who may push to the release branch';
    const first = search(question, 529);
    expect(search(question, 529)).toEqual(first);
    expect(createSearch(catalog.operations, searchIndex)(question, 529)).toEqual(first);
  });

  it('orders by score, and gives no more than asked for', () => {
    const scores = search('comment on a pull request', 20).map(({ score }) => score);
    expect(scores).toHaveLength(20);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(search('comment on a pull request', 0)).toEqual([]);
  });

  it.each(['', ' ', '?!', 'the of a', '42', '\u0000', '__proto__ constructor', '💥'])('takes %j', (question) => {
    expect(() => search(question, 5)).not.toThrow();
  });

  it('reads 500 characters and no more', () => {
    const filler = 'the '.repeat(125);
    expect(names(`${filler} merge a pull request`)).toEqual([]);
    const long = `merge a pull request ${filler}`;
    expect(names(`${long} delete the repository`)).toEqual(names(long));
  });

  it('is not slowed down by a hostile question', () => {
    search('warm up', 1);
    const started = performance.now();
    search('aebecedefe'.repeat(100_000), 5);
    search(Array.from({ length: 10_000 }, (_, at) => `reqest${String.fromCharCode(97 + (at % 26))}`).join(' '), 5);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('never finds an operation that it was not given', () => {
    const exposed = catalog.operations.filter(({ access }) => access === 'read');
    const found = createSearch(exposed, searchIndex)('delete the repository', 529).map(({ operation }) => operation);
    expect(names('delete the repository')).toContain('repo_delete'); // The control: it is there to be found.
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((operation) => exposed.includes(operation))).toBe(true);
  });

  it('finds an operation of a catalog file that the generated index does not have', () => {
    const [known] = catalog.operations;
    if (known === undefined) throw new Error('no operation');
    const added = { ...known, name: 'giraffe_neck_get', description: 'The length of the neck of a giraffe.' };
    const found = createSearch([...catalog.operations, added], searchIndex)('neck of the giraffe', 5);
    expect(found.map(({ operation }) => operation)).toContain(added);
  });

  it('has nothing to find where nothing is exposed', () => {
    expect(createSearch([], searchIndex)('merge a pull request', 5)).toEqual([]);
  });
});
