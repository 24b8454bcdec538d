import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StartedServer, startServer, textOf } from '../helpers/start-server.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';

/** An invalid call is answered with where, what, what would be right, and a call that passes; nothing is converted or sent. */
const API = { projectKey: 'PLAT', repositorySlug: 'api' };
const PULL = { ...API, pullRequestId: 1 };
const TOOLS = [
  'pull_requests_list',
  'pull_request_get',
  'pull_request_comments_create',
  'pull_request_participants_user_update',
  'repo_commit_get',
  'repo_commits_list',
  'repo_settings_reviewer_groups_create',
  'project_webhooks_create',
];
const GROUP = { name: 'core', users: [{ id: 1 }] };
const HOOK = { name: 'x', events: ['pr:opened'], active: true };

const ROWS: readonly [what: string, tool: string, input: Record<string, unknown>, pointer: string, problem: string][] =
  [
    [
      'a numeric text',
      'pull_request_get',
      { ...API, pullRequestId: '12' },
      '/pullRequestId',
      'got the text "12": give the number 12',
    ],
    [
      'a numeric text of a page',
      'pull_requests_list',
      { ...API, limit: '050' },
      '/limit',
      'got the text "050": give the number 50',
    ],
    [
      'a text that is no number',
      'pull_request_get',
      { ...API, pullRequestId: '#12' },
      '/pullRequestId',
      'must be integer, is string "#12"',
    ],
    ['a fraction', 'pull_requests_list', { ...API, limit: 1.5 }, '/limit', 'must be integer, is number 1.5'],
    ['too small a number', 'pull_requests_list', { ...API, start: -1 }, '/start', 'must be >= 0 (given: -1)'],
    [
      'a number for a text',
      'pull_request_comments_create',
      { ...PULL, body: { text: 7 } },
      '/body/text',
      'got the number 7: give the text "7"',
    ],
    [
      'true in quotes',
      'repo_commits_list',
      { ...API, followRenames: 'True' },
      '/followRenames',
      'got the text "True": give true without quotes',
    ],
    ['null', 'repo_commits_list', { ...API, until: null }, '/until', 'must be string, is null null'],
    [
      'a word near an allowed one',
      'pull_requests_list',
      { ...API, state: 'MERGE' },
      '/state',
      '"MERGE" is not one of OPEN, DECLINED, MERGED, ALL; nearest is MERGED',
    ],
    [
      'a word in small letters',
      'pull_requests_list',
      { ...API, order: 'oldest' },
      '/order',
      '"oldest" is not one of NEWEST, OLDEST; nearest is OLDEST',
    ],
    [
      'a name near a known one',
      'pull_requests_list',
      { ...API, filterTxt: 'x' },
      '/',
      "unknown argument 'filterTxt': did you mean 'filterText'?",
    ],
    [
      'a name near a known one in a body',
      'pull_request_comments_create',
      { ...PULL, body: { text: 'x', anchr: {} } },
      '/body',
      "unknown argument 'anchr': did you mean 'anchor'?",
    ],
    ['nothing', 'pull_request_get', {}, '/', "'pullRequestId' is required"],
    [
      'a body without what it needs',
      'pull_request_comments_create',
      { ...PULL, body: { anchor: { line: 1 } } },
      '/body',
      "'text' is required",
    ],
    [
      'a ref where a hash is due',
      'repo_commit_get',
      { ...API, commitId: 'main' },
      '/commitId',
      '"main" does not match ^[0-9A-Fa-f]',
    ],
    [
      'one fixed value',
      'repo_settings_reviewer_groups_create',
      { ...API, body: { ...GROUP, scope: { type: 'GLOBAL', resourceId: 1 } } },
      '/body/scope/type',
      'must be "REPOSITORY", is "GLOBAL"',
    ],
    [
      'a text that is no address',
      'project_webhooks_create',
      { projectKey: 'PLAT', body: { ...HOOK, url: 'not a url' } },
      '/body/url',
      '"not a url" is not a valid uri',
    ],
  ];

let stub: Stub;
let server: StartedServer;

beforeAll(async () => {
  stub = await startStub();
  server = await startServer({ url: stub.url, args: ['--profile', 'none'], env: { BITBUCKET_ALLOW: TOOLS.join(',') } });
});

afterAll(async () => {
  await server.close();
  await stub.close();
});

describe('an error teaches', () => {
  test.for(ROWS)('%s', async ([, tool, input, pointer, problem]) => {
    const before = stub.requests.length;
    const result = await server.call(tool, input);
    const text = textOf(result);
    expect([result.isError, text]).toEqual([true, expect.stringContaining(`${pointer}: ${problem}`)]);
    expect(text).toMatch(/nothing was sent\.$/);
    expect(stub.requests).toHaveLength(before);
  });

  test.for(TOOLS)('the minimal call that %s shows is accepted', async (tool) => {
    const wrong = textOf(await server.call(tool, { wrong: 1 }));
    const shown = /A minimal call takes (\{.*\})\. Correct/.exec(wrong)?.[1] ?? 'none';
    const example = JSON.parse(shown) as Record<string, unknown>;
    const result = await server.call(tool, example);
    expect(textOf(result)).not.toContain('Correct the arguments');
  });
});
