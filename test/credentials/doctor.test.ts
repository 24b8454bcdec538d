import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type PrivateHome, privateHome } from '../helpers/private-home.ts';
import { runCli } from '../helpers/run-cli.ts';
import type { Stub } from '../helpers/start-stub.ts';
import { type StubAnswer, startStub } from '../helpers/start-stub.ts';
import { startTokenStub } from '../helpers/start-token-stub.ts';

let home: PrivateHome;
let stub: Stub;
beforeEach(async () => {
  home = privateHome();
  stub = await startTokenStub((authorization) => authorization === 'Bearer good-token');
});
afterEach(async () => {
  await stub.close();
  home.remove();
});

interface Report {
  readonly ok: boolean;
  readonly checks: readonly {
    readonly step: string;
    readonly state: string;
    readonly found: string;
    readonly advice?: string;
  }[];
}

async function doctor(env: Readonly<Record<string, string>>, args: readonly string[] = []) {
  const run = await runCli({
    args: ['doctor', '--json', ...args],
    env: { ...home.env, BITBUCKET_URL: stub.url, BITBUCKET_TOKEN: 'good-token', ...env },
  });
  const report = JSON.parse(run.stdout) as Report;
  return {
    code: run.code,
    states: report.checks.map(({ step, state }) => `${step} ${state}`),
    last: report.checks.findLast(({ state }) => state === 'failed'),
    of: (step: string) => report.checks.find((check) => check.step === step)?.found,
  };
}

async function replaceStub(answer: StubAnswer): Promise<void> {
  await stub.close();
  stub = await startStub(answer);
}

describe('doctor', () => {
  test('a way in that works', async () => {
    const { code, states, of } = await doctor({});
    expect([code, states]).toEqual([
      0,
      [
        'configuration ok',
        'DNS ok',
        'TCP ok',
        'proxy skipped',
        'TLS skipped',
        'Bitbucket ok',
        'authentication ok',
        'a read ok',
        'clock ok',
      ],
    ]);
    expect(of('configuration')).toMatch(
      /credential of BITBUCKET_TOKEN; \d+ operations allowed; given: BITBUCKET_URL, BITBUCKET_TOKEN$/,
    );
    expect([of('Bitbucket'), of('authentication'), of('a read')]).toEqual(['version 10.0.0', 'jdoe', 'projects_list']);
  });

  test('as text', async () => {
    const run = await runCli({
      args: ['doctor'],
      env: { ...home.env, BITBUCKET_URL: stub.url, BITBUCKET_TOKEN: 'bad' },
    });
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(
      /^ok {6}configuration: .*\n(.*\n)*FAILED {2}authentication: .*\n {8}renew the credential, or run login\n/,
    );
  });

  test.for<[string, Record<string, string>, string, RegExp]>([
    ['no configuration', { BITBUCKET_URL: '' }, 'configuration', /BITBUCKET_URL is not set/],
    ['no credential', { BITBUCKET_TOKEN: '' }, 'configuration', /no token/],
    ['a name that has no address', { BITBUCKET_URL: 'https://bitbucket.invalid' }, 'DNS', /no address/],
    ['a port where nobody listens', { BITBUCKET_URL: 'http://127.0.0.1:1' }, 'TCP', /ECONNREFUSED/],
    ['a refused token', { BITBUCKET_TOKEN: 'bad' }, 'authentication', /401\. The HTTP access token of BITBUCKET_TOKEN/],
  ])('%s', async ([, env, step, want]) => {
    const { code, last } = await doctor(env);
    expect([code, last?.step, last?.advice]).toEqual([1, step, expect.any(String)]);
    expect(last?.found).toMatch(want);
  });

  test('a login page gets no credential', async () => {
    await replaceStub((_request, response) =>
      response.setHeader('Content-Type', 'text/html').end('<html>Sign in</html>'),
    );
    const { code, last } = await doctor({});
    expect([code, last?.step]).toEqual([1, 'Bitbucket']);
    expect(stub.requests.map(({ headers }) => headers['authorization'])).toEqual([undefined]);
  });

  test('another version, another clock, a token without a user', async () => {
    await replaceStub((_request, response) => {
      response.setHeader('Date', new Date(Date.now() - 600_000).toUTCString());
      response.setHeader('Content-Type', 'application/json').end('{"version":"9.4.2","values":[]}');
    });
    const { code, last, of } = await doctor({});
    expect([code, last?.step, of('Bitbucket')]).toEqual([
      1,
      'clock',
      'version 9.4.2; the tools are for 10.0, --bitbucket-version 9.4 fits better',
    ]);
    expect([last?.found, of('authentication')]).toEqual([
      expect.stringMatching(/^Bitbucket's clock is (59\d|60\d) s behind$/),
      'no user: the token of a project or repository',
    ]);
  });

  test('TLS: who issued the certificate and until when it is good, or why it is not trusted', async () => {
    const [key, cert] = [join(home.env['HOME'] ?? '', 'key.pem'), join(home.env['HOME'] ?? '', 'cert.pem')];
    const subject = ['-subj', '/O=Example CA/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
    execFileSync(
      'openssl',
      ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '9', '-keyout', key, '-out', cert, ...subject],
      { stdio: 'ignore' },
    );
    const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_request, response) => {
      response.setHeader('Content-Type', 'application/json').end('{"version":"10.0.1","values":[]}');
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const url = `https://localhost:${(server.address() as AddressInfo).port}`;
    const trusted = await doctor({ BITBUCKET_URL: url, NODE_EXTRA_CA_CERTS: cert });
    expect([trusted.code, trusted.of('TLS')]).toEqual([
      0,
      expect.stringMatching(/^TLSv1\.3, issued by Example CA, good until .* GMT \(8 days: SOON\)$/),
    ]);
    const unknown = await doctor({ BITBUCKET_URL: url });
    expect([unknown.code, unknown.of('TLS')]).toEqual([
      1,
      expect.stringMatching(/^the certificate of localhost:\d+ is signed by an untrusted authority/),
    ]);
    expect(unknown.states.at(-1)).toBe('TLS failed');
    server.close();
  });
});

describe('serve --check', () => {
  const start = (token: string, args: readonly string[]) =>
    runCli({ args: ['serve', ...args], env: { ...home.env, BITBUCKET_URL: stub.url, BITBUCKET_TOKEN: token } });

  test('starts when every step works', async () => {
    const run = await start('good-token', ['--check']);
    expect([run.code, run.stdout]).toEqual([0, '']);
    expect(run.stderr).toContain('"step":"a read"');
  });

  test('stops the start when one fails; without it the server starts', async () => {
    const run = await start('bad', ['--check']);
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain('bitbucket-openapi-mcp: --check: authentication: Bitbucket returned 401.');
    expect((await start('bad', [])).code).toBe(0);
  });
});
