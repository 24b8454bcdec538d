import { lookup } from 'node:dns/promises';
import { connect, isIP } from 'node:net';
import type { BaseUrl } from '../config/base-url.ts';
import type { Check } from './check.ts';

interface Target {
  readonly host: string;
  readonly port: number;
}

export function targetOf({ origin }: BaseUrl): Target {
  const { hostname, port, protocol } = new URL(origin);
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port),
  };
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

export async function checkDns({ host }: Target): Promise<Check> {
  const step = 'DNS';
  if (isIP(host) !== 0) return { step, state: 'ok', found: `${host} is an address` };
  try {
    const addresses = await lookup(host, { all: true });
    return { step, state: 'ok', found: `${host} is ${addresses.map(({ address }) => address).join(', ')}` };
  } catch (error) {
    const advice = 'check the host in BITBUCKET_URL, the VPN and the name server';
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
      const advice =
        'check the port, the firewall and the VPN; behind a proxy this step may fail and the next ones work';
      resolve({ step, state: 'failed', found: `no connection to ${host} port ${port} (${problem})`, advice });
    };
    socket.once('connect', () => {
      socket.destroy();
      const milliseconds = Math.round(performance.now() - began);
      resolve({ step, state: 'ok', found: `${host} port ${port} answers in ${milliseconds} ms` });
    });
    socket.once('timeout', () => {
      fail(`nothing within ${timeoutMs / 1000} s`);
    });
    socket.once('error', (error) => {
      fail(codeOf(error));
    });
  });
}
