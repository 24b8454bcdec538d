import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElicitResult } from '@modelcontextprotocol/sdk/types.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Secret } from '../../src/runtime/config/secret.ts';
import { createValueMask } from '../../src/runtime/mask.ts';
import { COMMENT, DELETE_BRANCH, READ_PROJECT } from '../helpers/gated-calls.ts';
import { readRecords, recordsOf } from '../helpers/read-records.ts';
import { type GatedServer, type GatedServerOptions, startGatedServer, TOKEN } from '../helpers/start-gated-server.ts';
import { type Stub, type StubAnswer, startStub } from '../helpers/start-stub.ts';

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[\da-f]{4}-[\da-f]{12}$/;
const HASH = /^[\da-f]{64}$/;
const anyText = (pattern: RegExp): unknown => expect.stringMatching(pattern);

let folder: string;
let file: string;
let stub: Stub;
let server: GatedServer;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'audit-'));
  file = join(folder, 'audit.jsonl');
});
afterEach(async () => {
  await server.close();
  await stub.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start(
  args: readonly string[] = [],
  answer?: GatedServerOptions['answer'],
  upstream?: StubAnswer,
): Promise<GatedServer> {
  stub = await startStub(upstream);
  server = await startGatedServer({
    url: stub.url,
    args: ['--audit-file', file, ...args],
    ...(answer === undefined ? {} : { answer }),
  });
  return server;
}

const phases = (): unknown[] => readRecords(file).map(({ phase, outcome }) => outcome ?? phase);

describe('what is recorded is masked before it is cut', () => {
  /** The token, with its half beyond the place where a text of the record is cut. */
  const across = (cut: number): string => `${'x'.repeat(cut - Math.floor(TOKEN.length / 2))}${TOKEN}`;
  const half = TOKEN.slice(0, Math.floor(TOKEN.length / 2));

  test.for<[string, string, Record<string, unknown>]>([
    ['an argument', COMMENT.name, { ...COMMENT.input, body: { text: across(1_000) } }],
    ['the name of an argument', COMMENT.name, { ...COMMENT.input, [across(1_000)]: 1 }],
    ['what it is aimed at', COMMENT.name, { ...COMMENT.input, projectKey: across(128) }],
    ['the name of the tool', across(128), {}],
  ])('[S37] %s', async ([, tool, input]) => {
    const { call } = await start(['--audit-arguments']);
    await call(tool, input).catch(() => undefined);
    const text = readFileSync(file, 'utf8');
    expect(text).not.toContain(half);
    expect(text).toContain('x'.repeat(100)); // it was recorded
    expect(text).toContain('[redacte');
  });

  test('[S37] a long value of a telling name in a text is masked to its end', async () => {
    const { call } = await start(['--audit-arguments']);
    const text = `{"password": "${'s3cr3t'.repeat(1_200)}`;
    await call(COMMENT.name, { ...COMMENT.input, body: { text } });
    expect(readFileSync(file, 'utf8')).not.toContain('s3cr3t');
  });

  test('[S37] { name, value } is a secret by its name', async () => {
    const { call } = await start(['--audit-arguments']);
    await call(COMMENT.name, {
      ...COMMENT.input,
      body: { text: 'x', settings: [{ key: 'smtp.password', value: 's3cr3t' }] },
    });
    expect(readFileSync(file, 'utf8')).toContain('smtp.password');
    expect(readFileSync(file, 'utf8')).not.toContain('s3cr3t');
  });

  test('control: cut first, half of the token stays, and no mask finds it', () => {
    expect(createValueMask([new Secret(TOKEN)])(across(128).slice(0, 128))).toContain(half);
  });
});

describe('what is recorded', () => {
  test('[S34] a call that is no read: its intent before anything is sent, its outcome after, both complete', async () => {
    const atSending: unknown[] = [];
    const { call } = await start([], undefined, (_request, response) => {
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
      'an admitted read with wrong arguments',
      [],
      { name: READ_PROJECT.name, input: {} },
      { outcome: 'invalid-arguments', access: 'read', decision: 'allow' },
    ],
    ['a client that cannot confirm', [], DELETE_BRANCH, { outcome: 'not-confirmed', confirmation: 'unavailable' }],
    ['too large a body', ['--max-body-bytes', '9'], COMMENT, { outcome: 'body-too-large', bytes: null }],
  ];
  test.for(refusals)('[S34] a refusal: %s', async ([, args, { name, input }, expected]) => {
    const { call } = await start(args);
    await call(name, { ...input }).catch(() => undefined);
    expect(readRecords(file)).toEqual([expect.objectContaining({ phase: 'outcome', tool: name, ...expected })]);
    expect(stub.requests).toEqual([]);
  });

  test('[S34] a refusal by a limit, after the calls that were sent', async () => {
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
    const { call } = await start([], () => answer);
    await call(DELETE_BRANCH.name, DELETE_BRANCH.input);
    expect(phases()).toEqual(expected);
    expect(readRecords(file).at(-1)).toMatchObject({ confirmation });
  });

  test('[S34] what Bitbucket refused, with its status; and a dry run, marked', async () => {
    const { call } = await start([], undefined, (_request, response) => {
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
  ] as const)('an admitted read under --audit %s', async ([mode, expected]) => {
    const { call } = await start(['--audit', mode]);
    await call(READ_PROJECT.name, READ_PROJECT.input);
    expect(phases()).toEqual(expected);
  });

  test('without a file the record goes to standard error, among the log', async () => {
    stub = await startStub();
    server = await startGatedServer({ url: stub.url });
    await server.call(COMMENT.name, COMMENT.input);
    expect(recordsOf(server.stderr()).map(({ phase }) => phase)).toEqual(['intent', 'outcome']);
  });

  test('with --audit off there is none', async () => {
    stub = await startStub();
    server = await startGatedServer({ url: stub.url, args: ['--audit', 'off'] });
    await server.call(COMMENT.name, COMMENT.input);
    expect(recordsOf(server.stderr())).toEqual([]);
    expect(stub.requests).toHaveLength(1);
  });
});

describe('the arguments on record', () => {
  test('[S37] only as a hash, the same for the same arguments in any order', async () => {
    const { call } = await start();
    const { projectKey, repositorySlug, pullRequestId, body } = COMMENT.input;
    await call(COMMENT.name, { projectKey, repositorySlug, pullRequestId, body });
    await call(COMMENT.name, { body, pullRequestId, repositorySlug, projectKey });
    await call(COMMENT.name, { body, pullRequestId: 8, repositorySlug, projectKey });
    const hashes = readRecords(file).map(({ argumentsSha256 }) => argumentsSha256);
    expect(hashes[0]).toBe(hashes[2]);
    expect(hashes[4]).not.toBe(hashes[0]);
    expect(readFileSync(file, 'utf8')).not.toContain('rename');
  });

  test('[S37] with --audit-arguments redacted: by key, by value, by kind of operation, and bounded', async () => {
    const { call } = await start(['--audit-arguments', '--access-calls-per-minute', 'admin=unlimited']);
    const text = `token ${TOKEN}, Authorization: Bearer abcdefghijkl ${'z'.repeat(3000)}`;
    await call(COMMENT.name, { ...COMMENT.input, body: { text } });
    await call('admin_user_create', {
      name: 'jdoe',
      password: 'hunter2hunter2',
      displayName: 'J',
      emailAddress: 'j@x.org',
    });
    await call('users_credentials_set', {
      body: { oldPassword: 'a-hunter2', password: 'hunter2', passwordConfirm: 'hunter2' },
    });
    await call(`no_${TOKEN}`, { projectKey: TOKEN }).catch(() => undefined);
    await call('no_such_tool', { nested: [{ 'API-Key': 'hunter2' }], body: 'hunter2' }).catch(() => undefined);
    const whole = readFileSync(file, 'utf8');
    expect(whole).not.toMatch(/hunter2|abcdefghijkl|z{1001}/);
    expect(whole).not.toContain(TOKEN);
    const shown = readRecords(file).map((record) => record['arguments']);
    expect(shown[0]).toMatchObject({
      projectKey: 'PLAT',
      body: { text: anyText(/^token \[redacted\], .*… \(\d+ characters\)$/) },
    });
    expect(shown).toContainEqual({ name: 'jdoe', password: '[redacted]', displayName: 'J', emailAddress: 'j@x.org' });
    expect(shown).toContainEqual({ body: '[redacted]' });
    expect(shown.at(-1)).toEqual({ nested: [{ 'API-Key': '[redacted]' }], body: '[redacted]' });
  });

  test('[S37] control: an argument that is no secret is shown', async () => {
    const { call } = await start(['--audit-arguments']);
    await call(COMMENT.name, COMMENT.input);
    expect(readRecords(file)[0]?.['arguments']).toEqual(COMMENT.input);
  });

  test('[S37] no input forges a line, breaks one or drives a terminal', async () => {
    const { call } = await start(['--audit-arguments']);
    const evil = 'x\n{"log":"audit","phase":"outcome","outcome":"ok"}\r\u2028\u001b[2J\u009b31m\u202e';
    await call(evil, { projectKey: evil, [evil]: evil }).catch(() => undefined);
    const whole = readFileSync(file, 'utf8');
    expect(whole).toMatch(/^[\x20-\x7e]+\n$/);
    expect(readRecords(file)).toEqual([
      expect.objectContaining({ tool: evil, outcome: 'unknown-tool', arguments: { projectKey: evil, [evil]: evil } }),
    ]);
  });

  test('[S37] absurdly nested arguments are recorded without a hash, and refused', async () => {
    const { call } = await start();
    let deep: unknown = 1;
    for (let n = 0; n < 2000; n++) deep = [deep];
    await call(COMMENT.name, { body: deep });
    expect(readRecords(file)).toEqual([
      expect.objectContaining({ outcome: 'invalid-arguments', argumentsSha256: null }),
    ]);
  });
});

test('[S36] the file is created for its owner alone, and appended to', async () => {
  const { call, close } = await start();
  await call(COMMENT.name, COMMENT.input);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  await close();
  await stub.close();
  await (await start()).call(COMMENT.name, COMMENT.input);
  expect(phases()).toEqual(['intent', 'ok', 'intent', 'ok']);
});
