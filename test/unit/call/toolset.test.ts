import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CallerContext } from '../../../src/runtime/call/caller-context.ts';
import type { SchemaDetail, ToolMode } from '../../../src/runtime/config/option-words.ts';
import { openToolset } from '../../../src/runtime/tools/open-toolset.ts';
import { type Stub, type StubAnswer, startStub } from '../../helpers/start-stub.ts';
import { openTools } from './open.ts';

const HOME = { projectKey: 'PLAT', repositorySlug: 'api' };
const EMPTY: StubAnswer = (_request, response) => response.setHeader('Content-Type', 'application/json').end('{}');
let stub: Stub;
let reply = EMPTY;

beforeAll(async () => {
  stub = await startStub((request, response) => {
    reply(request, response);
  });
});
beforeEach(() => {
  reply = EMPTY;
  stub.requests.length = 0;
});
afterAll(async () => {
  await stub.close();
});

const toolset = (context: CallerContext, tools: ToolMode, schemaDetail: SchemaDetail) =>
  openToolset({ ...context, openContext: () => Promise.resolve(context) }, { tools, schemaDetail });

describe('what tools/list shows', () => {
  test('direct, in brief or three that search, by number and by wish', async () => {
    const context = openTools(stub.url);
    const direct = await toolset(context, 'auto', 'auto');
    expect([direct.mode, direct.operations, direct.tools.map(({ name }) => name)]).toEqual([
      'direct',
      8,
      [
        'repo_get',
        'pulls_list',
        'pulls_create',
        'repo_delete',
        'repo_hook_get',
        'repo_token_create',
        'project_get',
        'logs_get',
      ],
    ]);
    expect(direct.tools[1]?.inputSchema['properties']).not.toHaveProperty('_fields');
    expect(Object.fromEntries(direct.tools.map(({ name, annotations }) => [name, annotations]))).toEqual({
      repo_get: { readOnlyHint: true },
      pulls_list: { readOnlyHint: true },
      repo_hook_get: { readOnlyHint: true },
      project_get: { readOnlyHint: true },
      logs_get: { readOnlyHint: true },
      pulls_create: { readOnlyHint: false, destructiveHint: false, idempotentHint: false },
      repo_delete: { readOnlyHint: false, destructiveHint: true, idempotentHint: true },
      repo_token_create: { readOnlyHint: false, destructiveHint: true, idempotentHint: true },
    });
    expect(Object.keys((await toolset(context, 'direct', 'full')).tools[1]?.inputSchema.properties ?? {})).toEqual([
      'projectKey',
      'repositorySlug',
      'state',
      'order',
      'start',
      'limit',
      'draft',
      '_maxItems',
      '_fields',
    ]);
    const brief = await toolset(context, 'direct', 'brief');
    expect([brief.mode, brief.operations, brief.tools.map(({ name }) => name).at(-1), brief.tools.length]).toEqual([
      'direct',
      8,
      'describe_operation',
      9,
    ]);
    expect(brief.tools.at(-1)?.description).toContain('All arguments of one tool of this list');
    expect(await brief.call('describe_operation', { name: 'pulls_list' }, {})).toMatchObject({
      content: [{ text: expect.stringContaining('"_maxItems"') as string }],
    });
    expect(await brief.call('repo_get', HOME, {})).not.toHaveProperty('isError');
    expect(await direct.call('repo_get', HOME, {})).not.toHaveProperty('isError');
  });
  test('three tools: find, describe and call', async () => {
    const { mode, tools, operations, call } = await toolset(openTools(stub.url), 'search', 'auto');
    expect([mode, operations, tools.map(({ name }) => name)]).toEqual([
      'search',
      8,
      ['search_operations', 'describe_operation', 'call_operation'],
    ]);
    expect(tools.map(({ annotations }) => annotations)).toEqual([
      { readOnlyHint: true, openWorldHint: false },
      { readOnlyHint: true, openWorldHint: false },
      { readOnlyHint: false, destructiveHint: true, idempotentHint: false },
    ]);
    expect(tools[0]).toMatchObject({
      description:
        'Searches 8 Bitbucket operations: a line each with name, access and description, best first. Start here; if nothing fits, rephrase the query.',
      inputSchema: {
        type: 'object',
        required: ['query'],
        additionalProperties: false,
        properties: {
          query: { type: 'string', minLength: 1, maxLength: 500 },
          limit: { type: 'integer', minimum: 1, maximum: 25 },
          access: { enum: ['read', 'write', 'delete', 'admin'] },
        },
      },
    });
    expect(tools[2]?.description).toBe(
      'Calls one operation of Bitbucket. The access in the search results shows what it does; operations here can read, change content, destroy for good, change settings and permissions.',
    );
    const said = async (name: string, input: object): Promise<string> => {
      const [first] = (await call(name, input, {})).content;
      return first?.type === 'text' ? first.text : '';
    };
    expect(await said('search_operations', { query: 'repo delete', limit: 1 })).toBe(
      'repo_delete (delete): About repo_delete.',
    );
    expect((await said('search_operations', { query: 'about' })).split('\n')).toHaveLength(8);
    expect((await said('search_operations', { query: 'repo', access: 'admin' })).split('\n')).toEqual([
      'repo_token_create (admin): About repo_token_create.',
    ]);
    expect(await said('search_operations', { query: 'zzzzqqqq' })).toBe('Nothing found; rephrase the query.');
    expect(JSON.parse(await said('describe_operation', { name: 'pulls_list' }))).toMatchObject({
      name: 'pulls_list',
      access: 'read',
      permission: 'REPO_READ',
      description: 'About pulls_list.',
      inputSchema: { properties: { _fields: {} } },
    });
    expect(JSON.parse(await said('describe_operation', { name: 'repo_get' }))).not.toHaveProperty('permission');
    expect(await said('describe_operation', { name: 'repo_gt' })).toContain(
      "no operation 'repo_gt': did you mean 'repo_get'?",
    );
    expect(await said('call_operation', { name: 'zzzzzzzzzzzzzzzzzzzz' })).toContain(
      "no operation 'zzzzzzzzzzzzzzzzzzzz': find one with search_operations",
    );
    expect(await said('call_operation', { name: 'repo_new' })).toContain("no operation 'repo_new'");
    expect(await said('call_operation', { name: 'repo_get' })).toContain("'projectKey' is required");
    expect(await said('call_operation', {})).toContain("call_operation: /: 'name' is required");
    expect(stub.requests).toEqual([]);
    expect(await said('call_operation', { name: 'repo_get', arguments: HOME })).toBe('{}');
    await expect(call('repo_get', HOME, {})).rejects.toMatchObject({
      code: 'unknown-tool',
      message: 'Unknown tool: repo_get',
    });
    expect(stub.requests).toHaveLength(1);
  });
  test('reads alone are told to be that', async () => {
    const { tools } = await toolset(openTools(stub.url, { policy: { profile: 'read-only' } }), 'search', 'gemini');
    expect(tools[2]).toMatchObject({
      annotations: { readOnlyHint: true },
      description: expect.stringMatching(/operations here can read\.$/) as string,
    });
    expect(tools[0]?.inputSchema['properties']).not.toHaveProperty('query.minLength');
    expect(tools[0]?.inputSchema['properties']).toHaveProperty('access.enum', ['read']);
    const puts = await toolset(
      openTools(stub.url, { policy: { profile: 'none', allow: ['repo_token_create', 'repo_new'] } }),
      'search',
      'full',
    );
    expect(puts.tools[2]).toMatchObject({
      annotations: { destructiveHint: true, idempotentHint: false },
      description: expect.stringContaining('do things not yet reviewed') as string,
    });
    const writes = await toolset(
      openTools(stub.url, { policy: { profile: 'none', allow: ['pulls_create', 'repo_raw'] } }),
      'search',
      'full',
    );
    expect(writes.tools[2]?.annotations).toEqual({
      readOnlyHint: false,
      destructiveHint: false,
      idempotentHint: false,
    });
  });
});
