import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Certificates, makeCertificates } from '../helpers/make-certificates.ts';
import { type Proxy, startProxy } from '../helpers/start-proxy.ts';
import { startServer, textOf } from '../helpers/start-server.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';
import { startTlsStub, type TlsStub } from '../helpers/start-tls-stub.ts';
import { WITHOUT_GATE } from '../helpers/without-gate.ts';

const GOOD = '{"key":"PLAT"}';
const USER = `robot:${encodeURIComponent('c4nary/pass')}`;
const BASIC = `Basic ${Buffer.from('robot:c4nary/pass').toString('base64')}`;

let pki: Certificates;
let bitbucket: TlsStub;
let plain: Stub;
let proxy: Proxy;
let plainProxy: Proxy;
let unknown: Proxy;
let misnamed: Proxy;

beforeAll(async () => {
  pki = makeCertificates();
  const good = pki.issue('good', pki.ca, { names: 'DNS:bitbucket.test' });
  const own = pki.issue('proxy', pki.ca, { names: 'IP:127.0.0.1' });
  const strange = pki.issue('strange', pki.stranger, { names: 'IP:127.0.0.1' });
  const other = pki.issue('other', pki.ca, { names: 'DNS:other.test' });
  const asking = { ca: pki.ca.cert, requestCert: true, rejectUnauthorized: false };
  bitbucket = await startTlsStub({ cert: good.cert, key: good.key, ...asking });
  plain = await startStub((_request, response) => {
    response.setHeader('Content-Type', 'application/json').end(GOOD);
  });
  const tls = { cert: own.cert, key: own.key };
  proxy = await startProxy(bitbucket.port, undefined, { ...tls, ...asking });
  plainProxy = await startProxy(Number(new URL(plain.url).port), undefined, tls);
  unknown = await startProxy(bitbucket.port, undefined, { cert: strange.cert, key: strange.key });
  misnamed = await startProxy(bitbucket.port, undefined, { cert: other.cert, key: other.key });
});

beforeEach(() => {
  for (const { requests } of [proxy, plainProxy, unknown, misnamed]) requests.splice(0);
  for (const { requests } of [bitbucket, plain]) requests.splice(0);
});

afterAll(async () => {
  await Promise.all([bitbucket, plain, proxy, plainProxy, unknown, misnamed].map((server) => server.close()));
  pki.remove();
});

/** One read and one write. */
async function callTwice(url: string, env: Record<string, string>, args: readonly string[] = []): Promise<string[]> {
  const server = await startServer({
    url,
    args: ['--ca-file', pki.ca.certFile, ...args],
    env: { ...WITHOUT_GATE, BITBUCKET_ALLOW: 'projects_create', ...env },
  });
  try {
    const read = textOf(await server.call('project_get', { projectKey: 'PLAT' }));
    return [read, textOf(await server.call('projects_create', { body: { key: 'PLAT', name: 'Platform' } }))];
  } finally {
    await server.close();
  }
}

const withUser = ({ url }: Proxy): string => url.replace('//', `//${USER}@`);

describe('a proxy that speaks TLS itself', () => {
  test('[S42] opens a tunnel, in which TLS with Bitbucket is another one', async () => {
    expect(await callTwice('https://bitbucket.test', { HTTPS_PROXY: withUser(proxy) })).toEqual([GOOD, GOOD]);
    const one = { line: 'CONNECT bitbucket.test:443', authorization: BASIC };
    expect([proxy.requests, bitbucket.requests.length]).toEqual([[one, one], 2]);
  });

  test('[S41] does not get the client certificate; Bitbucket does', async () => {
    const client = pki.issue('robot', pki.ca);
    const args = ['--client-cert', client.certFile, '--client-key', client.keyFile];
    expect(await callTwice('https://bitbucket.test', { HTTPS_PROXY: proxy.url }, args)).toEqual([GOOD, GOOD]);
    expect(bitbucket.requests.map((seen) => seen.client)).toEqual(['robot', 'robot']);
    expect(proxy.shown).toEqual(proxy.shown.map(() => undefined));
    expect(proxy.shown.length).toBeGreaterThan(1);
  });

  test('[S42] gets plain requests whole over TLS, when Bitbucket is reached without', async () => {
    const texts = await callTwice('http://bitbucket.test', { HTTP_PROXY: withUser(plainProxy) }, ['--insecure-http']);
    expect(texts).toEqual([GOOD, GOOD]);
    expect(plainProxy.requests.map(({ authorization }) => authorization)).toEqual([BASIC, BASIC]);
    expect(plain.requests).toHaveLength(2);
  });

  const WHY = {
    unknown: 'is signed by an untrusted authority (UNABLE_TO_VERIFY_LEAF_SIGNATURE); pass its root',
    misnamed: 'is for another host; the proxy variable must use the name in the certificate',
  };
  test.for([
    ['unknown', () => unknown],
    ['misnamed', () => misnamed],
  ] as const)('[S40] whose certificate is %s gets nothing, its password least of all', async ([why, which]) => {
    const { url, requests } = which();
    for (const off of [{}, { NODE_TLS_REJECT_UNAUTHORIZED: '0' }]) {
      for (const [bitbucketUrl, name, args] of [
        ['https://bitbucket.test', 'HTTPS_PROXY', []],
        ['http://bitbucket.test', 'HTTP_PROXY', ['--insecure-http']],
      ] as const) {
        const texts = await callTwice(bitbucketUrl, { [name]: withUser(which()), ...off }, args);
        expect(texts[0]).toContain(`no connection to bitbucket.test through the proxy ${url}: the certificate`);
        expect(texts[0]).toContain(WHY[why]);
        expect(texts[1]).toBe(texts[0]); // and no write is in doubt
      }
    }
    expect([requests, bitbucket.requests]).toEqual([[], []]);
  });

  test('that speaks no TLS after all', async () => {
    const [text] = await callTwice('https://bitbucket.test', { HTTPS_PROXY: plain.url.replace('http:', 'https:') });
    expect(text).toMatch(/does not speak TLS on this port \(\w+\); check scheme and port of the proxy variable/);
  });

  test('control: node:https without verification hands it the password', async () => {
    const { request } = await import('node:https');
    const { hostname, port } = new URL(unknown.url);
    await new Promise((resolve) => {
      request({ host: hostname, port, method: 'CONNECT', path: 'x:443', rejectUnauthorized: false })
        .setHeader('Proxy-Authorization', BASIC)
        .once('connect', (_answer, socket) => {
          socket.destroy();
          resolve(undefined);
        })
        .end();
    });
    expect(unknown.requests).toEqual([{ line: 'CONNECT x:443', authorization: BASIC }]);
  });
});
