import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TlsOptions } from 'node:tls';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Certificates, makeCertificates } from '../helpers/make-certificates.ts';
import { type PrivateHome, privateHome } from '../helpers/private-home.ts';
import { runCli } from '../helpers/run-cli.ts';
import { type Proxy, startProxy } from '../helpers/start-proxy.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';

interface Check {
  readonly step: string;
  readonly state: string;
  readonly found: string;
  readonly advice?: string;
}

interface Bitbucket {
  readonly port: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>[];
  readonly close: () => void;
}

const JSON_TYPE = { 'Content-Type': 'application/json', 'X-AUSERNAME': 'jdoe' };
const REST = ['Bitbucket ok', 'authentication ok', 'a read ok', 'clock ok'];
const ROAD = ['configuration ok', 'DNS ok', 'TCP ok'];

let pki: Certificates;
let home: PrivateHome;
let bitbucket: Bitbucket;
let mutual: Bitbucket;
let plain: Stub;
const proxies: Record<string, Proxy> = {};

async function startBitbucket(options: TlsOptions): Promise<Bitbucket> {
  const headers: Bitbucket['headers'] = [];
  const server = createServer(options, (request, response) => {
    headers.push(request.headers);
    response.writeHead(200, JSON_TYPE).end('{"version":"10.0.1","values":[]}');
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    headers,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

beforeAll(async () => {
  pki = makeCertificates();
  home = privateHome();
  const { cert, key } = pki.issue('good', pki.ca);
  bitbucket = await startBitbucket({ cert, key });
  mutual = await startBitbucket({ cert, key, ca: pki.ca.cert, requestCert: true, rejectUnauthorized: true });
  plain = await startStub((_request, response) => {
    response.writeHead(200, JSON_TYPE).end('{"version":"10.0.1","values":[]}');
  });
  const unknown = pki.issue('unknown', pki.stranger);
  const plainPort = Number(new URL(plain.url).port);
  Object.assign(proxies, {
    good: await startProxy(bitbucket.port),
    secure: await startProxy(bitbucket.port, undefined, { cert, key }),
    unknown: await startProxy(bitbucket.port, undefined, { cert: unknown.cert, key: unknown.key }),
    403: await startProxy(bitbucket.port, 403),
    407: await startProxy(bitbucket.port, 407),
    silent: await startProxy(bitbucket.port, 0),
    plain: await startProxy(plainPort),
    'plain 407': await startProxy(plainPort, 407),
  });
});

beforeEach(() => {
  for (const list of [bitbucket.headers, mutual.headers, plain.requests]) list.splice(0);
});

afterAll(async () => {
  await Promise.all([plain, ...Object.values(proxies)].map((server) => server.close()));
  bitbucket.close();
  mutual.close();
  pki.remove();
  home.remove();
});

const proxyUrl = (name: string): string => proxies[name]?.url ?? 'http://no-such-proxy.invalid';
const at = ({ port }: Bitbucket): string => `https://127.0.0.1:${port}`;

async function doctor(url: string, args: readonly string[], env: Record<string, string> = {}) {
  const run = await runCli({
    args: ['doctor', '--json', '--url', url, '--connect-timeout', '1', ...args],
    env: { ...home.env, BITBUCKET_TOKEN: 'good-token', ...env },
  });
  const { ok, checks } = JSON.parse(run.stdout) as { readonly ok: boolean; readonly checks: readonly Check[] };
  expect([ok, run.stderr]).toEqual([run.code === 0, '']);
  for (const check of checks) expect('advice' in check).toBe(check.state === 'failed');
  return {
    states: checks.map(({ step, state }) => `${step} ${state}`),
    of: (step: string) => checks.find((check) => check.step === step),
  };
}

describe('doctor goes the way that the server goes', () => {
  const caFile = (): string[] => ['--ca-file', pki.ca.certFile];

  test('TLS with an authority of --ca-file', async () => {
    const { states, of } = await doctor(at(bitbucket), caFile());
    expect(states).toEqual([...ROAD, 'proxy skipped', 'TLS ok', ...REST]);
    expect(of('TLS')?.found).toMatch(/^TLSv1\.3, issued by ca authority, good until .* GMT \(\d+ days: SOON\)$/);
    expect(of('proxy')?.found).toBe(`none is configured for ${at(bitbucket)}`);
  });

  test('control: without it TLS fails, says what to give, and nothing is sent', async () => {
    const { states, of } = await doctor(at(bitbucket), []);
    expect(states).toEqual([...ROAD, 'proxy skipped', 'TLS failed']);
    expect(of('TLS')?.found).toContain('pass its root certificate with --ca-file');
    expect(of('TLS')?.advice).toContain('--ca-file');
    expect(bitbucket.headers).toEqual([]);
  });

  test('mutual TLS, with the certificate and without', async () => {
    const client = pki.issue('robot', pki.ca);
    const shown = ['--client-cert', client.certFile, '--client-key', client.keyFile];
    expect((await doctor(at(mutual), [...caFile(), ...shown])).states).toEqual([
      ...ROAD,
      'proxy skipped',
      'TLS ok',
      ...REST,
    ]);
    const { states, of } = await doctor(at(mutual), caFile());
    expect(states).toEqual([...ROAD, 'proxy skipped', 'TLS failed']);
    expect(of('TLS')?.found).toContain('requires a client certificate; set --client-cert and --client-key');
    expect(mutual.headers).toHaveLength(3); // of the run that was let in
  });

  test.for(['good', 'secure'])('a proxy, %s: name and port are its own, TLS is behind it', async (name) => {
    const url = proxyUrl(name);
    const { states, of } = await doctor('https://bitbucket.test', caFile(), { HTTPS_PROXY: url });
    expect(states).toEqual([...ROAD, 'proxy ok', 'TLS ok', ...REST]);
    expect(of('TCP')?.found).toContain(`127.0.0.1 port ${new URL(url).port} accepted a connection`);
    expect(of('proxy')?.found).toBe(`${url} connects to bitbucket.test`);
    expect(of('TLS')?.found).toContain('issued by ca authority');
  });

  test.for([
    ['403', /^the proxy PROXY rejected the connection to Bitbucket \(403\)$/],
    ['407', /^the proxy PROXY requires a user and a password, or rejected them \(407\)$/],
    ['silent', /^no connection to Bitbucket through the proxy PROXY within 1 s$/],
    [
      'unknown',
      /^no connection to bitbucket\.test through the proxy PROXY: the certificate of 127\.0\.0\.1:\d+ is signed by an untrusted authority \(\w+\); pass .* --ca-file$/,
    ],
  ] as const)('a proxy that is in the way, %s, is named, and ends it', async ([name, want]) => {
    const url = proxyUrl(name);
    const { states, of } = await doctor('https://bitbucket.test', caFile(), { HTTPS_PROXY: url });
    expect(states).toEqual([...ROAD, 'proxy failed']);
    expect(of('proxy')?.found.replaceAll(url, 'PROXY')).toMatch(want);
    expect(bitbucket.headers).toEqual([]);
  });

  test('a proxy whose name has no address', async () => {
    const { states, of } = await doctor('https://bitbucket.test', [], { HTTPS_PROXY: proxyUrl('nowhere') });
    expect(states).toEqual(['configuration ok', 'DNS failed']);
    expect(of('DNS')?.found).toContain('no-such-proxy.invalid has no address');
  });

  test('behind TLS the certificate must be for Bitbucket, whoever opened the tunnel', async () => {
    const { states, of } = await doctor('https://other.test', caFile(), { HTTPS_PROXY: proxyUrl('good') });
    expect(states).toEqual([...ROAD, 'proxy ok', 'TLS failed']);
    expect(of('TLS')?.found).toContain('the certificate of other.test is for another host');
  });

  test('plain HTTP through a proxy', async () => {
    const through = (name: string) =>
      doctor('http://bitbucket.test', ['--insecure-http'], { HTTP_PROXY: proxyUrl(name) });
    const good = await through('plain');
    expect(good.states).toEqual([...ROAD, 'proxy ok', 'TLS skipped', ...REST]);
    expect(good.of('proxy')?.found).toBe(`${proxyUrl('plain')} is reachable`);
    const refused = await through('plain 407');
    expect(refused.states.at(-1)).toBe('Bitbucket failed');
    expect(refused.of('Bitbucket')?.found).toContain('requires a user and a password');
    expect(refused.of('Bitbucket')?.advice).toContain('percent-encoded');
    const login = await runCli({
      args: ['login', '--store', 'file', '--url', 'http://bitbucket.test', '--insecure-http'],
      env: { ...home.env, BITBUCKET_TOKEN: 'good-token', HTTP_PROXY: proxyUrl('plain') },
    });
    expect([login.code, login.stderr]).toEqual([
      0,
      expect.stringContaining('warning: plain HTTP: the credential travels in the clear.'),
    ]);
  });
});

describe('--headers-file', () => {
  test('goes with every request of doctor and login too: a gateway lets nothing else in', async () => {
    const file = pki.file('headers', 'CF-Access-Client-Id: robot.access\n');
    const args = ['--url', at(bitbucket), '--ca-file', pki.ca.certFile, '--headers-file', file];
    const env = { ...home.env, BITBUCKET_TOKEN: 'good-token' };
    expect((await runCli({ args: ['doctor', ...args], env })).code).toBe(0);
    const login = await runCli({ args: ['login', '--store', 'file', ...args], env });
    expect([login.code, login.stdout]).toEqual([0, expect.stringContaining('as jdoe')]);
    const sent = bitbucket.headers.map((headers) => headers['cf-access-client-id']);
    expect(sent).toEqual(Array.from({ length: 5 }, () => 'robot.access'));
  });
});
