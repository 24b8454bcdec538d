import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Certificates, type Issued, makeCertificates } from '../helpers/make-certificates.ts';
import { type Proxy, startProxy } from '../helpers/start-proxy.ts';
import { type StartedServer, startServer, textOf } from '../helpers/start-server.ts';
import { type StrictTls, startStrictTls } from '../helpers/start-strict-tls.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';
import { type Switch, startSwitch } from '../helpers/start-switch.ts';
import { startTlsStub, type TlsStub } from '../helpers/start-tls-stub.ts';
import { WITHOUT_GATE } from '../helpers/without-gate.ts';

const GOOD = '{"key":"PLAT"}';
const USELESS = 'Retrying does not help; the operator must correct it.';

let pki: Certificates;
let robot: Issued;
let wrong: Issued;
let tls: Switch;
let way: Switch;
let strict: StrictTls;
let plain: Stub;
const stubs: Record<string, TlsStub> = {};
const proxies: Record<string, Proxy> = {};

beforeAll(async () => {
  pki = makeCertificates();
  const names = 'DNS:bitbucket.test,IP:127.0.0.1';
  const start = async (name: string, { cert, key }: Issued, more: object = {}): Promise<void> => {
    stubs[name] = await startTlsStub({ cert, key, ...more });
  };
  const good = pki.issue('good', pki.ca, { names });
  robot = pki.issue('robot', pki.ca);
  wrong = pki.issue('wrong', pki.stranger);
  await start('good', good);
  await start('wrong host', pki.issue('wrong-host', pki.ca, { names: 'DNS:other.test' }));
  await start('expired', pki.issue('expired', pki.ca, { days: -1 }));
  await start('unknown', pki.issue('unknown', pki.stranger, { names }));
  await start('mutual', good, { ca: pki.ca.cert, requestCert: true, rejectUnauthorized: true });
  strict = await startStrictTls(good, pki.ca);
  plain = await startStub((_request, response) => {
    response.setHeader('Content-Type', 'application/json').end(GOOD);
  });
  const port = stubs['good']?.port ?? 0;
  for (const [name, refuse] of [
    ['good', undefined],
    ['403', 403],
    ['407', 407],
    ['silent', 0],
  ] as const)
    proxies[name] = await startProxy(port, refuse);
  tls = await startSwitch();
  way = await startSwitch();
});

afterAll(async () => {
  await Promise.all([tls, way, plain, ...Object.values(stubs), ...Object.values(proxies)].map((one) => one.close()));
  strict.close();
  pki.remove();
});

interface Row {
  readonly name: string;
  /** Where Bitbucket, or the proxy, is while it fails. */
  readonly bad: () => number | undefined;
  readonly says: (host: string) => string | RegExp;
  /** The client certificate that is shown. */
  readonly client?: () => Issued;
  /** A reset in the handshake or later: the write may have come through. */
  readonly unknown?: true;
}

const portOf = (name: string): number => stubs[name]?.port ?? 0;
const sentAnywhere = (): number =>
  plain.requests.length + Object.values(stubs).reduce((sum, { requests }) => sum + requests.length, 0);

/** A write that fails; then, by the same process, a read that is answered. Nothing of the write was sent, and the read once. */
async function failsThenWorks(
  server: StartedServer,
  { lead }: Switch,
  { bad, says, unknown }: Row,
  good: number | undefined,
  host: string,
): Promise<void> {
  lead(bad());
  const before = sentAnywhere();
  const result = await server.call('projects_create', { body: { key: 'PLAT', name: 'Platform' } });
  const want = says(host);
  expect(result.isError).toBe(true);
  if (typeof want === 'string') expect(textOf(result)).toBe(want);
  else expect(textOf(result)).toMatch(want);
  expect(textOf(result).includes('outcome is unknown')).toBe(unknown === true);
  expect(sentAnywhere() - before).toBe(0);
  lead(good);
  expect(textOf(await server.call('project_get', { projectKey: 'PLAT' }))).toBe(GOOD);
  expect(sentAnywhere() - before).toBe(1);
}

const start = (url: string, env: Record<string, string>, client?: Issued): Promise<StartedServer> =>
  startServer({
    url,
    args: [
      ...['--ca-file', pki.ca.certFile, '--connect-timeout', '1'],
      ...(client === undefined ? [] : ['--client-cert', client.certFile, '--client-key', client.keyFile]),
    ],
    env: { ...WITHOUT_GATE, BITBUCKET_ALLOW: 'projects_create', ...env },
  });

describe('the fault matrix, TLS', () => {
  const rows: readonly Row[] = [
    {
      name: 'a certificate for another host',
      bad: () => portOf('wrong host'),
      says: (host) =>
        `the certificate of ${host} is for another host; BITBUCKET_URL must use the name in the certificate. ${USELESS}`,
    },
    {
      name: 'a certificate that has expired',
      bad: () => portOf('expired'),
      says: (host) =>
        `the certificate of ${host} has expired; renew it on the server (or correct the clock of this machine). ${USELESS}`,
    },
    {
      name: 'an authority that is not known',
      bad: () => portOf('unknown'),
      says: (host) =>
        `the certificate of ${host} is signed by an untrusted authority (UNABLE_TO_VERIFY_LEAF_SIGNATURE); pass its root certificate with --ca-file. ${USELESS}`,
    },
    {
      name: 'a client certificate that is missing',
      bad: () => portOf('mutual'),
      says: (host) => `${host} requires a client certificate; set --client-cert and --client-key. ${USELESS}`,
    },
    {
      name: 'a client certificate that is refused',
      bad: () => strict.port,
      client: () => wrong,
      says: () => /rejected the client certificate \(ERR_SSL_TLSV1_ALERT_UNKNOWN_CA\); check --client-cert/,
    },
    {
      name: 'a reset in the handshake',
      bad: () => undefined,
      says: () => 'no response from Bitbucket (ECONNRESET). A later retry may succeed.',
    },
    {
      name: 'plain HTTP where TLS was due',
      bad: () => Number(new URL(plain.url).port),
      says: (host) =>
        new RegExp(`^${host} does not speak TLS on this port \\(\\w+\\); check scheme and port of BITBUCKET_URL`),
    },
  ];
  test.for(rows)('[S44] $name', async (row) => {
    const server = await start(`https://127.0.0.1:${tls.port}`, {}, row.client?.());
    await failsThenWorks(server, tls, row, portOf('good'), `127.0.0.1:${tls.port}`);
    await server.close();
  });

  test('control: with the right client certificate the one that demands it answers', async () => {
    tls.lead(portOf('mutual'));
    const server = await start(`https://127.0.0.1:${tls.port}`, {}, robot);
    expect(textOf(await server.call('project_get', { projectKey: 'PLAT' }))).toBe(GOOD);
    await server.close();
  });
});

describe('the fault matrix, a proxy', () => {
  const port = (name: string) => (): number => proxies[name]?.port ?? 0;
  const ADVICE = 'The operator must check the proxy (HTTPS_PROXY, HTTP_PROXY, NO_PROXY).';
  const rows: readonly Row[] = [
    {
      name: 'that refuses',
      bad: port('403'),
      says: (host) => `the proxy http://${host} rejected the connection to Bitbucket (403). ${ADVICE}`,
    },
    {
      name: 'that demands a password',
      bad: port('407'),
      says: (host) => `the proxy http://${host} requires a user and a password, or rejected them (407). ${ADVICE}`,
    },
    {
      name: 'that says nothing',
      bad: port('silent'),
      says: (host) =>
        `no connection to Bitbucket through the proxy http://${host} within 1 s. A later retry may succeed; request less.`,
    },
    {
      name: 'that breaks off',
      bad: () => undefined,
      says: (host) => `no connection to bitbucket.test through the proxy http://${host} (ECONNRESET). ${ADVICE}`,
    },
  ];
  test.for(rows)('[S44] $name', async (row) => {
    const server = await start('https://bitbucket.test', { HTTPS_PROXY: `http://127.0.0.1:${way.port}` });
    await failsThenWorks(server, way, row, port('good')(), `127.0.0.1:${way.port}`);
    await server.close();
  });
});
