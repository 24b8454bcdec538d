import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../../helpers/run-cli.ts';
import { type Stub, startStub } from '../../helpers/start-stub.ts';

/** Commands on a real terminal (util-linux `script`), in a pipe, and in situations that an operator meets. */
const CLI = `${process.execPath} dist/cli.js`;
// eslint-disable-next-line no-control-regex -- colours are control sequences
const SGR = /\u001b\[[0-9;]*m/g;

let stub: Stub;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'person-'));
  stub = await startStub((_request, response) => {
    response.setHeader('Content-Type', 'application/json').end('{"key":"PLAT","name":"a \\u001b[31m b"}');
  });
});
afterAll(async () => {
  await stub.close();
  rmSync(folder, { recursive: true, force: true });
});

const ENV = { PATH: process.env['PATH'] ?? '', HOME: tmpdir() };

function onTerminal(command: string, env: Readonly<Record<string, string>> = {}): readonly string[] {
  const { stdout } = spawnSync('script', ['-qec', `stty cols 60 && ${CLI} ${command}`, '/dev/null'], {
    env: { ...ENV, TERM: 'xterm', ...env },
    encoding: 'utf8',
    input: '',
  });
  return stdout.trimEnd().split('\r\n');
}

describe.runIf(process.platform === 'linux')('on a terminal', () => {
  test.for([
    ['exposed', 'operations --profile reviewer', 'TOOL'],
    ['all', 'operations --profile reviewer --all --tokens', 'TOOL'],
  ] as const)('operations, %s: coloured lines within the width, and a total', ([, command, first]) => {
    const lines = onTerminal(command);
    expect(lines.some((line) => SGR.test(line))).toBe(true);
    const plain = lines.map((line) => line.replace(SGR, ''));
    expect(plain[0]).toMatch(new RegExp(`^${first}`));
    expect(Math.max(...plain.slice(0, -3).map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(plain.filter((line) => / (read|write) /.test(line)).length).toBeGreaterThan(20);
  });

  test('NO_COLOR removes the colours', () => {
    expect(onTerminal('operations', { NO_COLOR: '1' }).join('\n')).not.toMatch(SGR);
  });

  test('[S16] call: JSON has one member per line, and no control character of Bitbucket', async () => {
    const env = { BITBUCKET_URL: stub.url, BITBUCKET_TOKEN: 't' };
    const command = `stty cols 60 && ${CLI} call project_get --responses full --input '{"projectKey":"PLAT"}'`;
    // Not synchronous: the stub is in this process.
    const stdout = await new Promise<string>((resolve) => {
      execFile('script', ['-qec', command, '/dev/null'], { env: { ...ENV, TERM: 'xterm', ...env } }, (_error, text) => {
        resolve(text);
      });
    });
    const lines = stdout.trimEnd().split('\r\n');
    expect(lines.map((line) => line.replace(SGR, ''))).toEqual(['{', '  "key": "PLAT",', '  "name": "a [31m b"', '}']);
    expect(lines.join('')).not.toContain('\u001b[31m b');
  });
});

test('in a pipe, operations prints every column, without colours', async () => {
  const { stdout } = await runCli({ args: ['operations', '--profile', 'reviewer'], env: { FORCE_COLOR: '1' } });
  expect(stdout).not.toMatch(SGR);
  expect(stdout.split('\n')[0]).toMatch(/TOOL +ACCESS +EXPOSED +REASON +SOURCE +OPERATION/);
});

describe('a failure that an operator may meet is one line, without a stack', () => {
  test.runIf(process.platform !== 'win32')('the reader of a pipe closes it', () => {
    const { stderr } = spawnSync('sh', ['-c', `${CLI} operations --all --json | head -c 1`], { encoding: 'utf8' });
    expect(stderr).toBe('');
  });

  test('the port of the sandbox is taken', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const run = await runCli({ args: ['sandbox', '--port', String(port)], env: ENV });
    server.close();
    expect([run.code, run.stderr.trimEnd().split('\n')]).toEqual([
      2,
      [expect.stringContaining(`${port} is already in use`)],
    ]);
  });

  const lockInTheWay = (): readonly string[] => {
    writeFileSync(join(folder, 'policy.yaml'), 'profile: read-only\n');
    mkdirSync(join(folder, 'policy.yaml.lock'), { recursive: true });
    return ['policy', 'lock', join(folder, 'policy.yaml')];
  };
  test.for<readonly [string, () => readonly string[]]>([
    ['a policy that is missing', () => ['policy', 'check', join(folder, 'missing.yaml')]],
    ['a policy that is a folder', () => ['policy', 'check', folder]],
    ['a lock in a folder that is missing', () => ['policy', 'lock', join(folder, 'x', 'policy.yaml')]],
    ['a lock that is a folder', lockInTheWay],
    ['input that is not JSON', () => ['call', 'project_get', '--input', '{']],
    ['a catalog that is missing', () => ['catalog', 'diff', '9.4', join(folder, 'missing.json')]],
    ['an audit file in a folder that is missing', () => ['serve', '--audit-file', join(folder, 'x', 'audit.jsonl')]],
    ['an audit file that is a folder', () => ['serve', '--audit-file', folder]],
    ['a token file that is a folder', () => ['serve', '--token-file', folder]],
    ['a CA file that is a folder', () => ['serve', '--ca-file', folder]],
    ['an unknown command', () => ['server']],
  ])('%s', async ([title, args]) => {
    const env = { BITBUCKET_URL: stub.url, ...(title.includes('token') ? {} : { BITBUCKET_TOKEN: 't' }) };
    const run = await runCli({ args: [...args()], env });
    expect(run.code).toBe(2);
    expect(run.stderr).not.toMatch(/\n {4}at |unexpected failure/);
    expect(run.stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(2);
  });
});
