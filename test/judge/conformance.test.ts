import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { INSTALL_MS } from '../helpers/install-judge.ts';
import { type JudgeRun, runJudge } from '../helpers/run-judge.ts';
import { standIn } from '../helpers/stand-in.ts';
import { type HttpServer, startHttpServer } from '../helpers/start-http-server.ts';

const BASELINE = ['--expected-failures', 'test/judge/installed/conformance/expected-failures.yaml'];
const JUDGED = [
  'server-initialize',
  'logging-set-level',
  'ping',
  'completion-complete',
  'tools-list',
  'tools-call-simple-text',
  'tools-call-embedded-resource',
  'tools-call-error',
  'tools-call-with-progress',
  'server-sse-multiple-streams',
  'resources-list',
  'resources-read-text',
  'resources-read-binary',
  'prompts-list',
  'prompts-get-simple',
  'prompts-get-with-args',
  'dns-rebinding-protection',
];

let home: string;
let sandbox: Sandbox;
let server: HttpServer;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'conformance-'));
  sandbox = await startSandbox();
  server = await startHttpServer(sandbox.url, sandbox.token, standIn);
});
afterAll(async () => {
  await server.close();
  await sandbox.close();
  rmSync(home, { recursive: true });
});

const judge = (...args: readonly string[]): Promise<JudgeRun> =>
  runJudge('conformance', 'conformance', ['server', '--url', server.url, '-o', join(home, 'results'), ...args], home);

describe("MCP's conformance suite", { timeout: 2 * INSTALL_MS }, () => {
  test('passes, but for what the server does not have', async () => {
    const { code, stdout, stderr } = await judge('--suite', 'all', ...BASELINE);
    const passed = [...stdout.matchAll(/^✓ ([\w-]+): [1-9]\d* passed, 0 failed$/gm)].map(([, scenario]) => scenario);
    expect(passed, stderr).toEqual(JUDGED);
    expect(code).toBe(0);
  });

  test('control: what is not expected to fail, and fails, fails the run', async () => {
    expect((await judge('--scenario', 'tools-call-audio')).code).toBe(1);
  });
});
