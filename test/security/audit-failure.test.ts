import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMENT, DELETE_BRANCH, READ_PROJECT } from '../helpers/gated-calls.ts';
import { readRecords, recordsOf } from '../helpers/read-records.ts';
import { runCli } from '../helpers/run-cli.ts';
import { type GatedServer, startGatedServer } from '../helpers/start-gated-server.ts';
import { textOf } from '../helpers/start-server.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';
import { waitUntil } from '../helpers/wait-until.ts';

const PRLIMIT = '/usr/bin/prlimit';
const MKFIFO = '/usr/bin/mkfifo';

let folder: string;
let logs: string;
let file: string;
let stub: Stub;
let server: GatedServer | undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'audit-'));
  logs = join(folder, 'logs');
  mkdirSync(logs);
  file = join(logs, 'audit.jsonl');
  stub = await startStub();
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  await stub.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start(args: readonly string[], stderr?: number): Promise<GatedServer> {
  server = await startGatedServer({
    url: stub.url,
    args: ['--confirm', 'none', ...args],
    ...(stderr === undefined ? {} : { stderr }),
  });
  return server;
}

/** Calls a write, a delete and a read; tells which were sent. */
async function trial({ call }: GatedServer): Promise<{ sent: readonly string[]; answers: readonly string[] }> {
  const before = stub.requests.length;
  const answers: string[] = [];
  for (const { name, input } of [COMMENT, DELETE_BRANCH, READ_PROJECT]) answers.push(textOf(await call(name, input)));
  return { sent: stub.requests.slice(before).map(({ method }) => method), answers };
}

async function hangUp({ pid, stderr }: GatedServer, times: number): Promise<void> {
  process.kill(pid, 'SIGHUP');
  await waitUntil('reopened', () => (stderr().match(/reopened/g) ?? []).length === times);
}

const SENT = ['POST', 'DELETE', 'GET'];
const REFUSED = /audit log cannot be written.*Nothing was sent/;

describe('when the record cannot be written, nothing but reads is sent', () => {
  test('[S35] a removed directory; the log says so; SIGHUP mends it once it is back', async () => {
    const running = await start(['--audit-file', file]);
    expect((await trial(running)).sent).toEqual(SENT);
    rmSync(logs, { recursive: true });
    const { sent, answers } = await trial(running);
    expect(sent).toEqual(['GET']);
    expect(answers[0]).toMatch(REFUSED);
    expect(answers[1]).toMatch(REFUSED);
    await waitUntil('said', () => /the audit log cannot be written: only reads are sent/.test(running.stderr()));

    await hangUp(running, 1); // "cannot be reopened": there is no directory still
    expect(running.stderr()).toContain('the audit log cannot be reopened: only reads are sent');
    expect((await trial(running)).sent).toEqual(['GET']);

    mkdirSync(logs);
    await hangUp(running, 2);
    expect((await trial(running)).sent).toEqual(SENT);
    expect(readRecords(file).map(({ phase }) => phase)).toEqual(['intent', 'outcome', 'intent', 'outcome']);
  });

  test('[S35] also a dry run is rejected without its record', async () => {
    const { call } = await start(['--audit-file', file]);
    rmSync(logs, { recursive: true });
    expect(textOf(await call(COMMENT.name, { ...COMMENT.input, _dryRun: true }))).toMatch(REFUSED);
  });

  test.skipIf(!existsSync('/dev/full'))('[S35] standard error on a full device', async () => {
    const full = openSync('/dev/full', 'w');
    const { sent, answers } = await trial(await start([], full));
    closeSync(full);
    expect(sent).toEqual(['GET']);
    expect(answers[0]).toMatch(REFUSED);
  });

  test.skipIf(!existsSync('/dev/full'))('[S35] control: without a record the same calls are sent', async () => {
    const full = openSync('/dev/full', 'w');
    const { sent } = await trial(await start(['--audit', 'off'], full));
    closeSync(full);
    expect(sent).toEqual(SENT);
  });

  test.skipIf(!existsSync(PRLIMIT))(
    '[S35] a full disk that takes half a line; the next whole line stands alone',
    async () => {
      const running = await start(['--audit-file', file]);
      const limit = (bytes: string): unknown =>
        execFileSync(PRLIMIT, ['--pid', String(running.pid), `--fsize=${bytes}:unlimited`]);
      limit('100');
      expect((await trial(running)).sent).toEqual(['GET']);
      expect(statSync(file).size).toBe(100);
      limit('unlimited');
      expect((await trial(running)).sent).toEqual(SENT);
      const [half = '', ...whole] = readFileSync(file, 'utf8').split('\n');
      expect(half).toHaveLength(100);
      expect(recordsOf(whole.join('\n')).map(({ phase }) => phase)).toEqual(['intent', 'outcome', 'intent', 'outcome']);
    },
  );
});

describe('SIGHUP', () => {
  test('reopens the file and does not stop the server', async () => {
    const running = await start(['--audit-file', file]);
    await running.call(COMMENT.name, COMMENT.input);
    renameSync(file, `${file}.1`);
    await running.call(COMMENT.name, COMMENT.input); // between the rename and the signal the old file is right
    await hangUp(running, 1);
    await running.call(COMMENT.name, COMMENT.input);
    expect(readRecords(`${file}.1`)).toHaveLength(4);
    expect(readRecords(file)).toHaveLength(2);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('without a file it does not stop the server either', async () => {
    const running = await start([]);
    await hangUp(running, 1);
    expect((await trial(running)).sent).toEqual(SENT);
  });

  test('[S36] does not open what a start would reject', async () => {
    const running = await start(['--audit-file', file]);
    const other = join(folder, 'other');
    writeFileSync(other, '');
    rmSync(file);
    symlinkSync(other, file);
    await hangUp(running, 1);
    expect((await trial(running)).sent).toEqual(['GET']);
    expect(readFileSync(other, 'utf8')).toBe('');
  });
});

describe('a file that others could write', () => {
  const bad: readonly (readonly [string, () => void, RegExp])[] = [
    [
      'a symbolic link',
      () => {
        symlinkSync(join(folder, 'target'), file);
      },
      /is a symbolic link/,
    ],
    [
      'writable by its group',
      () => {
        writeFileSync(file, '');
        chmodSync(file, 0o620);
      },
      /writable by its group/,
    ],
    [
      'writable by everyone',
      () => {
        writeFileSync(file, '');
        chmodSync(file, 0o602);
      },
      /writable by its group or by everyone/,
    ],
    [
      'a directory',
      () => {
        mkdirSync(file);
      },
      /cannot be opened \(EISDIR\)/,
    ],
    [
      'a pipe',
      () => {
        execFileSync(MKFIFO, [file]);
      },
      /cannot be opened \(ENXIO\)/,
    ],
    [
      'in a directory that is not there',
      () => {
        rmSync(logs, { recursive: true });
      },
      /cannot be opened \(ENOENT\)/,
    ],
  ];
  const env = { BITBUCKET_URL: 'http://127.0.0.1:9', BITBUCKET_TOKEN: 't-o-k-e-n' };

  test.for(bad)('[S36] stops the start: %s', async ([, make, words]) => {
    make();
    const { code, stderr } = await runCli({ args: ['serve', '--audit-file', file], env });
    expect(stderr).toMatch(words);
    expect(code).toBe(2);
    expect(existsSync(join(folder, 'target'))).toBe(false);
  });

  test.skipIf(!existsSync('/dev/full'))('[S36] stops the start: a device', async () => {
    const { code, stderr } = await runCli({ args: ['serve', '--audit-file', '/dev/full'], env });
    expect(stderr).toContain('is not a regular file');
    expect(code).toBe(2);
  });

  test.skipIf(process.getuid?.() !== 0)('[S36] stops the start: a file of another user', async () => {
    writeFileSync(file, '', { mode: 0o600 });
    chownSync(file, 65_534, 65_534);
    const { code, stderr } = await runCli({ args: ['serve', '--audit-file', file], env });
    expect(stderr).toContain('belongs to another user');
    expect(code).toBe(2);
  });

  test('[S36] control: one of the owner alone is taken', async () => {
    writeFileSync(file, '', { mode: 0o600 });
    expect((await runCli({ args: ['serve', '--audit-file', file], env })).code).toBe(0);
  });

  test('--audit off with a file is a contradiction', async () => {
    const { code, stderr } = await runCli({ args: ['serve', '--audit', 'off', '--audit-file', file], env });
    expect(stderr).toContain('contradicts');
    expect(code).toBe(2);
  });
});
