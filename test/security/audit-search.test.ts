import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CallerContext } from '../../src/runtime/call/caller-context.ts';
import { loadConfig } from '../../src/runtime/config/load-config.ts';
import { parseOptions } from '../../src/runtime/config/parse-options.ts';
import { createTokenCredentials } from '../../src/runtime/credentials/token.ts';
import { exposedOperations } from '../../src/runtime/policy/decide/authorize.ts';
import { Secret } from '../../src/runtime/secrets/secret.ts';
import { callSearchTool, type Exposed, openExposed } from '../../src/runtime/tools/call-search-tool.ts';
import { COMMENT, DELETE_BRANCH } from '../helpers/gated-calls.ts';
import { openCaller } from '../helpers/open-caller.ts';
import { readRecords } from '../helpers/read-records.ts';
import { textOf } from '../helpers/start-server.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';

let folder: string;
let file: string;
let stub: Stub;
let context: CallerContext;
let exposed: Exposed;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'audit-'));
  file = join(folder, 'audit.jsonl');
  stub = await startStub();
  const flags = { url: stub.url, allow: [COMMENT.name], auditFile: file };
  context = openCaller(
    loadConfig(parseOptions(flags, { BITBUCKET_TOKEN: 'test-token' })),
    createTokenCredentials(stub.url, new Secret('test-token'), 'a test'),
  );
  exposed = openExposed(exposedOperations(context.catalog, context.policy));
});
afterEach(async () => {
  context.upstream.close();
  await stub.close();
  rmSync(folder, { recursive: true, force: true });
});

const callOperation = (name: string, input: object): ReturnType<typeof callSearchTool> =>
  callSearchTool(context, exposed, 'call_operation', { name, arguments: input });

test('[S34] in search mode a call is recorded as the operation that it calls, rejected or not', async () => {
  await callOperation(COMMENT.name, COMMENT.input);
  await callOperation(DELETE_BRANCH.name, DELETE_BRANCH.input);
  await callOperation('no_such_tool', {});
  expect(readRecords(file).map(({ tool, outcome, rule }) => [tool, outcome ?? 'intent', rule])).toEqual([
    [COMMENT.name, 'intent', `allow '${COMMENT.name}'`],
    [COMMENT.name, 'ok', `allow '${COMMENT.name}'`],
    [DELETE_BRANCH.name, 'unknown-tool', 'default (no rule allows it)'],
    ['no_such_tool', 'unknown-tool', 'no such tool'],
  ]);
  expect(stub.requests).toHaveLength(1);
});

const rejections: readonly (readonly [string, string, unknown, object])[] = [
  [
    'a tool by its own name',
    COMMENT.name,
    COMMENT.input,
    { tool: COMMENT.name, outcome: 'unknown-tool', access: 'write' },
  ],
  ['a tool that there is not', 'no_such_tool', {}, { tool: 'no_such_tool', outcome: 'unknown-tool', decision: 'deny' }],
  [
    'call_operation with a name and wrong arguments',
    'call_operation',
    { name: COMMENT.name, arguments: 'none' },
    { tool: COMMENT.name, outcome: 'invalid-arguments', access: 'write' },
  ],
  [
    'call_operation of an allowed read, malformed',
    'call_operation',
    { name: 'repo_get', arguments: [] },
    { tool: 'repo_get', outcome: 'invalid-arguments', access: 'read', decision: 'allow' },
  ],
  [
    'call_operation without a name',
    'call_operation',
    { arguments: {} },
    { tool: 'call_operation', outcome: 'invalid-arguments' },
  ],
  ['call_operation of no object', 'call_operation', [1], { tool: 'call_operation', outcome: 'invalid-arguments' }],
  [
    'call_operation inside call_operation',
    'call_operation',
    { name: 'call_operation', arguments: { name: COMMENT.name, arguments: COMMENT.input } },
    { tool: 'call_operation', outcome: 'unknown-tool' },
  ],
  [
    'arguments that are nested too deeply',
    'call_operation',
    { name: COMMENT.name, arguments: JSON.parse('{"a":'.repeat(30) + '1' + '}'.repeat(30)) as unknown },
    { tool: COMMENT.name, outcome: 'invalid-arguments' },
  ],
];

test.for(rejections)('[S34] in search mode a rejected call is recorded once: %s', async ([, name, input, expected]) => {
  await callSearchTool(context, exposed, name, input).catch(() => undefined);
  expect(readRecords(file)).toEqual([expect.objectContaining({ phase: 'outcome', status: null, ...expected })]);
  expect(stub.requests).toEqual([]);
});

test('[S34] control: searching and describing are not recorded, valid or not', async () => {
  for (const input of [{ query: 'comment' }, {}, [1]])
    await callSearchTool(context, exposed, 'search_operations', input);
  for (const input of [{ name: COMMENT.name }, { name: 'no_such_tool' }, {}])
    await callSearchTool(context, exposed, 'describe_operation', input);
  expect(readRecords(file)).toEqual([]);
});

test('[S32] describe_operation offers the dry run, and call_operation takes it', async () => {
  const described = await callSearchTool(context, exposed, 'describe_operation', { name: COMMENT.name });
  expect(textOf(described)).toContain('"_dryRun"');
  const result = await callOperation(COMMENT.name, { ...COMMENT.input, _dryRun: true });
  expect(textOf(result)).toContain('"dryRun":true');
  expect(stub.requests).toEqual([]);
});
