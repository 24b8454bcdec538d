import { type ClientRequest, request as httpRequest, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import type { SecureContext } from 'node:tls';
import type { NetworkConfig } from '../../config/network-config.ts';
import { type Agents, openDirectAgents, openTunnelAgents } from './open-agents.ts';
import { createTlsContext } from './secure-context.ts';

/** Opens requests to one origin the way the configuration says: directly, or through a proxy. */
export interface Connections {
  /** The proxy's address, to be shown. */
  readonly proxy: string | undefined;
  readonly open: (target: URL, init: RequestOptions) => Promise<ClientRequest> | ClientRequest;
  /** Closes idle connections. */
  readonly close: () => void;
}

export type ConnectionConfig = Pick<NetworkConfig, 'tls' | 'proxy'> & { readonly connectTimeoutMs: number };

function portOf({ protocol, port }: URL): number {
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}

/** What every TLS connection is made with, written out so that NODE_TLS_REJECT_UNAUTHORIZED=0 in somebody's shell switches nothing off. */
function verified(context: SecureContext): object {
  return { rejectUnauthorized: true, secureContext: context };
}

/** `origin` is Bitbucket's; what is made here opens nothing to any other. */
export function openConnections(origin: string, { tls, proxy, connectTimeoutMs }: ConnectionConfig): Connections {
  const secure = origin.startsWith('https:');
  const proxyUrl = proxy?.forOrigin === origin ? new URL(proxy.url) : undefined;
  let context: SecureContext | undefined;
  const secureContext = (): SecureContext => (context ??= createTlsContext(tls));
  // The client certificate is for Bitbucket, not for the proxy.
  const proxyContext = (): SecureContext => createTlsContext({ ...tls, client: undefined });
  const bitbucket = new URL(origin);
  const host = hostOf(bitbucket);
  const port = portOf(bitbucket);
  // As node:http would find it, for each request: an address has none (RFC 6066 section 3).
  const servername = isIP(host) === 0 ? host : '';
  let agents: Agents | undefined;

  function direct(target: URL, init: RequestOptions): ClientRequest {
    agents ??= openDirectAgents(secure ? host : undefined);
    const agent = init.method === 'GET' ? agents.shared : agents.single;
    const where = { host, port, servername, path: `${target.pathname}${target.search}`, agent };
    return secure
      ? httpsRequest({ ...init, ...where, ...verified(secureContext()) })
      : httpRequest({ ...init, ...where });
  }

  async function tunnel(target: URL, init: RequestOptions): Promise<ClientRequest> {
    if (proxy === undefined) throw new Error('no proxy');
    agents ??= await openTunnelAgents(proxy, host, proxyContext(), connectTimeoutMs);
    const agent = init.method === 'GET' ? agents.shared : agents.single;
    // Without the mark agent-base looks for https in the stack, misses it when a connection is freed, and never reuses one.
    const where = {
      host,
      port,
      path: `${target.pathname}${target.search}`,
      agent,
      secureEndpoint: true,
    };
    return httpsRequest({ ...init, ...where, ...verified(secureContext()) });
  }

  /** RFC 9112 section 3.2.2: to a proxy without a tunnel the target is written whole. */
  function forward(target: URL, init: RequestOptions, to: URL): ClientRequest {
    const toSecure = to.protocol === 'https:';
    const proxyHost = hostOf(to);
    agents ??= openDirectAgents(toSecure ? proxyHost : undefined);
    const through: RequestOptions = {
      ...init,
      host: proxyHost,
      port: portOf(to),
      path: target.href,
      agent: init.method === 'GET' ? agents.shared : agents.single,
      headers: {
        ...(init.headers as Readonly<Record<string, string>>),
        Host: target.host,
        ...(proxy?.authorization === undefined ? {} : { 'Proxy-Authorization': proxy.authorization.reveal() }),
      },
    };
    return toSecure ? httpsRequest({ ...through, ...verified(proxyContext()) }) : httpRequest(through);
  }

  return {
    proxy: proxyUrl?.origin,
    open(target, init) {
      if (target.origin !== origin)
        throw new Error(`connection pool for ${origin} was asked to connect to ${target.origin}`);
      if (proxyUrl === undefined) return direct(target, init);
      return secure ? tunnel(target, init) : forward(target, init, proxyUrl);
    },
    close() {
      agents?.shared.destroy();
      if (agents !== undefined && agents.single !== false) agents.single.destroy();
    },
  };
}
