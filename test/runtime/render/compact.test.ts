import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { type StartedServer, startServer, textOf } from '../../helpers/start-server.ts';

const REPOSITORY = { projectKey: 'PLAT', repositorySlug: 'api' };
const PULLS = { ...REPOSITORY, state: 'ALL', limit: 3 };

let sandbox: Sandbox;
let compact: StartedServer;
let full: StartedServer;

beforeAll(async () => {
  sandbox = await startSandbox();
  const { url, token } = sandbox;
  [compact, full] = await Promise.all([
    startServer({ url, token, args: ['--structured-content'] }),
    startServer({ url, token, args: ['--responses', 'full'] }),
  ]);
});

afterAll(async () => {
  await Promise.all([compact.close(), full.close()]);
  await sandbox.close();
});

const texts = ({ content }: CallToolResult): string[] =>
  content.map((part) => (part.type === 'text' ? part.text : part.type));

/** Names of all members, however deep. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [name, ...namesIn(member)]);
}

describe('compact responses', () => {
  test('leave out links, nulls and what repeats, and say so', async () => {
    const [text = '', note = '', more = ''] = texts(await compact.call('pull_requests_list', PULLS));
    const names = new Set(namesIn(JSON.parse(text)));
    expect(
      ['links', 'hierarchyId', 'emailAddress', 'displayId', 'isLastPage'].filter((name) => names.has(name)),
    ).toEqual([]);
    expect(['id', 'version', 'title', 'url', 'fromRef', 'toRef', 'author'].filter((name) => !names.has(name))).toEqual(
      [],
    );
    expect(note).toMatch(/^Left out: .*\. _fields="\*" gives all\.$/);
    for (const word of ['links', 'user details', 'repository details', 'empty values']) expect(note).toContain(word);
    expect(more).toBe(`More. Next: pull_requests_list ${JSON.stringify({ ...PULLS, start: 3 })}`);
  });

  test('keep the web address, the branches and who reviews', async () => {
    const [text = ''] = texts(await compact.call('pull_request_get', { ...REPOSITORY, pullRequestId: 6 }));
    expect(JSON.parse(text)).toMatchObject({
      id: 6,
      version: 0,
      url: `${sandbox.url}/projects/PLAT/repos/api/pull-requests/6`,
      toRef: { id: 'refs/heads/release/1.2', repository: { slug: 'api', project: { key: 'PLAT' } } },
      author: { user: { name: 'jdoe', displayName: 'Jane Doe' } },
    });
  });

  test('keep whole what was asked for itself', async () => {
    const [text = ''] = texts(await compact.call('users_list', {}));
    const { values } = JSON.parse(text) as { values: unknown[] };
    expect(values[0]).toMatchObject({ name: 'admin', slug: 'admin', emailAddress: 'admin@example.com' });
  });

  test('a path is one text', async () => {
    const [text = ''] = texts(await compact.call('repo_browse_get', REPOSITORY));
    const listing = JSON.parse(text) as { children: { values: { path: unknown }[] } };
    expect(listing.children.values[0]).toMatchObject({ path: '.gitignore', type: 'FILE' });
  });

  test('comments keep what they say, who said it and where; a diff inside is text', async () => {
    const [text = '', note = ''] = texts(
      await compact.call('pull_request_activities_list', { ...REPOSITORY, pullRequestId: 3 }),
    );
    const { values } = JSON.parse(text) as { values: { comment?: { id: number } }[] };
    expect(values.find(({ comment }) => comment?.id === 112)).toMatchObject({
      comment: {
        text: '`timingSafeEqual` throws when the lengths differ.',
        author: { name: 'jdoe' },
        anchor: { path: 'src/auth/login.ts', line: 4, lineType: 'ADDED', fileType: 'TO' },
        comments: [{ id: 114, author: { name: 'asmith' } }],
      },
    });
    const left = ['permittedOperations', 'commentAnchor', 'fromHash'].filter((name) => text.includes(name));
    expect([left, note]).toEqual([[], expect.stringContaining('commits of anchors')]);
  });

  test('structuredContent stays the whole response, and --responses full gives it as text', async () => {
    const [given, whole] = await Promise.all([
      compact.call('pull_requests_list', PULLS),
      full.call('pull_requests_list', PULLS),
    ]);
    const [text = ''] = texts(whole);
    expect(given.structuredContent).toEqual(JSON.parse(text));
    expect(texts(whole).some((one) => one.startsWith('Left out'))).toBe(false);
  });

  test('a small response that would grow by the note stays as it is', async () => {
    const given = texts(await compact.call('application_properties_get', {}));
    expect(given).toEqual(texts(await full.call('application_properties_get', {})));
  });

  test('a dry run shows the request to the letter', async () => {
    const server = await startServer({ url: sandbox.url, args: ['--allow', 'pull_request_update'] });
    const body = { version: 1, title: 'x', description: '', reviewers: [] };
    const input = { ...REPOSITORY, pullRequestId: 6, body, _dryRun: true };
    const [text = '', ...notes] = texts(await server.call('pull_request_update', input));
    await server.close();
    expect(JSON.parse(text)).toMatchObject({ dryRun: true, body });
    expect(notes).toEqual([]);
  });
});

describe('_fields', () => {
  const rows: readonly (readonly [string, unknown])[] = [
    ['values.id', { values: [{ id: 6 }, { id: 5 }] }],
    [
      'values.id, values.author.user.name',
      {
        values: [
          { id: 6, author: { user: { name: 'jdoe' } } },
          { id: 5, author: { user: { name: expect.any(String) as string } } },
        ],
      },
    ],
    ['size,isLastPage', { size: 2, isLastPage: false }],
  ];
  test.for(rows)('%s', async ([fields, want]) => {
    const [text = ''] = texts(await compact.call('pull_requests_list', { ...PULLS, limit: 2, _fields: fields }));
    expect(JSON.parse(text)).toEqual(want);
  });

  test('* is the whole response', async () => {
    const [star, whole] = await Promise.all([
      compact.call('pull_requests_list', { ...PULLS, _fields: '*' }),
      full.call('pull_requests_list', PULLS),
    ]);
    expect(texts(star)[0]).toEqual(texts(whole)[0]);
  });

  const NO = 'invalid before anything is sent:';
  const unknown: readonly (readonly [string, string, Record<string, unknown>, RegExp])[] = [
    [
      'names the nearest',
      'pull_requests_list',
      { ...PULLS, _fields: 'values.id,values.titel' },
      /no field 'values\.titel': did you mean 'title'\?/,
    ],
    [
      'deep inside',
      'pull_requests_list',
      { ...PULLS, _fields: 'values.author.user.nmae' },
      /'values\.author\.user\.nmae': did you mean 'name'\?/,
    ],
    [
      'or all that there are',
      'repo_default_branch_get',
      { ...REPOSITORY, _fields: 'colour' },
      /'colour': there are displayId, id, type, isDefault, default, latestCommit, latestChangeset\./,
    ],
    ['below a plain value', 'project_get', { projectKey: 'PLAT', _fields: 'key.x' }, /'key\.x': it has no fields\./],
    ['of the wrong level', 'pull_requests_list', { ...PULLS, _fields: 'title' }, /no field 'title': /],
    ['called constructor', 'project_get', { projectKey: 'PLAT', _fields: 'constructor' }, /no field 'constructor': /],
  ];
  test.for(unknown)(`${NO} an unknown field %s`, async ([, tool, input, want]) => {
    const before = sandbox.requests.length;
    const result = await compact.call(tool, input);
    expect([result.isError, textOf(result)]).toEqual([true, expect.stringMatching(want)]);
    expect(textOf(result)).toContain('_fields="*" gives all. Correct the arguments and call again; nothing was sent.');
    expect(sandbox.requests).toHaveLength(before);
  });

  test('a known field that is absent this time is told', async () => {
    const given = texts(await compact.call('project_get', { projectKey: 'PLAT', _fields: 'key,owner.name' }));
    expect(given).toEqual(['{"key":"PLAT"}', 'Not in this response: owner.']);
  });

  test('where the document tells no fields, the response is asked, and the note says so', async () => {
    const given = texts(await compact.call('inbox_pull_requests_list', { _fields: 'values.id,values.titel' }));
    expect(given[1]).toBe(
      "_fields: the fields of this tool's response are not documented; this one has no 'values.titel': did you mean 'title'?",
    );
  });

  test('is never sent', async () => {
    await compact.call('projects_list', { _fields: 'values.key' });
    expect(sandbox.requests.filter(({ url }) => url.includes('_fields'))).toEqual([]);
  });
});
