import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { type StartedServer, startServer } from '../../helpers/start-server.ts';

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

describe('compact answers', () => {
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
    expect(more).toBe('More: call pull_requests_list again with the same arguments and start=3.');
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

  test('structuredContent stays the whole answer, and --responses full gives it as text', async () => {
    const [given, whole] = await Promise.all([
      compact.call('pull_requests_list', PULLS),
      full.call('pull_requests_list', PULLS),
    ]);
    const [text = ''] = texts(whole);
    expect(given.structuredContent).toEqual(JSON.parse(text));
    expect(texts(whole).some((one) => one.startsWith('Left out'))).toBe(false);
  });

  test('a small answer that would grow by the note stays as it is', async () => {
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

  test('* is the whole answer', async () => {
    const [star, whole] = await Promise.all([
      compact.call('pull_requests_list', { ...PULLS, _fields: '*' }),
      full.call('pull_requests_list', PULLS),
    ]);
    expect(texts(star)).toEqual(texts(whole));
  });

  test('an unknown field names the nearest one', async () => {
    const given = texts(await compact.call('pull_requests_list', { ...PULLS, _fields: 'values.id,values.titel' }));
    expect(given[1]).toBe("_fields: the answer has no 'values.titel'; did you mean 'title'?");
  });

  test('is never sent', async () => {
    await compact.call('projects_list', { _fields: 'values.key' });
    expect(sandbox.requests.filter(({ url }) => url.includes('_fields'))).toEqual([]);
  });
});
