import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';
import { type RawServer, startRawServer } from '../helpers/start-raw-server.ts';
import { startStub } from '../helpers/start-stub.ts';
import { waitUntil } from '../helpers/wait-until.ts';

const CANARY = 'c4nary-debug-token';
const URL_ONLY = { BITBUCKET_URL: 'http://127.0.0.1:1', BITBUCKET_TOKEN: CANARY };

async function startAndStop(server: RawServer): Promise<{ readonly code: number | null; readonly stderr: string }> {
  server.endInput();
  return { code: await server.exited, stderr: server.stderr() };
}

describe('NODE_DEBUG', () => {
  test.for([
    'http',
    'HTTP',
    'fs,net',
    'tls',
    'https',
    '*',
    'h*',
    ' http , fs',
  ])('[S67] %j stops the start of all that sends', async (value) => {
    const runs = await Promise.all(
      [['serve'], ['call', 'projects_list'], ['doctor'], ['login', '--store', 'file']].map((args) =>
        runCli({ args, env: { ...URL_ONLY, NODE_DEBUG: value } }),
      ),
    );
    expect(runs.map(({ code }) => code)).toEqual([2, 2, 1, 2]);
    for (const { stdout, stderr } of runs) {
      expect(stdout + stderr).toContain('makes Node print request headers');
      expect(stdout + stderr).not.toContain(CANARY);
    }
  });

  test.for(['fs', 'module', 'httpx', ''])('%j does not', async (value) => {
    expect((await runCli({ args: ['serve'], env: { ...URL_ONLY, NODE_DEBUG: value } })).code).toBe(0);
  });

  test.for(['http', 'net'])('control: a process that sends with NODE_DEBUG=%s prints the header', async (value) => {
    const stub = await startStub();
    const script = `require('node:http').get(${JSON.stringify(stub.url)}, { headers: { authorization: 'Bearer ${CANARY}' } }, (r) => r.resume())`;
    const child = spawn(process.execPath, ['-e', script], { env: { NODE_DEBUG: value } });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString('utf8');
    });
    await new Promise((resolve) => child.once('close', resolve));
    await stub.close();
    expect(stderr).toContain(CANARY);
  });
});

describe('the debugger', () => {
  const inspect = ['--inspect=127.0.0.1:0'];

  test('[S67] one that was asked for is warned of', async () => {
    const { code, stderr } = await startAndStop(startRawServer(URL_ONLY, [], inspect));
    expect([code, stderr]).toEqual([0, expect.stringContaining('a debugger port is open')]);
    const byVariable = { ...URL_ONLY, NODE_OPTIONS: inspect[0] ?? '' };
    expect((await startAndStop(startRawServer(byVariable))).stderr).toContain('a debugger port is open');
  });

  test('[S67] and rejected in production', async () => {
    const { code, stderr } = await startAndStop(startRawServer({ ...URL_ONLY, NODE_ENV: 'production' }, [], inspect));
    expect([code, stderr]).toEqual([2, expect.stringContaining('--inspect: a debugger can read the credential')]);
  });

  test.runIf(process.platform !== 'win32')('[S67] none is opened by a signal', async () => {
    const server = startRawServer(URL_ONLY);
    await server.initialize();
    server.process.kill('SIGUSR1');
    await waitUntil('it is told', () => server.stderr().includes('SIGUSR1 ignored: debugging is disabled'));
    expect((await server.ask(2, 'ping'))['result']).toEqual({});
    const { code, stderr } = await startAndStop(server);
    expect(code).toBe(0);
    expect(stderr).not.toContain('Debugger listening');
  });

  test.runIf(process.platform !== 'win32')(
    'control: a process of Node without this opens a port at that signal',
    async () => {
      const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 9999); console.log(1)']);
      let stderr = '';
      child.stderr.on('data', (chunk: Buffer) => {
        stderr += chunk.toString('utf8');
      });
      await new Promise((resolve) => child.stdout.once('data', resolve));
      child.kill('SIGUSR1');
      await waitUntil('it listens, or has no port to listen on', () =>
        /Debugger listening|address already/.test(stderr),
      );
      child.kill();
    },
  );
});
