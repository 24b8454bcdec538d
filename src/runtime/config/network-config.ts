import type { Secret } from '../secrets/secret.ts';
import type { BaseUrl } from './base-url.ts';
import { type GatewayHeader, loadGatewayHeaders } from './gateway-headers.ts';
import { loadProxyConfig, type ProxyConfig } from './proxy-config.ts';
import type { Environment, OptionValues } from './read-options.ts';
import { loadTlsConfig, type TlsConfig } from './tls-config.ts';

/** The road to Bitbucket: what is trusted, what is in between, and how long it may be silent. */
export interface NetworkConfig {
  /** Milliseconds between two pieces of an answer's body. */
  readonly stallTimeoutMs: number;
  readonly tls: TlsConfig;
  readonly proxy: ProxyConfig | undefined;
  readonly headers: readonly GatewayHeader[];
  /** Every secret of the above, for the masks. */
  readonly networkSecrets: readonly Secret[];
}

export function loadNetworkConfig(values: OptionValues, environment: Environment, baseUrl: BaseUrl): NetworkConfig {
  const tls = loadTlsConfig(values, environment);
  const proxy = loadProxyConfig(environment, baseUrl);
  const headers = loadGatewayHeaders(typeof values.headersFile === 'string' ? values.headersFile : undefined);
  const secrets = [tls.client?.passphrase, proxy?.password, proxy?.authorization, ...headers.map(({ value }) => value)];
  return {
    stallTimeoutMs: Number(values.stallTimeout) * 1000,
    tls,
    proxy,
    headers,
    networkSecrets: Object.freeze(secrets.filter((secret) => secret !== undefined)),
  };
}
