import { statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { ElicitResult } from '@modelcontextprotocol/sdk/types.js';
import { beforeEach, describe, expect, test } from 'vitest';
import { COMMENT, DELETE_BRANCH, READ_PROJECT } from '../helpers/gated-calls.ts';
import { ownFolder } from '../helpers/own-folder.ts';
import { readRecords, recordsOf } from '../helpers/read-records.ts';
import { runCli } from '../helpers/run-cli.ts';
import { type BeforeStub, startBeforeStub } from '../helpers/start-before-stub.ts';
import type { GatedServerOptions } from '../helpers/start-gated-server.ts';
import { startRawServer } from '../helpers/start-raw-server.ts';
import { type StubAnswer, startStub } from '../helpers/start-stub.ts';

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[\da-f]{4}-[\da-f]{12}$/;
const HASH = /^[\da-f]{64}$/;
const anyText = (pattern: RegExp): unknown => expect.stringMatching(pattern);

let file: string;
beforeEach(async () => {
  file = join(await ownFolder(), 'audit.jsonl');
});

const start = (
  args: readonly string[] = [],
  options: Pick<GatedServerOptions, 'answer'> = {},
  upstream?: StubAnswer,
): Promise<BeforeStub> => startBeforeStub({ args: ['--audit-file', file, ...args], ...options }, upstream);

const phases = (): unknown[] => readRecords(file).map(({ phase, outcome }) => outcome ?? phase);

describe('what is recorded', () => {
  test('[S34] a call that is not a read: its intent before anything is sent, its outcome after, both complete', async () => {
    const atSending: unknown[] = [];
    const { call } = await start([], {}, (_request, response) => {
      atSending.push(...phases());
      response.statusCode = 201;
      response.setHeader('Content-Type', 'application/json');
      response.end('{"id":1}');
    });
    await call(COMMENT.name, COMMENT.input);
    expect(atSending).toEqual(['intent']);
    const [intent, outcome, ...more] = readRecords(file);
    expect(more).toEqual([]);
    expect(intent).toEqual({
      log: 'audit',
      time: anyText(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      phase: 'intent',
      requestId: anyText(UUID),
      principal: { id: `stdio:${userInfo().username}`, method: 'os-user' },
      transport: 'stdio',
      session: anyText(UUID),
      client: { name: 'gated-client', version: '2.1.0' },
      tool: COMMENT.name,
      operation: 'POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments',
      access: 'write',
      target: { project: 'PLAT', repository: 'api', pullRequest: '7' },
      decision: 'allow',
      rule: "allow '*'",
      dryRun: false,
      confirmation: 'not-needed',
      argumentsSha256: anyText(HASH),
    });
    expect(outcome).toEqual({
      ...intent,
      time: outcome?.['time'],
      phase: 'outcome',
      outcome: 'ok',
      status: 201,
      bytes: 8,
      durationMs: expect.any(Number) as unknown,
    });
  });

  const DENY = ['--deny', COMMENT.name];
  const BAD = { ...COMMENT.input, body: {} };
  const refusals: readonly (readonly [string, readonly string[], { name: string; input: object }, object])[] = [
    [
      'an unknown tool',
      [],
      { name: 'no_such_tool', input: {} },
      { outcome: 'unknown-tool', operation: null, access: null, decision: 'deny', rule: 'no such tool' },
    ],
    [
      'a denied tool',
      DENY,
      COMMENT,
      { outcome: 'unknown-tool', access: 'write', decision: 'deny', rule: `deny '${COMMENT.name}'` },
    ],
    [
      'a denied read',
      ['--deny', 'project_get'],
      READ_PROJECT,
      { outcome: 'unknown-tool', access: 'read', decision: 'deny' },
    ],
    [
      'invalid arguments',
      [],
      { name: COMMENT.name, input: BAD },
      { outcome: 'invalid-arguments', decision: 'allow', status: null },
    ],
    [
      'an allowed read with wrong arguments',
      [],
      { name: READ_PROJECT.name, input: {} },
      { outcome: 'invalid-arguments', access: 'read', decision: 'allow' },
    ],
    ['a client that cannot confirm', [], DELETE_BRANCH, { outcome: 'not-confirmed', confirmation: 'unavailable' }],
    ['too large a body', ['--max-body-bytes', '9'], COMMENT, { outcome: 'body-too-large', bytes: null }],
  ];
  test.for(refusals)('[S34] a rejection: %s', async ([, args, { name, input }, expected]) => {
    const { call, stub } = await start(args);
    await call(name, { ...input }).catch(() => undefined);
    expect(readRecords(file)).toEqual([expect.objectContaining({ phase: 'outcome', tool: name, ...expected })]);
    expect(stub.requests).toEqual([]);
  });

  test('[S34] a rejection by a limit, after the calls that were sent', async () => {
    const { call } = await start(['--access-calls-per-minute', 'write=1']);
    await call(COMMENT.name, COMMENT.input);
    await call(COMMENT.name, COMMENT.input);
    expect(phases()).toEqual(['intent', 'ok', 'limited']);
  });

  const answers: readonly (readonly [ElicitResult, unknown[], string])[] = [
    [{ action: 'accept', content: { confirm: true } }, ['intent', 'ok'], 'accepted'],
    [{ action: 'decline' }, ['not-confirmed'], 'declined'],
    [{ action: 'cancel' }, ['not-confirmed'], 'cancelled'],
  ];
  test.for(answers)('[S34] how a person answered: $action', async ([answer, expected, confirmation]) => {
    const { call } = await start([], { answer: () => answer });
    await call(DELETE_BRANCH.name, DELETE_BRANCH.input);
    expect(phases()).toEqual(expected);
    expect(readRecords(file).at(-1)).toMatchObject({ confirmation });
  });

  test('[S34] what Bitbucket rejected, with its status; and a dry run, marked', async () => {
    const { call } = await start([], {}, (_request, response) => {
      response.statusCode = 409;
      response.end();
    });
    await call(COMMENT.name, COMMENT.input);
    await call(COMMENT.name, { ...COMMENT.input, _dryRun: true });
    expect(phases()).toEqual(['intent', 'conflict', 'intent', 'ok']);
    expect(readRecords(file).map(({ status, dryRun }) => [status ?? null, dryRun])).toEqual([
      [null, false],
      [409, false],
      [null, true],
      [null, true],
    ]);
  });

  test.for([
    ['writes', []],
    ['all', ['ok']],
  ] as const)('an allowed read under --audit %s', async ([mode, expected]) => {
    const { call } = await start(['--audit', mode]);
    await call(READ_PROJECT.name, READ_PROJECT.input);
    expect(phases()).toEqual(expected);
  });

  test('without a file the record goes to standard error, among the log', async () => {
    const { call, stderr } = await startBeforeStub();
    await call(COMMENT.name, COMMENT.input);
    expect(recordsOf(stderr()).map(({ phase }) => phase)).toEqual(['intent', 'outcome']);
  });

  test('with --audit off there is none', async () => {
    const { call, stderr, stub } = await startBeforeStub({ args: ['--audit', 'off'] });
    await call(COMMENT.name, COMMENT.input);
    expect(recordsOf(stderr())).toEqual([]);
    expect(stub.requests).toHaveLength(1);
  });
});

describe('who calls is on record', () => {
  test('[S73] in all records of a run with the same session, in those of another run with another', async () => {
    for (const run of [1, 2]) {
      const { call, close } = await start();
      await call(COMMENT.name, COMMENT.input);
      await call('no_such_tool', {}).catch(() => undefined);
      await close();
      expect(readRecords(file)).toHaveLength(3 * run);
    }
    const sessions = readRecords(file).map(({ session }) => session);
    expect(sessions).toEqual([...Array<unknown>(3).fill(sessions[0]), ...Array<unknown>(3).fill(sessions[3])]);
    expect(sessions[3]).not.toBe(sessions[0]);
  });

  test('[S73] in the shell as the same user, without a session', async () => {
    const stub = await startStub();
    const args = ['call', COMMENT.name, '--allow', COMMENT.name, '--audit-file', file];
    const env = { BITBUCKET_URL: stub.url, BITBUCKET_TOKEN: 'test-token' };
    const { code } = await runCli({ args: [...args, '--input', JSON.stringify(COMMENT.input)], env });
    await stub.close();
    expect(code).toBe(0);
    expect(
      readRecords(file).map(({ phase, principal, transport, session }) => [phase, principal, transport, session]),
    ).toEqual(
      ['intent', 'outcome'].map((phase) => [
        phase,
        { id: `shell:${userInfo().username}`, method: 'os-user' },
        'shell',
        null,
      ]),
    );
  });

  test('[S73] whatever the client says of itself; control: what it says is recorded as its claim', async () => {
    const claim = { id: 'stdio:admin', method: 'os-user' };
    const stub = await startStub();
    const server = startRawServer({ BITBUCKET_URL: stub.url }, ['--audit-file', file]);
    const clientInfo = { name: 'stdio:admin', version: '1', principal: claim };
    await server.ask(1, 'initialize', { protocolVersion: '2025-06-18', capabilities: {}, clientInfo });
    server.send({ method: 'notifications/initialized' });
    const params = {
      name: 'no_such_tool',
      arguments: { principal: claim },
      principal: claim,
      _meta: { principal: claim },
    };
    await server.ask(2, 'tools/call', params);
    server.endInput();
    await server.exited;
    await stub.close();
    expect(readRecords(file)).toEqual([
      expect.objectContaining({
        principal: { id: `stdio:${userInfo().username}`, method: 'os-user' },
        client: { name: 'stdio:admin', version: '1' },
      }),
    ]);
  });
});

test('[S36] the file is created for its owner alone, and appended to', async () => {
  const { call, close } = await start();
  await call(COMMENT.name, COMMENT.input);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  await close();
  await (await start()).call(COMMENT.name, COMMENT.input);
  expect(phases()).toEqual(['intent', 'ok', 'intent', 'ok']);
});
