import type { PeerCertificate } from 'node:tls';
import type { Connection } from '../bitbucket/http/try-connection.ts';
import type { BaseUrl } from '../config/base-url.ts';
import type { Check } from './check.ts';
import { adviceFor } from './failure.ts';

const SOON_DAYS = 14;

function plain(value: unknown): string {
  return typeof value === 'string' ? value.replace(/[^\p{L}\p{N} .,:'&()*_-]/gu, '?').slice(0, 100) : '';
}

function describe({ issuer, valid_to: validTo }: PeerCertificate): string {
  const days = Math.floor((Date.parse(validTo) - Date.now()) / 86_400_000);
  const soon = days < SOON_DAYS ? ': SOON' : '';
  return `issued by ${plain(issuer.O) || plain(issuer.CN) || 'an unnamed authority'}, good until ${plain(validTo)} (${days} days${soon})`;
}

/** Whether the proxy lets us through: with a tunnel that it opened one, without that it takes connections. */
export function checkProxy({ proxy, passed, error }: Connection, { origin }: BaseUrl): Check {
  const step = 'proxy';
  if (proxy === undefined) return { step, state: 'skipped', found: `none is configured for ${origin}` };
  if (passed || error === undefined) {
    const found = origin.startsWith('https:')
      ? `${proxy} connects to ${new URL(origin).host}`
      : `${proxy} is reachable`;
    return { step, state: 'ok', found };
  }
  return { step, state: 'failed', found: error.message, advice: adviceFor(error) };
}

/** The handshake with verification: authorities, client certificate and name as every request has them. */
export function checkTls({ error, secure }: Connection, baseUrl: BaseUrl): Check {
  const step = 'TLS';
  if (baseUrl.origin.startsWith('http:')) {
    const found = baseUrl.insecure ? 'plain HTTP: the credential travels in the clear' : 'plain HTTP on this machine';
    return { step, state: 'skipped', found };
  }
  if (error !== undefined) return { step, state: 'failed', found: error.message, advice: adviceFor(error) };
  if (secure === undefined) throw new Error('a connection over TLS without TLS');
  return { step, state: 'ok', found: `${secure.protocol}, ${describe(secure.certificate)}` };
}
