import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createSender } from '../../../src/runtime/bitbucket/http/send.ts';
import { tryConnection } from '../../../src/runtime/bitbucket/http/try-connection.ts';
import { type Certificates, type Issued, makeCertificates } from '../../helpers/make-certificates.ts';
import { type Proxy, startProxy } from '../../helpers/start-proxy.ts';
import { type Stub, type StubAnswer, startStub } from '../../helpers/start-stub.ts';
import { startTlsStub, type TlsStub } from '../../helpers/start-tls-stub.ts';
import { built, CREDENTIALS } from './fake-sender.ts';
import { configOf, open, send } from './sending.ts';

const OK: StubAnswer = (_request, response) =>
  response.setHeader('Content-Type', 'application/json; charset=utf-8').end('{}');
let stub: Stub;
let tls: TlsStub;
let certificates: Certificates;
let server: Issued;
let client: Issued;

beforeAll(async () => {
  certificates = makeCertificates();
  server = certificates.issue('server', certificates.ca);
  client = certificates.issue('client', certificates.ca);
  stub = await startStub((request, response) => {
    OK(request, response);
  });
  tls = await startTlsStub({
    cert: server.cert,
    key: server.key,
    ca: certificates.ca.cert,
    requestCert: true,
    rejectUnauthorized: false,
  });
});
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});
afterAll(async () => {
  await stub.close();
  await tls.close();
  certificates.remove();
});

describe('over TLS', () => {
  const trusted = () => ({ flags: { caFile: certificates.ca.certFile } });
  const withClient = () => ({ flags: { ...trusted().flags, clientCert: client.certFile, clientKey: client.keyFile } });
  test('with the authority that is given, and the certificate that we have', async () => {
    expect(await send('repo_get', tls.url, trusted())).toMatchObject({ status: 200 });
    expect(tls.requests.at(-1)?.client).toBeUndefined();
    expect(await send('repo_delete', tls.url, withClient())).toMatchObject({ status: 200 });
    expect(tls.requests.at(-1)).toEqual({ url: '/rest/api/latest/projects/PLAT/repos/api', client: 'client' });
    const encrypted = certificates.encrypt(client, 'open');
    const passphrase = certificates.file('passphrase', 'open');
    const sealed = { flags: { ...withClient().flags, clientKey: encrypted, clientPassphraseFile: passphrase } };
    expect(await send('repo_get', tls.url, sealed)).toMatchObject({ status: 200 });
  });
  test('not with another, nor for another name, whatever the environment says', async () => {
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    open.push(() => delete process.env['NODE_TLS_REJECT_UNAUTHORIZED']);
    const before = tls.requests.length;
    for (const name of ['repo_get', 'repo_delete'])
      expect(await send(name, tls.url)).toMatchObject({
        code: 'tls',
        message: expect.stringContaining('untrusted authority') as string,
        details: { outcomeUnknown: false },
      });
    const other = certificates.issue('other', certificates.ca, { names: 'DNS:other.test' });
    const wrong = await startTlsStub({ cert: other.cert, key: other.key });
    open.push(wrong.close);
    expect(await send('repo_get', wrong.url, trusted())).toMatchObject({
      code: 'tls',
      message: expect.stringContaining('is for another host') as string,
    });
    expect([tls.requests.length - before, wrong.requests.length]).toEqual([0, 0]);
  });
  test('a connection alone tells how far it came', async () => {
    expect(await tryConnection(configOf(tls.url, trusted()))).toMatchObject({
      proxy: undefined,
      passed: true,
      error: undefined,
      secure: { protocol: 'TLSv1.3', certificate: { subject: { CN: 'server' } } },
    });
    expect(await tryConnection(configOf(tls.url))).toMatchObject({
      passed: true,
      error: { code: 'tls' },
      secure: undefined,
    });
    expect(await tryConnection(configOf(stub.url))).toEqual({
      proxy: undefined,
      passed: true,
      error: undefined,
      secure: undefined,
    });
  });

  describe('through a proxy', () => {
    const via = (proxy: Proxy, user = '') => ({
      HTTPS_PROXY: proxy.url.replace('//', `//${user}`),
      HTTP_PROXY: proxy.url.replace('//', `//${user}`),
    });
    const start = async (
      toPort: number,
      refuse?: number,
      options?: Parameters<typeof startProxy>[2],
    ): Promise<Proxy> => {
      const proxy = await startProxy(toPort, refuse, options);
      open.push(proxy.close);
      return proxy;
    };
    const BITBUCKET = 'https://bitbucket.test';
    test('it is a tunnel, kept for reads, and the name is still checked', async () => {
      const proxy = await start(tls.port);
      const given = { ...withClient(), env: via(proxy, 'me:word@') };
      const sender = createSender(configOf(BITBUCKET, given), 'unit/1');
      open.push(sender.close);
      for (const name of ['repo_get', 'repo_get', 'repo_delete', 'repo_delete'])
        expect(await sender.send(built(name), undefined, CREDENTIALS, AbortSignal.timeout(30_000))).toMatchObject({
          status: 200,
        });
      expect(proxy.requests).toEqual(
        Array.from({ length: 3 }, () => ({
          line: 'CONNECT bitbucket.test:443',
          authorization: `Basic ${Buffer.from('me:word').toString('base64')}`,
        })),
      );
      expect(await tryConnection(configOf(BITBUCKET, given))).toMatchObject({
        proxy: proxy.url,
        passed: true,
        error: undefined,
        secure: { protocol: 'TLSv1.3' },
      });
      expect(await send('repo_get', 'https://else.test', given)).toMatchObject({
        code: 'tls',
        message: expect.stringContaining('is for another host') as string,
      });
    });
    test('that rejects, or says nothing', async () => {
      for (const [refuse, message] of [
        [407, 'requires a user and a password, or rejected them (407)'],
        [403, 'rejected the connection to Bitbucket (403)'],
      ] as const) {
        const proxy = await start(tls.port, refuse);
        expect(await send('repo_delete', BITBUCKET, { ...trusted(), env: via(proxy) })).toMatchObject({
          code: 'proxy',
          message: `the proxy ${proxy.url} ${message}`,
          details: { outcomeUnknown: false },
        });
        expect(await tryConnection(configOf(BITBUCKET, { ...trusted(), env: via(proxy) }))).toMatchObject({
          proxy: proxy.url,
          passed: false,
          error: { code: 'proxy' },
          secure: undefined,
        });
      }
      const silent = await start(tls.port, 0);
      const limits = { connectTimeoutMs: 200 };
      expect(await send('repo_get', BITBUCKET, { ...trusted(), env: via(silent), limits })).toMatchObject({
        code: 'timeout',
        message: `no connection to Bitbucket through the proxy ${silent.url} within 0.2 s`,
      });
    });
    test('that speaks TLS itself is checked, and never shown our certificate', async () => {
      const proxyCertificate = certificates.issue('proxy', certificates.ca);
      const options = {
        cert: proxyCertificate.cert,
        key: proxyCertificate.key,
        ca: certificates.ca.cert,
        requestCert: true,
        rejectUnauthorized: false,
      };
      const proxy = await start(tls.port, undefined, options);
      expect(await send('repo_get', BITBUCKET, { ...withClient(), env: via(proxy) })).toMatchObject({ status: 200 });
      expect(proxy.shown).toEqual([undefined]);
      expect(tls.requests.at(-1)?.client).toBe('client');
      expect(await send('repo_get', BITBUCKET, { env: via(proxy) })).toMatchObject({
        code: 'proxy',
        message: expect.stringContaining('untrusted authority') as string,
      });
    });
    test('plain HTTP is asked with the whole target', async () => {
      const proxy = await start(Number(new URL(stub.url).port));
      const given = { flags: { insecureHttp: true }, env: via(proxy, 'me:word@') };
      expect(await send('repo_get', 'http://bitbucket.test', given)).toMatchObject({ status: 200 });
      expect(proxy.requests).toEqual([
        {
          line: 'GET http://bitbucket.test/rest/api/latest/projects/PLAT/repos/api',
          authorization: `Basic ${Buffer.from('me:word').toString('base64')}`,
        },
      ]);
      expect(proxy.forwarded[0]).toMatchObject({ host: 'bitbucket.test', authorization: 'Bearer t' });
      expect(await send('repo_delete', 'http://bitbucket.test', given)).toMatchObject({ status: 200 });
      const shut = await start(1, 407);
      expect(
        await send('repo_delete', 'http://bitbucket.test', { flags: { insecureHttp: true }, env: via(shut) }),
      ).toMatchObject({
        code: 'proxy',
        message: `the proxy ${shut.url} requires a user and a password, or rejected them (407)`,
        details: { outcomeUnknown: false },
      });
      const secureCertificate = certificates.issue('proxy2', certificates.ca);
      const secure = await start(Number(new URL(stub.url).port), undefined, {
        cert: secureCertificate.cert,
        key: secureCertificate.key,
      });
      expect(
        await send('repo_get', 'http://bitbucket.test', {
          flags: { insecureHttp: true, caFile: certificates.ca.certFile },
          env: via(secure),
        }),
      ).toMatchObject({ status: 200 });
      expect(
        await tryConnection(
          configOf('http://bitbucket.test', {
            flags: { insecureHttp: true, caFile: certificates.ca.certFile },
            env: via(secure),
          }),
        ),
      ).toMatchObject({ proxy: secure.url, passed: true, error: undefined, secure: undefined });
    });
  });
});
