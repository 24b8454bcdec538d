import { BlockList, isIP, isIPv4 } from 'node:net';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

function inNetwork(host: string, network: string, prefix: number): boolean {
  const family = isIPv4(network) ? 'ipv4' : 'ipv6';
  if (isIP(host) === 0 || isIP(network) === 0 || isIPv4(host) !== isIPv4(network)) return false;
  if (prefix > (family === 'ipv4' ? 32 : 128)) return false;
  const list = new BlockList();
  list.addSubnet(network, prefix, family);
  return list.check(host, family);
}

/** `host`, `host:port`, `[::1]`, `[::1]:443`, `fd00::1`: the host without brackets, and the port if there is one. */
function splitPort(entry: string): { readonly host: string; readonly port: string | undefined } {
  const bracketed = /^\[([^\]]+)\](?::(\d+))?$/.exec(entry);
  if (bracketed !== null) return { host: bracketed[1] ?? '', port: bracketed[2] };
  const plain = /^([^:]+):(\d+)$/.exec(entry);
  return plain === null ? { host: entry, port: undefined } : { host: plain[1] ?? '', port: plain[2] };
}

function covers(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true;
  const network = /^([0-9a-f.:]+)\/(\d{1,3})$/.exec(entry);
  if (network !== null) return inNetwork(host, network[1] ?? '', Number(network[2]));
  const wanted = splitPort(entry);
  if (wanted.port !== undefined && wanted.port !== port) return false;
  const name = wanted.host.replace(/^\*?\./, '').replace(/\.$/, '');
  if (name === '') return false;
  if (isIP(name) !== 0) return inNetwork(host, name, isIPv4(name) ? 32 : 128);
  return host === name || (isIP(host) === 0 && host.endsWith(`.${name}`));
}

/**
 * Whether NO_PROXY keeps a host from the proxy: names with their subdomains (with a leading dot, `*.` or none, as curl has it),
 * ports, addresses, CIDR networks, `*`. Names are not looked up. This machine is never reached through a proxy (as in Go).
 */
export function bypassesProxy(noProxy: string, hostname: string, port: string): boolean {
  const host = hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
  if (LOOPBACK.test(host)) return true;
  const entries = noProxy.toLowerCase().split(/[\s,]+/);
  return entries.some((entry) => entry !== '' && covers(entry, host, port));
}
