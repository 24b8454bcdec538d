import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PrivateHome, privateHome } from '../helpers/private-home.ts';
import { runCli } from '../helpers/run-cli.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';

/** Colour, a title, a link, a cleared screen in C1, text that runs backwards, and one that nobody sees. */
const EVIL = 'x\u001b[31m\u001b]0;owned\u0007\u009b2J\u202egnp\u200b\u007f\u2028y';
const DRIVES = /[^\P{Cc}\n\t]|[\p{Cf}\p{Zl}\p{Zp}]/u;

let home: PrivateHome;
let stub: Stub;
let status = 200;
let folder: string;

beforeAll(async () => {
  home = privateHome();
  folder = mkdtempSync(join(tmpdir(), 'terminal-'));
  stub = await startStub((request, response) => {
    response.statusCode = request.url.endsWith('/application-properties') ? 200 : status;
    response.setHeader('Content-Type', 'application/json');
    response.setHeader('X-AUSERNAME', encodeURIComponent(EVIL));
    response.setHeader('Location', `https://${encodeURIComponent(EVIL)}.example.com/`);
    response.end(JSON.stringify({ version: EVIL, values: [{ [EVIL]: EVIL }], errors: [{ message: EVIL }] }));
  });
});
afterAll(async () => {
  await stub.close();
  home.remove();
  rmSync(folder, { recursive: true });
});

const run = (args: readonly string[], env: Record<string, string> = {}) =>
  runCli({ args, env: { ...home.env, BITBUCKET_URL: stub.url, BITBUCKET_TOKEN: 'token', ...env } });

describe('what a terminal would obey', () => {
  test.for([200, 302, 400, 401, 500])('[S16] Bitbucket sends it, with %i: it is in no output', async (code) => {
    status = code;
    const runs = await Promise.all([
      run(['call', 'projects_list', '--log-level', 'debug']),
      run(['call', 'projects_list', '--log-level', 'debug', '--responses', 'full']),
      run(['doctor']),
      run(['doctor', '--json']),
      run(['serve', '--check', '--log-level', 'debug']),
      run(['login', '--store', 'file', '--instance', 'evil']),
    ]);
    runs.push(await run(['auth', 'status']), await run(['auth', 'status', '--json']));
    for (const { stdout, stderr } of runs) expect(stdout + stderr).not.toMatch(DRIVES);
    expect(runs.map(({ stdout, stderr }) => stdout + stderr).join()).toContain('owned'); // it did come
  });

  test.for<readonly string[]>([
    ['call', EVIL],
    ['call', 'projects_list', '--input', EVIL],
    ['call', 'projects_list', '--input', JSON.stringify({ [EVIL]: EVIL })],
    ['call', 'project_get', '--input', JSON.stringify({ projectKey: EVIL })],
    ['operations', '--allow', EVIL],
    ['operations', '--profile', EVIL],
    ['operations', `--${EVIL}`],
    [EVIL],
    ['policy', 'explain', EVIL],
    ['policy', 'check', EVIL],
    ['doctor', '--url', EVIL],
    ['doctor', '--ca-file', EVIL],
    ['login', '--instance', EVIL],
    ['login', '--auth', EVIL],
    ['logout', '--instance', EVIL],
    ['serve', '--headers-file', EVIL],
  ])('[S16] it is asked for: %j', async (args) => {
    const { code, stdout, stderr } = await run(args);
    expect(code).not.toBe(0);
    expect(stdout + stderr).not.toMatch(DRIVES);
  });

  test('[S16] in a policy file', async () => {
    const file = join(folder, 'policy.yaml');
    writeFileSync(file, JSON.stringify({ profile: 'none', allow: ['projects_list', { operation: EVIL, tag: EVIL }] }));
    for (const args of [
      ['policy', 'check', file],
      ['operations', '--all', '--policy', file],
      ['policy', 'explain', 'projects_list', '--policy', file],
    ]) {
      const { stdout, stderr } = await run(args);
      expect(stdout + stderr).not.toMatch(DRIVES);
    }
  });

  test('[S16] in the values of a policy, and in the name of its file', async () => {
    const file = join(folder, `${EVIL}.json`);
    const rule = { operation: 'projects_list', arguments: { name: EVIL } };
    // A policy file may contain such characters only in escaped form.
    const text = JSON.stringify({ profile: 'none', allow: [rule, 'projects_list', 'repo_get', 'repo_get'] });
    writeFileSync(
      file,
      text.replace(/[^ -~]/gu, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`),
    );
    const runs = await Promise.all(
      [
        ['policy', 'check', file],
        ['policy', 'lock', file],
        ['operations', '--policy', file],
        ['operations', '--json', '--policy', file],
        ['policy', 'explain', 'projects_list', '--policy', file],
        ['policy', 'explain', 'projects_list', '--policy', file, '--input', JSON.stringify({ name: 'x' })],
        ['catalog', 'diff', '9.4', '10.0', '--policy', file],
        ['catalog', 'diff', '9.4', '10.0', '--policy', file, '--format', 'json'],
        ['catalog', 'diff', '9.4', '10.0', '--policy', file, '--format', 'markdown'],
        ['call', 'repo_delete', '--policy', file],
        ['serve', '--policy', file],
      ].map((args) => run(args)),
    );
    for (const { stdout, stderr } of runs) expect(stdout + stderr).not.toMatch(DRIVES);
    expect(runs.filter(({ stdout, stderr }) => (stdout + stderr).includes('owned')).length).toBeGreaterThan(5); // it is named
    const [, , , json] = runs;
    const rows = JSON.parse(json?.stdout ?? '[]') as { source: string }[];
    expect(rows.some(({ source }) => source.startsWith(`${EVIL}.json:`))).toBe(true); // JSON keeps the characters, escaped
  });

  test('[S16 S37] in the record, with its arguments', async () => {
    const audit = join(folder, 'audit');
    const recorded = ['--audit', 'all', '--audit-file', audit, '--audit-arguments'];
    status = 200;
    await run(['call', 'projects_list', ...recorded, '--input', JSON.stringify({ name: `a\u009b2J\u202eb` })]);
    await run(['call', 'projects_create', ...recorded, '--input', JSON.stringify({ body: { key: 'P', name: EVIL } })]);
    const text = readFileSync(audit, 'utf8');
    expect(text.split('\n').length).toBeGreaterThan(2);
    expect(text).not.toMatch(DRIVES);
    for (const line of text.trimEnd().split('\n')) expect(() => JSON.parse(line) as unknown).not.toThrow();
  });

  test('control: the stub does send it, and a terminal would get it', async () => {
    status = 200;
    const text = await (await fetch(stub.url)).text();
    expect(JSON.stringify(JSON.parse(text))).toMatch(DRIVES);
  });
});
