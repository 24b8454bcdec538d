import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { exposedNames } from '../helpers/exposed-names.ts';
import { INSTALL_MS } from '../helpers/install-judge.ts';
import { type JudgeRun, runJudge } from '../helpers/run-judge.ts';

const EVERYTHING = ['--profile', 'none', '--allow', '*'];
/** Exit codes of the inspector. */
const IS_ERROR = 5;
const BAD_SCHEMA = 6;
const README = 'bitbucket://PLAT/api/main/README.md';

/** A server that lists what `--strict` has to reject. */
const FAULTY = `
const answer = (id, result) => process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id, result }) + '\\n');
require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method } = JSON.parse(line);
  if (method === 'initialize')
    answer(id, { protocolVersion: '2025-06-18', capabilities: { tools: {} }, serverInfo: { name: 'faulty', version: '1' } });
  else if (method === 'tools/list')
    answer(id, { tools: [{ name: 'x', inputSchema: { type: 'object', properties: { a: true } } }] });
});`;

let home: string;
let sandbox: Sandbox;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'inspector-'));
  sandbox = await startSandbox();
});
afterAll(async () => {
  await sandbox.close();
  rmSync(home, { recursive: true });
});

async function inspect(serverArgs: readonly string[], ...args: readonly string[]): Promise<JudgeRun> {
  return await run('ours', serverArgs, args);
}

async function run(
  server: 'ours' | 'faulty',
  serverArgs: readonly string[],
  args: readonly string[],
): Promise<JudgeRun> {
  const config = join(home, 'config.json');
  const env = { BITBUCKET_URL: sandbox.url, BITBUCKET_TOKEN: sandbox.token };
  const ours = { command: process.execPath, args: ['dist/cli.js', 'serve', ...serverArgs], env };
  const faulty = { command: process.execPath, args: ['--eval', FAULTY] };
  writeFileSync(config, JSON.stringify({ mcpServers: { ours, faulty } }));
  const cli = ['--cli', '--config', config, '--format', 'json', '-q', '--server', server];
  return await runJudge('inspector', 'mcp-inspector', [...cli, ...args], home);
}

function resultOf({ code, stdout, stderr }: JudgeRun): Record<string, unknown> {
  expect(code, `${stdout}${stderr}`).toBe(0);
  const { result } = JSON.parse(stdout) as { result: Record<string, unknown> };
  return result;
}

describe("MCP's inspector", { timeout: 2 * INSTALL_MS }, () => {
  test.for<[string, string[]]>([
    ['read-only', ['--profile', 'read-only', '--tools', 'direct']],
    ['reviewer', ['--profile', 'reviewer', '--tools', 'direct']],
    ['contributor', ['--profile', 'contributor', '--tools', 'direct']],
    ['maintainer', ['--profile', 'maintainer', '--tools', 'direct']],
    ['admin-audit', ['--profile', 'admin-audit', '--tools', 'direct']],
    ['everything, over all pages', [...EVERYTHING, '--tools', 'direct', '--schema-detail', 'lean']],
    ['everything, with full schemas', [...EVERYTHING, '--tools', 'direct', '--schema-detail', 'full']],
    ['everything, for Gemini', [...EVERYTHING, '--tools', 'direct', '--schema-detail', 'gemini']],
  ])('has no fault to find in the tools of %s', async ([, args]) => {
    const { tools } = resultOf(await inspect(args, '--method', 'tools/list', '--strict'));
    const policy = args.slice(0, args.indexOf('--tools'));
    const names = (tools as { name: string }[]).map(({ name }) => name).filter((name) => name !== 'describe_operation');
    expect(names).toEqual(await exposedNames(policy));
  });

  test('nor in the list in brief', async () => {
    const args = [...EVERYTHING, '--tools', 'direct', '--schema-detail', 'brief'];
    const { tools } = resultOf(await inspect(args, '--method', 'tools/list', '--strict'));
    expect(tools).toHaveLength((await exposedNames(EVERYTHING)).length + 1);
  });

  test('nor in those of search mode', async () => {
    const { tools } = resultOf(await inspect(['--tools', 'search'], '--method', 'tools/list', '--strict'));
    expect(tools).toHaveLength(3);
  });

  test('control: it rejects a faulty schema', async () => {
    expect((await run('faulty', [], ['--method', 'tools/list', '--strict'])).code).toBe(BAD_SCHEMA);
  });

  const call = (input: object): Promise<JudgeRun> => {
    const args = ['--method', 'tools/call', '--tool-name', 'project_get', '--tool-args-json', JSON.stringify(input)];
    return inspect([], ...args);
  };

  test('calls a tool', async () => {
    const { content } = resultOf(await call({ projectKey: 'PLAT' }));
    expect(JSON.stringify(content)).toContain('PLAT');
  });

  test('sees a failed call as one', async () => {
    expect((await call({ projectKey: 'NONE' })).code).toBe(IS_ERROR);
  });

  test.for<[string, string[], string]>([
    ['the templates', ['--method', 'resources/templates/list'], 'bitbucket://{project}/{repo}/{ref}/{+path}'],
    ['a resource', ['--method', 'resources/read', '--uri', README], '# Order API'],
    ['the prompts', ['--method', 'prompts/list'], 'summarise_inbox'],
    ['a prompt', ['--method', 'prompts/get', '--prompt-name', 'summarise_inbox'], 'inbox_pull_requests_list'],
  ])('reads %s', async ([, args, want]) => {
    expect(JSON.stringify(resultOf(await inspect([], ...args)))).toContain(want);
  });
});
