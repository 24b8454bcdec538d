import { connect, type PeerCertificate } from 'node:tls';
import type { BaseUrl } from '../config/base-url.ts';
import type { Check } from './check.ts';
import { codeOf, targetOf } from './check-network.ts';

const SOON_DAYS = 14;

const ADVICE: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'the certificate has expired: its owner has to renew it',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is for another host: use that name in BITBUCKET_URL',
};

function plain(value: unknown): string {
  return typeof value === 'string' ? value.replace(/[^\p{L}\p{N} .,'&()*_-]/gu, '?').slice(0, 100) : '';
}

function describe({ issuer, valid_to: validTo }: PeerCertificate): string {
  const days = Math.floor((Date.parse(validTo) - Date.now()) / 86_400_000);
  const soon = days < SOON_DAYS ? ': SOON' : '';
  return `issued by ${plain(issuer.O) || plain(issuer.CN) || 'nobody named'}, good until ${plain(validTo)} (${days} days${soon})`;
}

/** The handshake with verification, as every request does it. */
export function checkTls(baseUrl: BaseUrl, timeoutMs: number): Promise<Check> {
  const step = 'TLS';
  if (baseUrl.origin.startsWith('http:')) {
    const found = baseUrl.insecure ? 'plain HTTP: the credential travels in the clear' : 'plain HTTP on this machine';
    return Promise.resolve({ step, state: 'skipped', found });
  }
  return new Promise((resolve) => {
    const { host, port } = targetOf(baseUrl);
    const socket = connect({ host, port, servername: host, timeout: timeoutMs, rejectUnauthorized: true });
    const fail = (code: string): void => {
      socket.destroy();
      const advice =
        ADVICE[code] ?? 'the CA of your company may be missing here, or something else answers on this port';
      resolve({ step, state: 'failed', found: `no TLS with ${host} (${code})`, advice });
    };
    socket.once('secureConnect', () => {
      const found = `${socket.getProtocol() ?? 'TLS'}, ${describe(socket.getPeerCertificate())}`;
      socket.destroy();
      resolve({ step, state: 'ok', found });
    });
    socket.once('timeout', () => {
      fail(`nothing within ${timeoutMs / 1000} s`);
    });
    socket.once('error', (error) => {
      fail(codeOf(error));
    });
  });
}
