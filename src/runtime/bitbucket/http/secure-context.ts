import * as tls from 'node:tls';
import type { TlsConfig } from '../../config/tls-config.ts';

function authoritiesOf(store: 'default' | 'system'): readonly string[] | undefined {
  const read: unknown = Reflect.get(tls, 'getCACertificates'); // Node 22.15 and later
  if (typeof read !== 'function') return undefined;
  const list: unknown = Reflect.apply(read, undefined, [store]);
  return Array.isArray(list) ? list.map(String) : [];
}

/** Node's own and the system's authorities with the operator's beside them; undefined: Node's default is all there is. */
function trusted(added: readonly string[]): string[] | undefined {
  const known = authoritiesOf('default');
  if (known !== undefined) return [...new Set([...known, ...(authoritiesOf('system') ?? []), ...added])];
  return added.length === 0 ? undefined : [...tls.rootCertificates, ...added];
}

/** Made once and not for each connection: it parses some 150 certificates. */
export function createTlsContext({ authorities, client }: TlsConfig): tls.SecureContext {
  const ca = trusted(authorities);
  return tls.createSecureContext({
    ...(ca === undefined ? {} : { ca }),
    ...(client === undefined
      ? {}
      : {
          cert: client.certificate,
          key: client.key.reveal(),
          ...(client.passphrase === undefined ? {} : { passphrase: client.passphrase.reveal() }),
        }),
  });
}
