import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { createValueMask } from '../../src/runtime/secrets/mask.ts';
import { Secret } from '../../src/runtime/secrets/secret.ts';
import { COMMENT } from '../helpers/gated-calls.ts';
import { ownFolder } from '../helpers/own-folder.ts';
import { readRecords } from '../helpers/read-records.ts';
import { type BeforeStub, startBeforeStub } from '../helpers/start-before-stub.ts';
import { TOKEN } from '../helpers/start-gated-server.ts';

const anyText = (pattern: RegExp): unknown => expect.stringMatching(pattern);

let file: string;
beforeEach(async () => {
  file = join(await ownFolder(), 'audit.jsonl');
});

const start = (args: readonly string[] = []): Promise<BeforeStub> =>
  startBeforeStub({ args: ['--audit-file', file, ...args] });

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

  test('[S37] control: an argument that is not a secret is shown', async () => {
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

  test('[S37] absurdly nested arguments are recorded without a hash, and rejected', async () => {
    const { call } = await start();
    let deep: unknown = 1;
    for (let n = 0; n < 2000; n++) deep = [deep];
    await call(COMMENT.name, { body: deep });
    expect(readRecords(file)).toEqual([
      expect.objectContaining({ outcome: 'invalid-arguments', argumentsSha256: null }),
    ]);
  });
});
