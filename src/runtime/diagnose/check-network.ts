import { lookup } from 'node:dns/promises';
import { connect, isIP } from 'node:net';
import type { UpstreamConfig } from '../config/load-config.ts';
import type { Check } from './check.ts';

interface Target {
  readonly host: string;
  readonly port: number;
}

/** The first hop: the proxy, or Bitbucket when there is none. */
export function firstHop({ baseUrl, proxy }: UpstreamConfig): Target {
  const { hostname, port, protocol } = new URL(proxy?.url ?? baseUrl.origin);
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port),
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

export async function checkDns({ host }: Target): Promise<Check> {
  const step = 'DNS';
  if (isIP(host) !== 0) return { step, state: 'ok', found: `${host} is an address` };
  try {
    const addresses = await lookup(host, { all: true });
    return { step, state: 'ok', found: `${host} is ${addresses.map(({ address }) => address).join(', ')}` };
  } catch (error) {
    const advice = 'check the host in BITBUCKET_URL (or of the proxy), the VPN and the name server';
    return { step, state: 'failed', found: `${host} has no address (${codeOf(error)})`, advice };
  }
}

export function checkTcp({ host, port }: Target, timeoutMs: number): Promise<Check> {
  const step = 'TCP';
  const began = performance.now();
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: timeoutMs });
    const fail = (problem: string): void => {
      socket.destroy();
      const advice = 'check the port, the firewall and the VPN; if a proxy is required, set HTTPS_PROXY';
      resolve({ step, state: 'failed', found: `no connection to ${host} port ${port} (${problem})`, advice });
    };
    socket.once('connect', () => {
      socket.destroy();
      const milliseconds = Math.round(performance.now() - began);
      resolve({ step, state: 'ok', found: `${host} port ${port} accepted a connection in ${milliseconds} ms` });
    });
    socket.once('timeout', () => {
      fail(`no response within ${timeoutMs / 1000} s`);
    });
    socket.once('error', (error) => {
      fail(codeOf(error));
    });
  });
}
