import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PrivateHome, privateHome } from '../helpers/private-home.ts';
import { runCli } from '../helpers/run-cli.ts';
import { type Proxy, startProxy } from '../helpers/start-proxy.ts';
import { startRawServer } from '../helpers/start-raw-server.ts';
import { type StartedServer, startServer } from '../helpers/start-server.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';
import { waitUntil } from '../helpers/wait-until.ts';
import { WITHOUT_GATE } from '../helpers/without-gate.ts';

/** One for each place, so that a leak names its place. */
const PLANTED = {
  token: 'pl4nted-token-c4n4ry',
  proxy: 'pl4nted-proxy/c4n4ry',
  gateway: 'pl4nted-gateway+c4n4ry',
  unused: 'pl4nted-unused-c4n4ry',
  passphrase: 'pl4nted-passphrase-c4n4ry',
  client: 'pl4nted-client-c4n4ry',
  cookie: 'pl4nted-cookie-c4n4ry',
  webhook: 'pl4nted-webhook-c4n4ry',
} as const;

const leaks = (text: string): string[] =>
  Object.entries(PLANTED).flatMap(([place, secret]) =>
    [secret, Buffer.from(secret).toString('base64').slice(2, 20), encodeURIComponent(secret)].some((form) =>
      text.includes(form),
    )
      ? [place]
      : [],
  );

let home: PrivateHome;
let stub: Stub;
let proxy: Proxy;
let status = 200;

beforeAll(async () => {
  home = privateHome();
  // Says back whatever it was sent, and what the proxy was, as deep as an exception of Java nests.
  stub = await startStub((request, response) => {
    const heard = { headers: request.headers, proxy: proxy.forwarded.at(-1), url: request.url };
    const text = JSON.stringify(heard);
    const nested = { message: text, context: { cause: { message: text, cause: { headers: request.headers } } } };
    response.statusCode = request.url.endsWith('/application-properties') ? 200 : status;
    response.setHeader('Content-Type', 'application/json');
    response.setHeader('Set-Cookie', [`JSESSIONID=${PLANTED.cookie}; HttpOnly`]);
    response.setHeader('X-Echo', encodeURIComponent(text).slice(0, 8_000));
    response.end(JSON.stringify({ version: '10.0.0', values: [heard], errors: [nested] }));
  });
  proxy = await startProxy(Number(new URL(stub.url).port));
  writeFileSync(join(home.env['HOME'] ?? '', 'headers'), `X-Gateway: ${PLANTED.gateway}\n`);
});
afterAll(async () => {
  await proxy.close();
  await stub.close();
  home.remove();
});

const at = (name: string): string => join(home.env['HOME'] ?? '', name);
const flags = (): string[] => ['--insecure-http', '--headers-file', at('headers')];
const environment = (): Record<string, string> => ({
  ...home.env,
  BITBUCKET_URL: 'http://bitbucket.test',
  BITBUCKET_TOKEN: PLANTED.token,
  HTTP_PROXY: proxy.url.replace('//', `//robot:${encodeURIComponent(PLANTED.proxy)}@`),
  BITBUCKET_PASSWORD: PLANTED.unused,
  BITBUCKET_STORE_PASSPHRASE: PLANTED.passphrase,
  BITBUCKET_CLIENT_SECRET: PLANTED.client,
  DEBUG: '*',
});

describe('secrets of every place', () => {
  test('control: all of them arrive, and are said back', async () => {
    status = 200;
    const run = await runCli({ args: ['call', 'projects_list', ...flags()], env: environment() });
    expect([run.code, leaks(run.stdout + run.stderr)]).toEqual([0, []]);
    const [heard] = stub.requests;
    expect(leaks(JSON.stringify(heard?.headers))).toEqual(['token', 'gateway']);
    expect(proxy.requests[0]?.authorization).toBe(`Basic ${Buffer.from(`robot:${PLANTED.proxy}`).toString('base64')}`);
    const plain = await fetch(stub.url, { headers: { Authorization: `Bearer ${PLANTED.token}` } });
    expect(leaks((await plain.text()) + plain.headers.getSetCookie().join())).toContain('token');
    expect(plain.headers.getSetCookie().join()).toContain(PLANTED.cookie);
  });

  test.for([
    200, 400, 401, 500,
  ])('[S13 S62] are in no output of any command when Bitbucket answers %i', async (code) => {
    status = code;
    const env = environment();
    const runs = await Promise.all([
      runCli({ args: ['call', 'projects_list', '--log-level', 'debug', ...flags()], env }),
      runCli({ args: ['doctor', ...flags()], env }),
      runCli({ args: ['doctor', '--json', ...flags()], env }),
      runCli({ args: ['serve', '--check', '--log-level', 'debug', ...flags()], env }),
      runCli({ args: ['login', '--store', 'file', ...flags()], env }),
      runCli({ args: ['auth', 'status'], env }),
      runCli({ args: ['operations'], env }),
    ]);
    for (const run of runs) expect(leaks(run.stdout + run.stderr)).toEqual([]);
    expect(runs[0].stdout + runs[0].stderr).toContain('[redacted]');
  });

  test.for([200, 500])('[S13 S37] are not in the record, not with arguments either, at %i', async (code) => {
    status = code;
    const audit = at(`audit-${code}`);
    const server: StartedServer = await startServer({
      url: 'http://bitbucket.test',
      args: [...flags(), '--log-level', 'debug', '--audit', 'all', '--audit-file', audit, '--audit-arguments'],
      env: {
        ...environment(),
        ...WITHOUT_GATE,
        BITBUCKET_AUDIT: 'all',
        BITBUCKET_ALLOW: 'repo_webhooks_create,projects_create',
      },
    });
    const tools = await server.toolNames();
    const body = { name: 'x', url: 'https://ci.example.com', events: ['repo:refs_changed'], active: true };
    if (tools.includes('repo_webhooks_create')) {
      await server.call('repo_webhooks_create', {
        projectKey: 'PLAT',
        repositorySlug: 'api',
        body: { ...body, configuration: { secret: PLANTED.webhook } },
      });
    }
    // Where nobody expects one: in a path, a query, a description.
    const read = await server.call('projects_list', { name: PLANTED.token });
    await server.call('project_get', { projectKey: PLANTED.gateway });
    await server.call('projects_create', { body: { key: 'PLAT', name: 'x', description: `see ${PLANTED.token}` } });
    const stderr = server.stderr();
    await server.close();
    const records = readFileSync(audit, 'utf8');
    expect(records.split('\n').length).toBeGreaterThan(4);
    expect(records).toContain('[redacted]');
    expect([leaks(records), leaks(stderr), leaks(JSON.stringify(read))]).toEqual([[], [], []]);
    expect(tools).toContain('repo_webhooks_create');
  });
});

describe('a crash', () => {
  /** What a preloaded module does at a signal; `fail` gets the error. */
  const atSignal = (read: string, fail: string): string =>
    `data:text/javascript,${encodeURIComponent(
      `import { readFileSync } from 'node:fs';
       const secret = ${read};
       const cause = Object.assign(new Error('inner ' + secret), { headers: { authorization: 'Bearer ' + secret } });
       process.on('SIGUSR2', () => { ${fail}(new Error('boom ' + secret, { cause })); });`,
    )}`;
  const THROW = '((error) => { throw error; })';
  const REJECT = 'void Promise.reject';

  test.for([
    ['an exception that nobody catches', THROW],
    ['a promise that nobody awaits', REJECT],
  ] as const)('[S13] of the server, by %s, is one masked line', async ([, fail]) => {
    writeFileSync(at('token'), PLANTED.token);
    const env = { BITBUCKET_URL: stub.url, BITBUCKET_TOKEN: '', BITBUCKET_TOKEN_FILE: at('token') };
    const script = atSignal(`readFileSync(${JSON.stringify(at('token'))}, 'utf8')`, fail);
    const server = startRawServer(env, [], ['--import', script]);
    await waitUntil('it serves', () => server.stderr().includes('serving on stdio'), 20_000);
    server.process.kill('SIGUSR2');
    expect(await server.exited).toBe(1);
    expect(server.stderr()).toContain('boom [redacted]');
    expect(leaks(server.stderr() + server.lines().join())).toEqual([]);
  });

  test('[S13] of a command, before it knows its secrets, is masked too', async () => {
    const script = 'process.once = () => { throw new Error(process.env.BITBUCKET_TOKEN); };';
    const env = { BITBUCKET_URL: stub.url, BITBUCKET_TOKEN: PLANTED.token };
    const server = startRawServer(env, [], ['--import', `data:text/javascript,${encodeURIComponent(script)}`]);
    expect(await server.exited).toBe(2);
    expect(server.stderr()).toContain('unexpected failure: Error: [redacted]');
    expect(leaks(server.stderr())).toEqual([]);
  });

  const STAY = "process.kill(process.pid, 'SIGUSR2'); setTimeout(() => {}, 9999)";
  test('control: Node prints it as it is', async () => {
    const child = spawn(process.execPath, ['--import', atSignal('process.env.SECRET', THROW), '-e', STAY], {
      env: { SECRET: PLANTED.token },
    });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString('utf8');
    });
    await new Promise((resolve) => child.once('close', resolve));
    expect(leaks(stderr)).toEqual(['token']);
  });
});
