import { type AgentOptions, type ClientRequest, Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Socket } from 'node:net';
import { type ConnectionOptions, checkServerIdentity, type SecureContext } from 'node:tls';
import type { ProxyConfig } from '../../config/proxy-config.ts';
import { AppError } from '../../errors.ts';

/** Where connections come from: kept alive for reads, one of its own for anything else. */
export interface Agents {
  readonly shared: HttpAgent;
  /** `false`: node:http makes one for the request. */
  readonly single: HttpAgent | false;
}

const IDLE_MS = 4_000; // below the 5 s after which Node's and Tomcat's peers commonly close an idle connection
/** Without a bound of their own: how many requests run at once is for `request-scheduler.ts`, and a started request does not wait again. */
const KEPT: AgentOptions = { keepAlive: true, keepAliveMsecs: IDLE_MS, timeout: IDLE_MS };

/**
 * The name to check is Bitbucket's, also where a package in between would drop it. It is an option of the agent: since Node 22 a
 * connection that was made with a check of the request's own is never used again.
 */
function identityOf(host: string): Pick<ConnectionOptions, 'checkServerIdentity'> {
  return { checkServerIdentity: (_name, certificate) => checkServerIdentity(host, certificate) };
}

/** `secureHost`: whose certificate it must be; absent for plain HTTP. */
export function openDirectAgents(secureHost: string | undefined): Agents {
  if (secureHost === undefined) return { shared: new HttpAgent(KEPT), single: false };
  const verified = { rejectUnauthorized: true, ...identityOf(secureHost) };
  return { shared: new HttpsAgent({ ...KEPT, ...verified }), single: new HttpsAgent(verified) };
}

/**
 * Tunnels (CONNECT) to a TLS server. The package is loaded here, so that only users of a proxy load it. It gets the
 * proxy's address without user and password, which it would print under DEBUG=*; the header is given ready. `context` is for a
 * proxy that itself speaks TLS.
 */
export async function openTunnelAgents(
  proxy: ProxyConfig,
  host: string,
  context: SecureContext,
  connectTimeoutMs: number,
): Promise<Agents> {
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  const toProxy = {
    headers: proxy.authorization === undefined ? {} : { 'Proxy-Authorization': proxy.authorization.reveal() },
    rejectUnauthorized: true,
    secureContext: context,
  };
  /** The package waits for the proxy's response for ever, and keeps the connection for as long: here each wait has an end. */
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
        const verified = { ...target, ...identityOf(host) };
        return await new HttpsProxyAgent(proxy.url, { ...toProxy, signal: controller.signal }).connect(
          request,
          verified,
        );
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
