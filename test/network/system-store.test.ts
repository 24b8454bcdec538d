import { spawn } from 'node:child_process';
import * as tls from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Certificates, makeCertificates } from '../helpers/make-certificates.ts';
import { startServer, textOf } from '../helpers/start-server.ts';
import { startTlsStub, type TlsStub } from '../helpers/start-tls-stub.ts';

/** Node reads the system's store since 22.15: the workflow's newer Nodes run this. */
const ABLE = 'getCACertificates' in tls;
const GOOD = '{"key":"PLAT"}';

describe.runIf(ABLE)("the system's store", () => {
  let pki: Certificates;
  let stub: TlsStub;
  beforeAll(async () => {
    pki = makeCertificates();
    const { cert, key } = pki.issue('good', pki.ca);
    stub = await startTlsStub({ cert, key });
  });
  afterAll(async () => {
    await stub.close();
    pki.remove();
  });

  async function callOnce(env: Record<string, string>, args: readonly string[] = []): Promise<string> {
    const server = await startServer({ url: stub.url, args, env });
    try {
      return textOf(await server.call('project_get', { projectKey: 'PLAT' }));
    } finally {
      await server.close();
    }
  }
  // Where OpenSSL looks for the system's authorities, and with it Node.
  const installed = (): Record<string, string> => ({ SSL_CERT_FILE: pki.ca.certFile });

  test('an authority that is installed there is trusted', async () => {
    expect(await callOnce(installed())).toBe(GOOD);
  });

  test('beside those of --ca-file', async () => {
    expect(await callOnce(installed(), ['--ca-file', pki.stranger.certFile])).toBe(GOOD);
  });

  test('[S40] one that is not is not', async () => {
    expect(await callOnce({})).toContain('untrusted authority');
    expect(await callOnce({ SSL_CERT_FILE: pki.stranger.certFile })).toContain('untrusted authority');
  });

  test('control: Node itself does not look there unless it is told to', async () => {
    const script = `require('node:https').get(${JSON.stringify(stub.url)}, (r) => r.resume()).on('error', (e) => console.log(e.code))`;
    const child = spawn(process.execPath, ['-e', script], { env: installed() });
    const [output] = await Promise.all([
      new Promise<string>((resolve) =>
        child.stdout.once('data', (chunk: Buffer) => {
          resolve(chunk.toString('utf8'));
        }),
      ),
      new Promise((resolve) => child.once('close', resolve)),
    ]);
    expect(output).toBe('UNABLE_TO_VERIFY_LEAF_SIGNATURE\n');
  });
});
