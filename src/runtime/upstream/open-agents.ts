import { type AgentOptions, type ClientRequest, Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Socket } from 'node:net';
import type { SecureContext } from 'node:tls';
import type { ProxyConfig } from '../config/proxy-config.ts';
import { AppError } from '../errors.ts';

/** Where connections come from: kept alive for reads, one of its own for anything else. */
export interface Agents {
  readonly shared: HttpAgent;
  /** `false`: node:http makes one for the request. */
  readonly single: HttpAgent | false;
}

const IDLE_MS = 4_000; // below the 5 s after which Node's and Tomcat's peers commonly close an idle connection
const MAX_SOCKETS = 16;
const KEPT: AgentOptions = { keepAlive: true, keepAliveMsecs: IDLE_MS, timeout: IDLE_MS, maxSockets: MAX_SOCKETS };

export function openDirectAgents(secure: boolean): Agents {
  return {
    shared: secure ? new HttpsAgent({ ...KEPT, rejectUnauthorized: true }) : new HttpAgent(KEPT),
    single: false,
  };
}

/**
 * Tunnels (CONNECT) to a TLS server. The package is loaded here, so that who has no proxy does not pay for it. It gets the
 * proxy's address without user and password, which it would print under DEBUG=*; the header is given ready. `context` is for a
 * proxy that itself speaks TLS.
 */
export async function openTunnelAgents(
  proxy: ProxyConfig,
  context: SecureContext,
  connectTimeoutMs: number,
): Promise<Agents> {
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  const toProxy = {
    headers: proxy.authorization === undefined ? {} : { 'Proxy-Authorization': proxy.authorization.reveal() },
    rejectUnauthorized: true,
    secureContext: context,
  };
  /** The package waits for the proxy's answer for ever, and keeps the connection for as long: here each wait has an end. */
  class BoundedTunnel extends HttpsProxyAgent<string> {
    override async connect(
      request: ClientRequest,
      target: Parameters<typeof HttpsProxyAgent.prototype.connect>[1],
    ): Promise<Socket> {
      const controller = new AbortController();
      const timer = setTimeout(() => {
        controller.abort();
      }, connectTimeoutMs);
      try {
        return await new HttpsProxyAgent(proxy.url, { ...toProxy, signal: controller.signal }).connect(request, target);
      } catch (error) {
        if (!controller.signal.aborted) throw error;
        const problem = `no connection to Bitbucket through the proxy ${proxy.url} within ${connectTimeoutMs / 1000} s`;
        throw new AppError('timeout', problem);
      } finally {
        clearTimeout(timer);
      }
    }
  }
  return { shared: new BoundedTunnel(proxy.url, KEPT), single: new BoundedTunnel(proxy.url, { keepAlive: false }) };
}
