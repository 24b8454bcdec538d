import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Certificates, makeCertificates } from '../helpers/make-certificates.ts';
import { runCli } from '../helpers/run-cli.ts';
import { type Proxy, startProxy } from '../helpers/start-proxy.ts';
import { startServer, textOf } from '../helpers/start-server.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';
import { startTlsStub, type TlsStub } from '../helpers/start-tls-stub.ts';
import { WITHOUT_GATE } from '../helpers/without-gate.ts';

const PROJECT = { projectKey: 'PLAT' };
const CREATE = { body: { key: 'PLAT', name: 'Platform' } };
const GOOD = '{"key":"PLAT"}';
const PASSWORD = 'c4nary/proxy:pass';
const USER = `robot:${encodeURIComponent(PASSWORD)}`;
const BASIC = Buffer.from(`robot:${PASSWORD}`).toString('base64');
const ADVICE = 'The operator must check the proxy (HTTPS_PROXY, HTTP_PROXY, NO_PROXY).';

let pki: Certificates;
let bitbucket: TlsStub;
let plain: Stub;
let proxy: Proxy;
let plainProxy: Proxy;

beforeAll(async () => {
  pki = makeCertificates();
  const good = pki.issue('good', pki.ca, { names: 'DNS:bitbucket.test,IP:10.9.8.7' });
  bitbucket = await startTlsStub({
    cert: good.cert,
    key: good.key,
    ca: pki.ca.cert,
    requestCert: true,
    rejectUnauthorized: false,
  });
  plain = await startStub((_request, response) => {
    response.setHeader('Content-Type', 'application/json').end(GOOD);
  });
  proxy = await startProxy(bitbucket.port);
  plainProxy = await startProxy(Number(new URL(plain.url).port));
});

beforeEach(() => {
  for (const list of [proxy.requests, plainProxy.requests, plainProxy.forwarded, bitbucket.requests, plain.requests])
    list.splice(0);
});

afterAll(async () => {
  await Promise.all([bitbucket, plain, proxy, plainProxy].map((server) => server.close()));
  pki.remove();
});

interface Run {
  readonly texts: readonly string[];
  readonly stderr: string;
}

/** One read and one write with this environment. */
async function callTwice(url: string, env: Record<string, string>, args: readonly string[] = []): Promise<Run> {
  const server = await startServer({
    url,
    args: ['--ca-file', pki.ca.certFile, '--connect-timeout', '1', '--log-level', 'debug', ...args],
    env: { ...WITHOUT_GATE, BITBUCKET_ALLOW: 'projects_create', ...env },
  });
  try {
    const read = textOf(await server.call('project_get', PROJECT));
    const write = textOf(await server.call('projects_create', CREATE));
    return { texts: [read, write], stderr: server.stderr() };
  } finally {
    await server.close();
  }
}

describe('a proxy', () => {
  test.for(['HTTPS_PROXY', 'https_proxy'])('[S42] %s leads to Bitbucket through a tunnel', async (name) => {
    const { texts } = await callTwice('https://bitbucket.test', { [name]: proxy.url });
    expect(texts).toEqual([GOOD, GOOD]);
    const line = 'CONNECT bitbucket.test:443';
    expect(proxy.requests).toEqual([
      { line, authorization: undefined },
      { line, authorization: undefined },
    ]);
    expect(bitbucket.requests).toHaveLength(2);
  });

  test('is named without a scheme, as curl has it', async () => {
    const { texts } = await callTwice('https://bitbucket.test:8443', { HTTPS_PROXY: `127.0.0.1:${proxy.port}` });
    expect(texts).toEqual([GOOD, GOOD]);
    expect(proxy.requests[0]?.line).toBe('CONNECT bitbucket.test:8443');
  });

  test('keeps its tunnel for the next read', async () => {
    const server = await startServer({
      url: 'https://bitbucket.test',
      args: ['--ca-file', pki.ca.certFile],
      env: { HTTPS_PROXY: proxy.url },
    });
    for (let i = 0; i < 3; i++) expect(textOf(await server.call('project_get', PROJECT))).toBe(GOOD);
    await server.close();
    expect([proxy.requests.length, bitbucket.requests.length]).toEqual([1, 3]);
  });

  test('[S42] gets plain requests whole, when Bitbucket is reached without TLS', async () => {
    const env = { HTTP_PROXY: plainProxy.url.replace('//', `//${USER}@`) };
    const { texts } = await callTwice('http://bitbucket.test:7990/git', env, ['--insecure-http']);
    expect(texts).toEqual([GOOD, GOOD]);
    expect(plainProxy.requests).toEqual([
      { line: 'GET http://bitbucket.test:7990/git/rest/api/latest/projects/PLAT', authorization: `Basic ${BASIC}` },
      { line: 'POST http://bitbucket.test:7990/git/rest/api/latest/projects', authorization: `Basic ${BASIC}` },
    ]);
    expect(plainProxy.forwarded[0]?.host).toBe('bitbucket.test:7990');
    expect(plain.requests.map(({ headers }) => headers['proxy-authorization'])).toEqual([undefined, undefined]);
  });

  test('[S42] cannot pose as Bitbucket: names and addresses are checked behind it', async () => {
    const env = { HTTPS_PROXY: proxy.url };
    expect((await callTwice('https://10.9.8.7', env)).texts).toEqual([GOOD, GOOD]);
    for (const url of ['https://other.test', 'https://10.9.8.6']) {
      const host = new URL(url).host;
      const { texts } = await callTwice(url, { ...env, NODE_TLS_REJECT_UNAUTHORIZED: '0' });
      expect(texts[0]).toContain(`the certificate of ${host} is for another host`);
      expect(texts[1]).toContain(`the certificate of ${host} is for another host`);
    }
    expect(bitbucket.requests).toHaveLength(2);
  });

  test('[S41] does not see the client certificate, which goes through the tunnel', async () => {
    const client = pki.issue('robot', pki.ca);
    const args = ['--client-cert', client.certFile, '--client-key', client.keyFile];
    await callTwice('https://bitbucket.test', { HTTPS_PROXY: proxy.url }, args);
    expect(bitbucket.requests.map((seen) => seen.client)).toEqual(['robot', 'robot']);
  });

  test.for([
    ['NO_PROXY', 'bitbucket.test'],
    ['no_proxy', '.test:443'],
    ['NO_PROXY', '*'],
  ])('%s=%s: it is left alone', async ([name = '', value = '']) => {
    await callTwice('https://bitbucket.test', { HTTPS_PROXY: proxy.url, [name]: value });
    expect(proxy.requests).toEqual([]);
  });

  test('of the other scheme is left alone, and so is one for this machine', async () => {
    await callTwice('https://bitbucket.test', { HTTP_PROXY: proxy.url, ALL_PROXY: proxy.url });
    await callTwice(plain.url, { HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url });
    expect(proxy.requests).toEqual([]);
  });
});

describe('a proxy in the way', () => {
  const withProxy = (refuse: number) => async (): Promise<readonly string[]> => {
    const refusing = await startProxy(bitbucket.port, refuse);
    const { texts } = await callTwice('https://bitbucket.test', { HTTPS_PROXY: refusing.url });
    await refusing.close();
    expect(refusing.requests).toHaveLength(2);
    return texts.map((text) => text.replaceAll(refusing.url, 'PROXY'));
  };
  test.for([
    [403, `the proxy PROXY rejected the connection to Bitbucket (403). ${ADVICE}`],
    [502, `the proxy PROXY rejected the connection to Bitbucket (502). ${ADVICE}`],
    [407, `the proxy PROXY requires a user and a password, or rejected them (407). ${ADVICE}`],
  ] as const)('that answers %s has an error of its own', async ([status, want]) => {
    expect(await withProxy(status)()).toEqual([want, want]);
    expect(bitbucket.requests).toEqual([]);
  });

  test('that is silent ends with the time to connect', async () => {
    const want =
      'no connection to Bitbucket through the proxy PROXY within 1 s. A later retry may succeed; request less.';
    expect(await withProxy(0)()).toEqual([want, want]);
  });

  test('that is not there is named, and no write is in doubt', async () => {
    const gone = await startProxy(bitbucket.port);
    await gone.close();
    const { texts } = await callTwice('https://bitbucket.test', { HTTPS_PROXY: gone.url });
    const want = `no connection to bitbucket.test through the proxy ${gone.url} (ECONNREFUSED). ${ADVICE}`;
    expect(texts).toEqual([want, want]);
  });

  test('that demands a password for plain requests', async () => {
    const refusing = await startProxy(1, 407);
    const env = { HTTP_PROXY: refusing.url };
    const { texts } = await callTwice('http://bitbucket.test', env, ['--insecure-http']);
    await refusing.close();
    expect(texts[0]).toBe(
      `the proxy ${refusing.url} requires a user and a password, or rejected them (407). ${ADVICE}`,
    );
    expect(texts[1]).toBe(texts[0]);
  });
});

describe("a proxy's password", () => {
  const leaks = (text: string): string[] =>
    [PASSWORD, encodeURIComponent(PASSWORD), BASIC, 'c4nary'].filter((needle) => text.includes(needle));

  test('[S42] reaches the proxy and no output, not even under DEBUG=*', async () => {
    const env = { HTTPS_PROXY: proxy.url.replace('//', `//${USER}@`), DEBUG: '*' };
    const { texts, stderr } = await callTwice('https://bitbucket.test', env);
    expect(proxy.requests[0]?.authorization).toBe(`Basic ${BASIC}`);
    expect(leaks(texts.join() + stderr)).toEqual([]);
  });

  test('control: https-proxy-agent prints it when it has it', async () => {
    const { HttpsProxyAgent } = await import('https-proxy-agent');
    expect(leaks(new HttpsProxyAgent(`http://${USER}@127.0.0.1:1`).proxy.href)).not.toEqual([]);
  });

  test.for([
    [`socks5://${USER}@127.0.0.1:1080`, "HTTPS_PROXY: 'socks5:' is neither http: nor https:"],
    [`http://${USER}@127.0.0.1:99999`, 'HTTPS_PROXY: it is not a URL'],
    [`http://${USER}@127.0.0.1:3128/x`, 'HTTPS_PROXY: it has more than a host and a port'],
    ['http://a:%zz@127.0.0.1:3128', 'HTTPS_PROXY: its user or password is not percent-encoded'],
    ['http://a:%0d%0aX@127.0.0.1:3128', 'HTTPS_PROXY: its user or password holds a control character'],
  ] as const)('[S42] is not quoted when the variable is wrong: %s', async ([value, want]) => {
    const env = { BITBUCKET_URL: 'https://bitbucket.test', BITBUCKET_TOKEN: 'test-token', HTTPS_PROXY: value };
    const { code, stdout, stderr } = await runCli({ args: ['serve'], env });
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: `bitbucket-openapi-mcp: ${want}; give it as http://proxy.example.com:3128\n`,
    });
  });
});
