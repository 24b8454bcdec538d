import { spawn } from 'node:child_process';
import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Certificates, makeCertificates } from '../helpers/make-certificates.ts';
import { runCli } from '../helpers/run-cli.ts';
import { startServer, textOf } from '../helpers/start-server.ts';
import { startStrictTls } from '../helpers/start-strict-tls.ts';
import { startTlsStub, type TlsStub } from '../helpers/start-tls-stub.ts';

const PROJECT = { projectKey: 'PLAT' };
const GOOD = '{"key":"PLAT"}';
const USELESS = 'Retrying does not help; the operator must correct it.';
const PASSPHRASE = 'canary-passphrase-4711';

let pki: Certificates;
const stubs: Record<string, TlsStub> = {};

beforeAll(async () => {
  pki = makeCertificates();
  const good = pki.issue('good', pki.ca);
  const wrongHost = pki.issue('wrong-host', pki.ca, { names: 'DNS:other.test' });
  const expired = pki.issue('expired', pki.ca, { days: -1 });
  stubs['good'] = await startTlsStub({ cert: good.cert, key: good.key });
  stubs['wrong host'] = await startTlsStub({ cert: wrongHost.cert, key: wrongHost.key });
  stubs['expired'] = await startTlsStub({ cert: expired.cert, key: expired.key });
  const asking = { cert: good.cert, key: good.key, ca: pki.ca.cert, requestCert: true, rejectUnauthorized: true };
  stubs['mutual'] = await startTlsStub(asking);
  stubs['mutual, TLS 1.2'] = await startTlsStub({ ...asking, maxVersion: 'TLSv1.2' });
});

afterAll(async () => {
  await Promise.all(Object.values(stubs).map((stub) => stub.close()));
  pki.remove();
});

function stubOf(name: string): TlsStub {
  const stub = stubs[name];
  if (stub === undefined) throw new Error(`no stub ${name}`);
  return stub;
}

async function callOnce(url: string, args: readonly string[], env: Record<string, string> = {}): Promise<string> {
  const server = await startServer({ url, args, env });
  try {
    return textOf(await server.call('project_get', PROJECT));
  } finally {
    await server.close();
  }
}

describe('who is not proven gets nothing', () => {
  const caFile = (): string[] => ['--ca-file', pki.ca.certFile];
  const rows: readonly (readonly [string, string, () => string[], (host: string) => string])[] = [
    [
      'an unknown authority',
      'good',
      () => [],
      (host) =>
        `the certificate of ${host} is signed by an untrusted authority (UNABLE_TO_VERIFY_LEAF_SIGNATURE); pass its root certificate with --ca-file. ${USELESS}`,
    ],
    [
      'another name',
      'wrong host',
      caFile,
      (host) =>
        `the certificate of ${host} is for another host; BITBUCKET_URL must use the name in the certificate. ${USELESS}`,
    ],
    [
      'a certificate that has expired',
      'expired',
      caFile,
      (host) =>
        `the certificate of ${host} has expired; renew it on the server (or correct the clock of this machine). ${USELESS}`,
    ],
  ];
  test.for(rows)('[S40] %s, even with NODE_TLS_REJECT_UNAUTHORIZED=0', async ([, name, args, want]) => {
    const stub = stubOf(name);
    const expected = want(`127.0.0.1:${stub.port}`);
    expect(await callOnce(stub.url, args())).toBe(expected);
    expect(await callOnce(stub.url, args(), { NODE_TLS_REJECT_UNAUTHORIZED: '0' })).toBe(expected);
    expect(stub.requests).toEqual([]);
  });

  test.for(rows)('control: with that variable node:https sends to %s', async ([, name]) => {
    const stub = stubOf(name);
    const script = `require('node:https').get(${JSON.stringify(`${stub.url}/control`)}, (r) => { r.resume(); })`;
    const child = spawn(process.execPath, ['-e', script], { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } });
    await new Promise((resolve) => child.once('close', resolve));
    expect(stub.requests.splice(0).map(({ url }) => url)).toEqual(['/control']);
  });
});

describe('--ca-file', () => {
  test('trusts the company beside what Node trusts', async () => {
    expect(await callOnce(stubOf('good').url, ['--ca-file', pki.ca.certFile])).toBe(GOOD);
  });

  test('does not take NODE_EXTRA_CA_CERTS away', async () => {
    const env = { NODE_EXTRA_CA_CERTS: pki.ca.certFile };
    expect(await callOnce(stubOf('good').url, ['--ca-file', pki.stranger.certFile], env)).toBe(GOOD);
    expect(await callOnce(stubOf('good').url, [], env)).toBe(GOOD);
  });

  test('control: one that signed nothing here helps nothing', async () => {
    expect(await callOnce(stubOf('good').url, ['--ca-file', pki.stranger.certFile])).toContain('untrusted authority');
  });
});

describe('mutual TLS', () => {
  test.for(['mutual', 'mutual, TLS 1.2'])('[S41] %s: the certificate that was given is shown', async (name) => {
    const client = pki.issue('robot', pki.ca);
    const phrase = pki.file('passphrase', `${PASSPHRASE}\n`);
    const args = ['--ca-file', pki.ca.certFile, '--client-cert', client.certFile];
    const stub = stubOf(name);
    expect(await callOnce(stub.url, [...args, '--client-key', client.keyFile])).toBe(GOOD);
    const key = pki.encrypt(client, PASSPHRASE);
    expect(await callOnce(stub.url, [...args, '--client-key', key, '--client-passphrase-file', phrase])).toBe(GOOD);
    expect(stub.requests.splice(0).map((seen) => seen.client)).toEqual(['robot', 'robot']);
  });

  test('without one the response says what to give', async () => {
    const stub = stubOf('mutual');
    expect(await callOnce(stub.url, ['--ca-file', pki.ca.certFile])).toBe(
      `127.0.0.1:${stub.port} requires a client certificate; set --client-cert and --client-key. ${USELESS}`,
    );
    expect(await callOnce(stubOf('mutual, TLS 1.2').url, ['--ca-file', pki.ca.certFile])).toContain(USELESS);
    expect(stub.requests).toEqual([]);
  });

  test('with one that the other side does not trust the response says that it is rejected', async () => {
    const wrong = pki.issue('robot', pki.stranger);
    const good = pki.issue('good', pki.ca);
    const strict = await startStrictTls(good, pki.ca);
    try {
      const args = ['--ca-file', pki.ca.certFile, '--client-cert', wrong.certFile, '--client-key', wrong.keyFile];
      expect(await callOnce(`https://127.0.0.1:${strict.port}`, args)).toMatch(
        /^127\.0\.0\.1:\d+ rejected the client certificate \(ERR_SSL_TLSV1_ALERT_UNKNOWN_CA\); check --client-cert, --client-key and the authority that signed them\./,
      );
    } finally {
      strict.close();
    }
  });

  test('control: node:https with the same files is let in', async () => {
    const client = pki.issue('robot', pki.ca);
    const status = await new Promise((resolve, reject) => {
      request(`${stubOf('mutual').url}/control`, { ca: pki.ca.cert, cert: client.cert, key: client.key }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .once('error', reject)
        .end();
    });
    expect(status).toBe(200);
    stubOf('mutual').requests.splice(0);
  });
});

describe('mistakes in the files stop the start', () => {
  const start = async (args: readonly string[]): Promise<string> => {
    const env = { BITBUCKET_URL: 'https://bitbucket.test', BITBUCKET_TOKEN: 'test-token' };
    const { code, stdout, stderr } = await runCli({ args: ['serve', ...args], env });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).not.toContain(PASSPHRASE);
    return stderr.replace('bitbucket-openapi-mcp: ', '').trimEnd();
  };

  test('[S41] each with a line that says which', async () => {
    const client = pki.issue('robot', pki.ca);
    const other = pki.issue('other', pki.ca);
    const key = pki.encrypt(client, 'another one');
    const text = pki.file('text', 'no certificate\n');
    const broken = pki.file('broken', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n');
    const phrase = pki.file('passphrase', PASSPHRASE);
    const cert = ['--client-cert', client.certFile];
    const rows: readonly (readonly [string[], string])[] = [
      [['--ca-file', '/nowhere/ca.pem'], '--ca-file: cannot read /nowhere/ca.pem: ENOENT'],
      [['--ca-file', text], `--ca-file: ${text} contains no PEM certificate`],
      [['--ca-file', broken], `--ca-file: ${broken} contains a certificate that cannot be read`],
      [cert, '--client-cert and --client-key belong together: give both'],
      [['--client-passphrase-file', phrase], '--client-cert and --client-key belong together: give both'],
      [[...cert, '--client-key', text], `--client-key: ${text} is not a PEM key`],
      [[...cert, '--client-key', key], `--client-key: ${key} is encrypted: give --client-passphrase-file`],
      [
        [...cert, '--client-key', key, '--client-passphrase-file', phrase],
        `--client-key: ${key} is not a PEM key, or the passphrase is wrong`,
      ],
      [
        [...cert, '--client-key', other.keyFile],
        `--client-key: ${other.keyFile} is not the key of the first certificate in ${client.certFile}`,
      ],
    ];
    for (const [args, want] of rows) expect(await start(args)).toContain(want);
  });
});

test('reads over TLS share one connection, a write has one of its own', async () => {
  const { url, connections } = stubOf('good');
  const before = connections();
  const write = ['--allow', 'repo_label_delete', '--confirm', 'none'];
  const server = await startServer({ url, args: ['--ca-file', pki.ca.certFile, ...write] });
  for (let i = 0; i < 3; i++) expect(textOf(await server.call('project_get', PROJECT))).toBe(GOOD);
  expect(connections() - before).toBe(1);
  await server.call('repo_label_delete', { ...PROJECT, repositorySlug: 'api', labelName: 'x' });
  expect(connections() - before).toBe(2);
  await server.close();
});
