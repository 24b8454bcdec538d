import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalog } from '../../src/runtime/catalog/catalog.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { leastArguments } from '../helpers/least-arguments.ts';
import { type SuggestedCall, suggestedCalls, writeNote } from '../helpers/next-calls.ts';
import { type StartedServer, startServer, textOf } from '../helpers/start-server.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';
import { WITHOUT_GATE } from '../helpers/without-gate.ts';

const writes = catalog.operations.filter(({ access }) => access !== 'read');
const everything = { ...WITHOUT_GATE, BITBUCKET_ALLOW: catalog.operations.map(({ name }) => name).join(',') };
const anId = expect.any(Number) as unknown;
const anyText = expect.any(String) as unknown;
const plat = { projectKey: 'PLAT', repositorySlug: 'api' };

interface Write {
  readonly tool: string;
  readonly input: Record<string, unknown>;
  readonly says: RegExp;
  readonly next: readonly SuggestedCall[];
}

describe('after a write to the sandbox', () => {
  let sandbox: Sandbox;
  let server: StartedServer;
  beforeAll(async () => {
    sandbox = await startSandbox();
    server = await startServer({
      url: sandbox.url,
      token: sandbox.token,
      args: ['--profile', 'none'],
      env: everything,
    });
  });
  afterAll(async () => {
    await server.close();
    await sandbox.close();
  });

  const pull = { ...plat, pullRequestId: 1 };
  const rows: readonly Write[] = [
    {
      tool: 'repo_branches_create',
      input: { ...plat, body: { name: 'after/write', startPoint: 'main' } },
      says: /^Done: id refs\/heads\/after\/write, displayId after\/write\./,
      next: [
        { name: 'repo_branches_list', values: { ...plat, filterText: 'after/write' } },
        { name: 'repo_commits_list', values: { ...plat, until: 'refs/heads/after/write' } },
      ],
    },
    {
      tool: 'repo_file_edit',
      input: {
        ...plat,
        path: 'docs/after.md',
        body: { branch: 'after/write', content: 'One.\n', message: 'Add a page' },
      },
      says: /^Done: id [0-9a-f]{40}, displayId [0-9a-f]+\./,
      next: [
        { name: 'repo_commit_get', values: { ...plat, commitId: expect.stringMatching(/^[0-9a-f]{40}$/) } },
        { name: 'repo_browse_path_get', values: { ...plat, path: 'docs/after.md', at: 'after/write' } },
      ],
    },
    {
      tool: 'pull_requests_create',
      input: {
        ...plat,
        body: { title: 'After', fromRef: { id: 'refs/heads/after/write' }, toRef: { id: 'refs/heads/main' } },
      },
      says: /^Done: id \d+, version 0, http:\/\/127\.0\.0\.1:\d+\/projects\/PLAT\/repos\/api\/pull-requests\/\d+ Next/,
      next: [
        { name: 'pull_request_get', values: { ...plat, pullRequestId: anId } },
        { name: 'pull_request_merge', values: { ...plat, pullRequestId: anId, body: { version: 0 } } },
      ],
    },
    {
      tool: 'pull_request_comments_create',
      input: { ...pull, body: { text: 'Well done.' } },
      says: /^Done: id \d+, version 0\./,
      next: [
        { name: 'pull_request_comment_get', values: { ...pull, commentId: anId } },
        { name: 'pull_request_activities_list', values: pull },
      ],
    },
    {
      tool: 'pull_request_watch',
      input: pull,
      says: /^Done\./,
      next: [],
    },
    {
      tool: 'repo_tags_create',
      input: { ...plat, body: { name: 'v9.9.9', startPoint: 'main' } },
      says: /^Done: id refs\/tags\/v9\.9\.9, displayId v9\.9\.9\./,
      next: [{ name: 'repo_tag_get', values: { ...plat, name: 'v9.9.9' } }],
    },
    {
      tool: 'repo_labels_create',
      input: { ...plat, body: { name: 'after' } },
      says: /^Done: name after\./,
      next: [{ name: 'repo_labels_list', values: plat }],
    },
    {
      tool: 'repo_label_delete',
      input: { ...plat, labelName: 'after' },
      says: /^Done\./,
      next: [{ name: 'repo_labels_list', values: plat }],
    },
    {
      tool: 'repo_webhooks_create',
      input: { ...plat, body: { name: 'ci', url: 'https://ci.example.com', events: ['pr:opened'] } },
      says: /^Done: id \d+\./,
      next: [
        { name: 'repo_webhook_get', values: { ...plat, webhookId: anId } },
        { name: 'repo_webhooks_list', values: plat },
      ],
    },
    {
      tool: 'projects_create',
      input: { body: { key: 'AFTER', name: 'After' } },
      says: /^Done: id \d+, key AFTER, http.*\/projects\/AFTER Next/,
      next: [{ name: 'project_get', values: { projectKey: 'AFTER' } }],
    },
    {
      tool: 'project_repos_create',
      input: { projectKey: 'PLAT', body: { name: 'later', scmId: 'git' } },
      says: /^Done: id \d+, slug later, http.*\/projects\/PLAT\/repos\/later/,
      next: [
        { name: 'repo_get', values: { projectKey: 'PLAT', repositorySlug: 'later' } },
        { name: 'repo_branches_list', values: { projectKey: 'PLAT', repositorySlug: 'later' } },
      ],
    },
    {
      tool: 'repo_fork',
      input: { ...plat, body: { name: 'forked' } },
      says: /^Done: id \d+, slug forked, http/,
      next: [
        { name: 'repo_branches_list', values: { projectKey: anyText, repositorySlug: 'forked' } },
        { name: 'repo_get', values: { projectKey: anyText, repositorySlug: 'forked' } },
      ],
    },
    {
      tool: 'branch_utils_repo_branches_delete',
      input: { ...plat, body: { name: 'refs/heads/after/write', dryRun: false } },
      says: /^Done\./,
      next: [{ name: 'repo_branches_list', values: plat }],
    },
  ];

  test.for(rows.map((row) => [row.tool, row] as const))('%s', async ([tool, { input, says, next }]) => {
    const result = await server.call(tool, input);
    expect(result.isError === true ? textOf(result) : '').toBe('');
    const note = writeNote(result);
    expect(note).toMatch(says);
    const calls = suggestedCalls(note);
    expect(calls).toEqual(next);
    // What is suggested works: every read of them is called as it stands.
    for (const { name, values } of calls.filter((call) => catalog.byName.get(call.name)?.access === 'read')) {
      const read = await server.call(name, values);
      expect(read.isError === true ? `${name}: ${textOf(read)}` : 'answered').toBe('answered');
    }
  });

  test('_fields gets the fields alone', async () => {
    const result = await server.call('pull_request_comments_create', {
      ...pull,
      body: { text: 'Two.' },
      _fields: 'id',
    });
    expect(result.content.length).toBe(1);
    expect(textOf(result)).toMatch(/^\{"id":\d+\}$/);
  });
});

describe('after any write', () => {
  const answers = [200, 201, 204] as const;
  let stub: Stub;
  let all: StartedServer;
  let few: StartedServer;
  let status = 200;
  let origin = '';
  const links = (): object => ({ self: [{ href: `${origin}/projects/PLAT/things/7` }] });

  beforeAll(async () => {
    stub = await startStub((_request, response) => {
      response.writeHead(status, { 'Content-Type': 'application/json' });
      const body = { id: 7, version: 3, name: 'new thing', displayId: 'new', links: links() };
      response.end(status === 204 ? '' : JSON.stringify(body));
    });
    origin = stub.url;
    const args = ['--schema-detail', 'full', '--profile'];
    [all, few] = await Promise.all([
      startServer({ url: stub.url, args: [...args, 'none'], env: everything }),
      startServer({
        url: stub.url,
        args: [...args, 'none', '--deny', '*_get', 'pull_request_merge'],
        env: everything,
      }),
    ]);
  });
  afterAll(async () => {
    await Promise.all([all.close(), few.close()]);
    await stub.close();
  });

  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  type Schemas = ReadonlyMap<string, object>;
  async function schemasOf(server: StartedServer): Promise<Schemas> {
    const schemas = new Map<string, object>();
    let cursor: string | undefined;
    do {
      const page = await server.client.listTools(cursor === undefined ? {} : { cursor });
      for (const { name, inputSchema } of page.tools) schemas.set(name, inputSchema);
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    return schemas;
  }
  test.for([...answers])('answered with %i: what is suggested is exposed, and its arguments are complete and right', {
    timeout: 120_000,
  }, async (code) => {
    status = code;
    for (const [server, atLeast] of [
      [all, 1 / 2],
      [few, 1 / 3],
    ] as const) {
      const schemas = await schemasOf(server);
      const called = writes.filter(({ name }) => schemas.has(name));
      const notes = await Promise.all(
        called.map(async (operation) => {
          const result = await server.call(operation.name, leastArguments(operation, catalog.inputSchema(operation)));
          return result.isError === true ? `failed: ${textOf(result)}` : writeNote(result);
        }),
      );
      const problems = called.flatMap(({ name }, index) => {
        const note = notes[index] ?? '';
        const wrong = suggestedCalls(note).flatMap((call) => {
          const schema = schemas.get(call.name);
          if (schema === undefined) return [`${call.name} is not exposed`];
          const right = ajv.validate(schema, call.values);
          return right ? [] : [`${call.name} ${JSON.stringify(call.values)}: ${ajv.errorsText()}`];
        });
        const long = note.length > 400 ? ['is too long'] : [];
        const none = note === '' || note.startsWith('failed') ? ['has no note'] : [];
        return [...wrong, ...long, ...none].map((problem) => `${name}: ${problem} (${note})`);
      });
      expect(problems).toEqual([]);
      expect(notes.filter((note) => note.includes(' Next: ')).length).toBeGreaterThan(called.length * atLeast);
    }
  });

  test('an address elsewhere is not shown as the thing', async () => {
    status = 200;
    const call = (): Promise<string> =>
      all.call('repo_labels_create', { ...plat, body: { name: 'after' } }).then(writeNote);
    expect(await call()).toContain(`${stub.url}/projects/PLAT/things/7`); // the control
    origin = 'https://evil.example.com';
    expect(await call()).not.toContain('evil.example.com');
    origin = stub.url;
  });
});
