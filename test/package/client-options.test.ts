import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type * as Entry from '../../src/runtime/index.ts';
import { type Certificates, makeCertificates } from '../helpers/make-certificates.ts';
import { runCli } from '../helpers/run-cli.ts';
import { type Proxy, startProxy } from '../helpers/start-proxy.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';
import { startTlsStub, type TlsStub } from '../helpers/start-tls-stub.ts';
import { startTokenStub } from '../helpers/start-token-stub.ts';
import { verifiesOAuth1 } from '../helpers/verify-oauth1.ts';

/** The options of the published library, against real servers. */
const { AppError, createClient } = (await import(
  pathToFileURL(join(process.cwd(), 'dist/index.js')).href
)) as typeof Entry;

type Given = Partial<Entry.ClientSettings>;

let folder: string;
let pki: Certificates;
let stub: Stub;
let tls: TlsStub;
let proxy: Proxy;
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });

const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content, { mode: 0o600 });
  return join(folder, name);
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'client-options-'));
  pki = makeCertificates();
  const server = pki.issue('server', pki.ca);
  stub = await startStub((_request, response) => {
    response.setHeader('Content-Type', 'application/json').end('{"key":"PLAT"}');
  });
  tls = await startTlsStub({
    cert: server.cert,
    key: server.key,
    ca: pki.ca.cert,
    requestCert: true,
    rejectUnauthorized: false,
  });
  proxy = await startProxy(Number(new URL(stub.url).port));
});
afterAll(async () => {
  await Promise.all([stub.close(), tls.close(), proxy.close()]);
  pki.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** The Authorization header of one read with these options. */
async function authorizationOf(credential: Entry.ClientCredential): Promise<string> {
  const client = createClient({ url: stub.url, ...credential });
  try {
    await client.call('project_get', { projectKey: 'PLAT' });
    return String(stub.requests.at(-1)?.headers['authorization']);
  } finally {
    await client.close();
  }
}

describe('credentials', () => {
  test.for<readonly [string, () => Entry.ClientCredential, string]>([
    ['a token', () => ({ token: 'one' }), 'Bearer one'],
    ['a token file', () => ({ tokenFile: file('token', 'two\n') }), 'Bearer two'],
    ['a token command', () => ({ tokenCommand: `${process.execPath} -p '"three"'` }), 'Bearer three'],
    ['a user name and password', () => ({ auth: 'basic', username: 'u', password: 'p' }), 'Basic dTpw'],
    [
      'a user name and password file',
      () => ({ auth: 'basic', username: 'u', passwordFile: file('password', 'q') }),
      'Basic dTpx',
    ],
  ])('%s', async ([, given, want]) => {
    expect(await authorizationOf(given())).toBe(want);
  });

  test('OAuth 1.0a: the request is signed with the key of the application link', async () => {
    const key = file('key.pem', rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    const given = { auth: 'oauth1', oauth1ConsumerKey: 'c', oauth1KeyFile: key, oauth1Token: 't' } as const;
    const header = await authorizationOf(given);
    const url = `${stub.url}/rest/api/latest/projects/PLAT`;
    expect(verifiesOAuth1(rsa.publicKey, 'GET', url, header)).toBe(true);
  });

  test('a stored instance', async () => {
    const home = mkdtempSync(join(tmpdir(), 'client-home-'));
    const bitbucket = await startTokenStub((header) => header === 'Bearer stored');
    try {
      const env = { HOME: home, PATH: process.env['PATH'] ?? '' };
      const args = ['login', '--url', bitbucket.url, '--instance', 'work', '--store', 'file'];
      expect((await runCli({ args, input: 'stored\n', env })).code).toBe(0);
      vi.stubEnv('HOME', home);
      const client = createClient({ url: bitbucket.url, instance: 'work' });
      await client.call('projects_list', {});
      expect(bitbucket.requests.at(-1)?.headers['authorization']).toBe('Bearer stored');
      await client.close();
      const other = createClient({ url: stub.url, instance: 'work' });
      await expect(other.call('projects_list', {})).rejects.toMatchObject({ code: 'config' });
      await other.close();
    } finally {
      vi.unstubAllEnvs();
      await bitbucket.close();
      rmSync(home, { recursive: true, force: true });
    }
  });
});

describe('connection', () => {
  const codeOf = async (given: Given, url: string): Promise<string> => {
    const client = createClient({ url, token: 't', readAttempts: 1, ...given });
    return client
      .call('project_get', { projectKey: 'PLAT' })
      .then(
        () => 'ok',
        (error: unknown) => (error instanceof AppError ? error.code : String(error)),
      )
      .finally(client.close);
  };

  test('a CA file is trusted; control: without it the certificate is not', async () => {
    expect(await codeOf({ caFile: pki.ca.certFile }, tls.url)).toBe('ok');
    expect(await codeOf({}, tls.url)).toBe('tls');
  });

  test('a client certificate is shown', async () => {
    const client = pki.issue('robot', pki.ca);
    const given = { caFile: pki.ca.certFile, clientCert: client.certFile, clientKey: client.keyFile };
    expect(await codeOf(given, tls.url)).toBe('ok');
    expect(tls.requests.at(-1)?.client).toBe('robot');
  });

  test('a proxy is used, with its password', async () => {
    const url = 'http://bitbucket.test:7990';
    const through = proxy.url.replace('http://', 'http://robot:secret@');
    expect(await codeOf({ proxy: through, insecureHttp: true }, url)).toBe('ok');
    expect(proxy.requests.at(-1)).toEqual({
      line: `GET ${url}/rest/api/latest/projects/PLAT`,
      authorization: `Basic ${Buffer.from('robot:secret').toString('base64')}`,
    });
  });

  test('gateway headers are sent', async () => {
    expect(await codeOf({ headersFile: file('headers', 'X-Gateway: open') }, stub.url)).toBe('ok');
    expect(stub.requests.at(-1)?.headers['x-gateway']).toBe('open');
  });

  test('pacing: a full queue rejects a call', async () => {
    const client = createClient({ url: stub.url, token: 't', maxConcurrent: 1, maxQueue: 'none' });
    const calls = [1, 2, 3].map(() => client.call('project_get', { projectKey: 'PLAT' }));
    const outcomes = await Promise.allSettled(calls);
    await client.close();
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(outcomes[1]).toMatchObject({ reason: { code: 'busy' } });
  });
});

describe('guards', () => {
  const READ = { projectKey: 'EVIL' };
  const attempt = async (given: object): Promise<string> => {
    try {
      const client = createClient({ url: stub.url, token: 't', ...given });
      const call = await client.call('project_get', READ).then(
        () => 'sent',
        (error: unknown) => (error instanceof AppError ? error.code : String(error)),
      );
      await client.close();
      return call;
    } catch (error) {
      return error instanceof AppError ? error.code : String(error);
    }
  };

  test.for<readonly [string, object, string]>([
    ['nested lists', { scope: [[]] }, 'config'],
    ['a list with a hole', { scope: Array.from({ length: 2 }) }, 'config'],
    ['a list with an object', { scope: [{ toString: () => '' }] }, 'config'],
    ['a nested deny', { deny: [['*']] }, 'config'],
    ['a list of profiles', { profile: ['contributor'] }, 'config'],
    ['control: a scope', { scope: ['PLAT'] }, 'denied'],
    ['control: none', {}, 'sent'],
  ])('[S03] %s', async ([, given, want]) => {
    expect(await attempt(given)).toBe(want);
  });

  test('[S03] inherited options and getters count', async () => {
    class Settings {
      readonly url = stub.url;
      readonly token = 't';
      get deny(): readonly string[] {
        return ['*'];
      }
    }
    const inherited = Object.create({ scope: ['PLAT'], readOnly: true }) as object;
    const options = Object.assign(inherited, {
      url: stub.url,
      token: 't',
      profile: 'contributor',
    }) as Entry.ClientOptions;
    const [denied, narrowed] = [createClient(new Settings()), createClient(options)];
    expect(denied.operations).toEqual([]);
    expect(narrowed.operations).not.toContain('pull_requests_create');
    await Promise.all([denied.close(), narrowed.close()]);
  });

  test('a credential that could not be read is read again by the next call', async () => {
    const path = join(folder, 'late');
    const client = createClient({ url: stub.url, tokenFile: path });
    await expect(client.call('project_get', READ)).rejects.toMatchObject({ code: 'config' });
    file('late', 'now');
    await client.call('project_get', READ);
    expect(stub.requests.at(-1)?.headers['authorization']).toBe('Bearer now');
    await client.close();
  });

  test('after close nothing is sent', async () => {
    const client = createClient({ url: stub.url, token: 't' });
    await client.close();
    const before = stub.requests.length;
    await expect(client.call('project_get', READ)).rejects.toMatchObject({ code: 'cancelled' });
    expect(stub.requests.length).toBe(before);
  });
});

/** A program that is not type-checked may give anything. Each error begins with the option, not with a flag or a variable. */
test.for<readonly [string, object]>([
  ['url', { url: 'bitbucket' }],
  ['timeout', { timeout: 0 }],
  ['timeout', { timeout: 1.5 }],
  ['timeout', { timeout: '' }],
  ['profile', { profile: 'x' }],
  ['scope', { scope: [] }],
  ['scope', { scope: [''] }],
  ['readOnly', { readOnly: 'yes' }],
  ['token', { token: '' }],
  ['token', { token: 7 }],
  ['tokenFile', { token: undefined, tokenFile: 'a', tokenCommand: 'b' }],
  ['caFile', { caFile: '/nowhere' }],
  ['clientCert', { clientCert: '/nowhere' }],
  ['headersFile', { headersFile: '/nowhere' }],
  ['proxy', { proxy: 'ftp://x' }],
  ['requestsPerSecond', { requestsPerSecond: 0 }],
  ['createClient: unknown option', { profil: 'none' }],
  ['createClient: unknown option', { policy: 'policy.yaml' }],
  ['no credential', { token: undefined }],
  ['no credential', { token: undefined, auth: 'basic', username: 'u' }],
  ['instance contradicts', { instance: 'work' }],
])('an error names the option %s: %o', ([name, given]) => {
  let message = '';
  try {
    void createClient({ url: stub.url, token: 't', ...given }).close();
  } catch (error) {
    message = error instanceof AppError && error.code === 'config' ? error.message : String(error);
  }
  expect(message.startsWith(name)).toBe(true);
  expect(message).not.toMatch(/--[a-z]|BITBUCKET_/);
});
