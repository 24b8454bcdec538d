import type { Secret } from '../secrets/secret.ts';
import type { BaseUrl } from './base-url.ts';
import { type GatewayHeader, loadGatewayHeaders } from './gateway-headers.ts';
import type { Options } from './parse-options.ts';
import { loadProxyConfig, type ProxyConfig } from './proxy-config.ts';
import { loadTlsConfig, type TlsConfig } from './tls-config.ts';

/** The connection to Bitbucket: trusted certificates, proxy, gateway headers, and the longest pause. */
export interface NetworkConfig {
  /** Milliseconds between two pieces of an answer's body. */
  readonly stallTimeoutMs: number;
  readonly tls: TlsConfig;
  readonly proxy: ProxyConfig | undefined;
  readonly headers: readonly GatewayHeader[];
  /** Every secret of the above, for the masks. */
  readonly networkSecrets: readonly Secret[];
}

export function loadNetworkConfig(options: Options, baseUrl: BaseUrl): NetworkConfig {
  const tls = loadTlsConfig(options);
  const proxy = loadProxyConfig(options, baseUrl);
  const headers = loadGatewayHeaders(options);
  const secrets = [tls.client?.passphrase, proxy?.password, proxy?.authorization, ...headers.map(({ value }) => value)];
  return {
    stallTimeoutMs: options.values.stallTimeout * 1000,
    tls,
    proxy,
    headers,
    networkSecrets: Object.freeze(secrets.filter((secret) => secret !== undefined)),
  };
}
