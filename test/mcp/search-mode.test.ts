import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CallToolResult, ElicitResult } from '@modelcontextprotocol/sdk/types.js';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { catalog } from '../../src/runtime/catalog/catalog.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { deletion, hasBranch, makeBranch } from '../helpers/branch-on-sandbox.ts';
import { listAllTools } from '../helpers/list-all-tools.ts';
import { type GatedServer, type GatedServerOptions, startGatedServer } from '../helpers/start-gated-server.ts';
import { textOf } from '../helpers/start-server.ts';

const THREE = ['search_operations', 'describe_operation', 'call_operation'];
const API = { projectKey: 'PLAT', repositorySlug: 'api' };
const folder = mkdtempSync(join(tmpdir(), 'search-mode-'));
let files = 0;
let sandbox: Sandbox;
let server: GatedServer | undefined;

beforeAll(async () => {
  sandbox = await startSandbox();
});
afterEach(async () => {
  await server?.close();
  server = undefined;
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

/** With a policy file; the tool mode is the default's unless the file, flags or variables say it. */
async function start(policy: string, options: Partial<GatedServerOptions> = {}): Promise<GatedServer> {
  await server?.close();
  const file = join(folder, `p${String(files++)}.yaml`);
  writeFileSync(file, policy);
  const { args = [], env = {}, ...rest } = options;
  server = await startGatedServer({
    url: sandbox.url,
    token: sandbox.token,
    policy: ['--policy', file],
    args,
    env: { BITBUCKET_TOOLS: '', ...env },
    ...rest,
  });
  return server;
}

const namesOf = async ({ client }: GatedServer): Promise<readonly string[]> =>
  (await listAllTools(client)).map(({ name }) => name);
const callOperation = ({ call }: GatedServer, name: string, input?: unknown): Promise<CallToolResult> =>
  call('call_operation', { name, ...(input === undefined ? {} : { arguments: input }) });
const found = (result: CallToolResult): readonly string[] =>
  textOf(result)
    .split('\n')
    .map((line) => line.split(' ')[0] ?? '');
const exactly = (count: number): string =>
  `profile: none\nallow: [${catalog.operations
    .filter(({ access }) => access === 'read')
    .slice(0, count)
    .map(({ name }) => name)
    .join(', ')}]\n`;
const EVERYTHING = `profile: none\nallow:\n  - '*'\n  - operation: [${catalog.operations
  .filter(({ body }) => body?.verified === false)
  .map(({ name }) => name)
  .join(', ')}]\n`;

describe('which mode', () => {
  const direct = catalog.operations.filter(({ access }) => access === 'read').map(({ name }) => name);

  test.for<[string, string, readonly string[], Record<string, string>, readonly string[]]>([
    ['auto, 60 operations: one tool each', exactly(60), [], {}, direct.slice(0, 60)],
    ['auto, 61 operations: three tools', exactly(61), [], {}, THREE],
    ['--tools search, few operations', exactly(2), ['--tools', 'search'], {}, THREE],
    [
      '--tools direct, many operations',
      exactly(61),
      ['--tools', 'direct'],
      {},
      [...direct.slice(0, 61), 'describe_operation'],
    ],
    ['the variable', exactly(2), [], { BITBUCKET_TOOLS: 'search' }, THREE],
    ['the policy file', `${exactly(2)}tools: search`, [], {}, THREE],
    ['a flag over the file', `${exactly(2)}tools: search`, ['--tools', 'direct'], {}, direct.slice(0, 2)],
    ['a variable over the file', `${exactly(2)}tools: search`, [], { BITBUCKET_TOOLS: 'auto' }, direct.slice(0, 2)],
    ['a flag over a variable', exactly(2), ['--tools', 'direct'], { BITBUCKET_TOOLS: 'search' }, direct.slice(0, 2)],
    ['nothing allowed', 'profile: none\ntools: search', [], {}, THREE],
  ])('%s', async ([, policy, args, env, names]) => {
    expect(await namesOf(await start(policy, { args, env }))).toEqual(names);
  });

  test('the list for all 529 operations costs a model at most 1,000 tokens (o200k)', async () => {
    const { client } = await start(EVERYTHING);
    const answer = await client.listTools();
    expect(answer.tools.map(({ name }) => name)).toEqual(THREE);
    expect(answer.tools[0]?.description).toContain('529 Bitbucket operations');
    expect(countTokens(JSON.stringify(answer))).toBeLessThanOrEqual(1000);
  });
});

describe('finding, describing, calling', () => {
  test('a model gets from a question to a response', async () => {
    const open = await start(EVERYTHING);
    const hits = await open.call('search_operations', { query: 'what does this pull request say' });
    expect(found(hits)).toContain('pull_request_get');
    expect(found(hits).length).toBeLessThanOrEqual(8);
    const one = await open.call('search_operations', { query: 'delete a branch', limit: 1, access: 'delete' });
    expect(textOf(one)).toMatch(/^branch_utils_repo_branches_delete \(delete\): Deletes a branch[^\n]*$/);
    const { inputSchema, ...facts } = JSON.parse(
      textOf(await open.call('describe_operation', { name: 'pull_request_get' })),
    ) as Record<string, unknown>;
    expect(facts).toMatchObject({ name: 'pull_request_get', access: 'read', permission: 'REPO_READ' });
    expect(inputSchema).toMatchObject({
      required: ['projectKey', 'pullRequestId', 'repositorySlug'],
      additionalProperties: false,
    });
    const pull = await callOperation(open, 'pull_request_get', { ...API, pullRequestId: 1 });
    expect(pull.isError ?? false).toBe(false);
    expect(JSON.parse(textOf(pull))).toMatchObject({ id: 1 });
  });

  test('what is called is what a tool of that name does: the same response', async () => {
    const input = { ...API, pullRequestId: 1 };
    const searched = await callOperation(await start(EVERYTHING), 'pull_request_get', input);
    const direct = await start(EVERYTHING, { args: ['--tools', 'direct'] });
    expect(await direct.call('pull_request_get', input)).toEqual(searched);
  });

  test('[S38] what is not exposed is neither found, described nor called, and nothing is sent', async () => {
    await makeBranch(sandbox, 'hidden');
    const { name, input } = deletion('hidden');
    const open = await start('profile: read-only\ntools: search');
    const before = sandbox.requests.length;
    const hits = await open.call('search_operations', { query: name, limit: 25 });
    const exposed = new Set(catalog.profile('read-only'));
    expect(found(hits).filter((each) => !exposed.has(each))).toEqual([]);
    for (const unknown of [name, 'constructor', '__proto__', 'call_operation', 'DELETE /api/latest/projects']) {
      const described = await open.call('describe_operation', { name: unknown });
      expect([described.isError, textOf(described)]).toEqual([true, expect.stringContaining('no operation')]);
      expect(textOf(described)).not.toContain('inputSchema');
      const called = await callOperation(open, unknown, input);
      expect([called.isError, textOf(called)]).toEqual([true, expect.stringContaining('no operation')]);
    }
    expect(sandbox.requests.length).toBe(before);
    expect(await hasBranch(sandbox, 'hidden')).toBe(true);
    // The control: where the policy has it, the same three steps reach it.
    const wide = await start(`profile: none\nallow: [${name}]\ntools: search\nconfirm: none`);
    expect(found(await wide.call('search_operations', { query: name }))).toEqual([name]);
    expect(textOf(await wide.call('describe_operation', { name }))).toContain('inputSchema');
    expect((await callOperation(wide, name, input)).isError ?? false).toBe(false);
    expect(await hasBranch(sandbox, 'hidden')).toBe(false);
  });

  test('[S38] a tool by the name of an operation is unknown, also of one that is exposed', async () => {
    const open = await start('profile: read-only\ntools: search');
    const before = sandbox.requests.length;
    for (const name of ['project_get', 'repo_delete', 'nothing']) {
      await expect(open.call(name, { projectKey: 'PLAT' })).rejects.toMatchObject({ code: -32602 });
    }
    expect(sandbox.requests.length).toBe(before);
    expect((await callOperation(open, 'project_get', { projectKey: 'PLAT' })).isError ?? false).toBe(false);
  });

  test('[S24] read-only holds inside call_operation', async () => {
    await makeBranch(sandbox, 'kept');
    const { name, input } = deletion('kept');
    const open = await start(`${EVERYTHING}confirm: none`, { args: ['--read-only'] });
    expect(textOf(await callOperation(open, name, input))).toContain('no operation');
    expect(await hasBranch(sandbox, 'kept')).toBe(true);
  });

  test.for<[string, string, Record<string, unknown>]>([
    ['reads only', 'profile: read-only', { readOnlyHint: true }],
    [
      'a write that is not idempotent',
      'profile: read-only\nallow: [pull_request_comments_create]',
      { readOnlyHint: false, destructiveHint: false, idempotentHint: false },
    ],
    [
      'a write that is',
      'profile: read-only\nallow: [pull_request_participants_user_update]',
      { readOnlyHint: false, destructiveHint: false, idempotentHint: true },
    ],
    [
      'deletes',
      'profile: none\nallow: [{access: delete}]',
      { readOnlyHint: false, destructiveHint: true, idempotentHint: false },
    ],
    ['everything', EVERYTHING, { readOnlyHint: false, destructiveHint: true, idempotentHint: false }],
  ])('call_operation is annotated with the worst it can do: %s', async ([, policy, hints]) => {
    const { client } = await start(policy, { args: ['--tools', 'search'] });
    const tools = await listAllTools(client);
    const hintsOf = (tool: string): unknown => tools.find(({ name }) => name === tool)?.annotations;
    expect(hintsOf('call_operation')).toEqual(hints);
    for (const tool of THREE.slice(0, 2)) expect(hintsOf(tool)).toMatchObject({ readOnlyHint: true });
  });
});

describe('the same checks inside call_operation', () => {
  test.for<[Record<string, unknown>, RegExp]>([
    [{ name: 'pull_request_get', arguments: API }, /\/: 'pullRequestId' is required/],
    [{ name: 'pull_request_get' }, /'projectKey' is required/],
    [
      { name: 'pull_request_get', arguments: { ...API, pullRequestId: '1' } },
      /\/pullRequestId: got the text "1": give the number 1/,
    ],
    [{ name: 'pull_request_get', arguments: { ...API, pullRequestId: 1, extra: 1 } }, /unknown argument 'extra'/],
    [
      { name: 'pull_request_comments_create', arguments: { ...API, pullRequestId: 1, body: { text: 7 } } },
      /\/body\/text: got the number 7: give the text "7"/,
    ],
    [{ name: 'pull_request_get', arguments: { ...API, projectKey: '..', pullRequestId: 1 } }, /projectKey/],
    [{ name: 'pull_request_get', arguments: [] }, /\/arguments: must be object/],
    [{ arguments: API }, /'name' is required/],
    [{ name: 'pull_request_get', arguments: { ...API, pullRequestId: 1 }, force: true }, /unknown argument 'force'/],
    [{ name: 'pull_request_gt', arguments: API }, /did you mean 'pull_request_get'/],
  ])('[S08] %j is rejected with its pointer, and nothing is sent', async ([input, problem]) => {
    const { call } = await start(EVERYTHING);
    const before = sandbox.requests.length;
    const result = await call('call_operation', input);
    expect([result.isError, textOf(result)]).toEqual([true, expect.stringMatching(problem)]);
    expect(sandbox.requests.length).toBe(before);
  });

  test('[S21] the scope', async () => {
    const policy = 'profile: read-only\ntools: search\n';
    const open = await start(`${policy}scope: {repositories: [PLAT/api]}`);
    const before = sandbox.requests.length;
    const outside = { projectKey: 'PLAT', repositorySlug: 'web' };
    expect(textOf(await callOperation(open, 'repo_get', outside))).toContain('denied by scope');
    expect(textOf(await callOperation(open, 'projects_list'))).toContain('no operation');
    expect(sandbox.requests.length).toBe(before);
    expect(textOf(await callOperation(open, 'repo_get', API))).toContain('"slug":"api"');
    const control = await start(policy);
    expect(textOf(await callOperation(control, 'repo_get', outside))).toContain('"slug":"web"');
    expect((await callOperation(control, 'projects_list')).isError ?? false).toBe(false);
  });

  test('[S25] argument rules, which describe_operation shows', async () => {
    const rule = 'operation: pull_requests_list, arguments: {projectKey: PLAT, state: [OPEN, MERGED]}';
    const open = await start(`profile: none\nallow: [{${rule}}]\ntools: search`);
    const described = textOf(await open.call('describe_operation', { name: 'pull_requests_list' }));
    expect(JSON.parse(described)).toMatchObject({
      inputSchema: { properties: { state: { enum: ['OPEN', 'MERGED'] } }, required: ['repositorySlug', 'state'] },
    });
    expect(described).not.toContain('projectKey');
    const before = sandbox.requests.length;
    for (const input of [{ state: 'DECLINED' }, {}, { state: 'OPEN', projectKey: 'OPS' }]) {
      const result = await callOperation(open, 'pull_requests_list', { repositorySlug: 'api', ...input });
      expect([result.isError, textOf(result)]).toEqual([true, expect.stringContaining('nothing was sent')]);
    }
    expect(sandbox.requests.length).toBe(before);
    await callOperation(open, 'pull_requests_list', { repositorySlug: 'api', state: 'OPEN' });
    expect(sandbox.requests.at(-1)?.url).toContain('/projects/PLAT/repos/api/pull-requests?state=OPEN');
    const control = await start('profile: none\nallow: [pull_requests_list]\ntools: search');
    const declined = await callOperation(control, 'pull_requests_list', { ...API, state: 'DECLINED' });
    expect(declined.isError ?? false).toBe(false);
  });

  test('[S28] confirmation: the person is asked about the operation, not about call_operation', async () => {
    await makeBranch(sandbox, 'asked');
    const { name, input } = deletion('asked');
    const policy = `profile: none\nallow: [${name}]\ntools: search`;
    const answers: readonly [ElicitResult | undefined, boolean][] = [
      [undefined, true],
      [{ action: 'decline' }, true],
      [{ action: 'accept', content: { confirm: true } }, false],
    ];
    for (const [answer, remains] of answers) {
      const open = await start(policy, answer === undefined ? {} : { answer: () => answer });
      const result = await callOperation(open, name, input);
      expect(result.isError ?? false).toBe(remains);
      expect(await hasBranch(sandbox, 'asked')).toBe(remains);
      if (answer !== undefined) expect(open.questions[0]).toContain('body.name: asked');
    }
  });

  test('[S31] [S32] dry run, of the process and of the call', async () => {
    await makeBranch(sandbox, 'dry');
    const { name, input } = deletion('dry');
    const policy = `profile: none\nallow: [${name}]\ntools: search\nconfirm: none\n`;
    const asked = await start(policy);
    expect(textOf(await asked.call('describe_operation', { name }))).toContain('_dryRun');
    expect(textOf(await callOperation(asked, name, { ...input, _dryRun: true }))).toContain('"dryRun":true');
    const set = await start(`${policy}dryRun: true`);
    expect(textOf(await callOperation(set, name, { ...input, _dryRun: false }))).toContain('"dryRun":true');
    expect(await hasBranch(sandbox, 'dry')).toBe(true);
    await callOperation(await start(policy), name, input);
    expect(await hasBranch(sandbox, 'dry')).toBe(false);
  });
});
