import type { Socket } from 'node:net';
import { type PeerCertificate, TLSSocket } from 'node:tls';
import type { AppError } from '../../errors.ts';
import { explainFailure } from './explain-failure.ts';
import { type ConnectionConfig, openConnections } from './open-connections.ts';
import { watchConnect } from './watch-connect.ts';

/** With TLS 1.3 a server rejects a client certificate after our side of the handshake: so long its alert may take. */
const ALERT_MS = 250;

/** How far one connection came. */
export interface Connection {
  /** The proxy that it goes through, if there is one. */
  readonly proxy: string | undefined;
  /** Whether that proxy let it through. */
  readonly passed: boolean;
  /** What ended it; undefined: it is there. */
  readonly error: AppError | undefined;
  /** With TLS: its version, and the certificate that was shown. */
  readonly secure: { readonly protocol: string; readonly certificate: PeerCertificate } | undefined;
}

/** Opens one connection the way every request does, and closes it: nothing is asked on it. */
export async function tryConnection(
  options: ConnectionConfig & { readonly baseUrl: { readonly origin: string } },
): Promise<Connection> {
  const { origin } = options.baseUrl;
  const secure = origin.startsWith('https:');
  const connections = openConnections(origin, options);
  // No end() and no write: node:http connects, and sends nothing.
  const client = await connections.open(new URL(origin), { method: 'GET' });
  const connection = await new Promise<Connection>((resolve) => {
    const progress = watchConnect(client, {
      secure,
      proxy: connections.proxy,
      milliseconds: options.connectTimeoutMs,
      stop: (error) => {
        client.destroy(error);
        setImmediate(() => client.emit('error', error));
      },
    });
    const report = (error: AppError | undefined, secured: Connection['secure']): void => {
      resolve({ proxy: connections.proxy, passed: progress.blockedBy() === undefined, error, secure: secured });
    };
    client.on('error', (cause) => {
      report(explainFailure(cause, { host: new URL(origin).host, blockedBy: progress.blockedBy() }), undefined);
    });
    client.once('socket', (socket: Socket) => {
      const toProxy = connections.proxy?.startsWith('https:') === true;
      socket.once(secure || toProxy ? 'secureConnect' : 'connect', () => {
        if (!secure || !(socket instanceof TLSSocket)) {
          report(undefined, undefined);
          return;
        }
        const secured = { protocol: socket.getProtocol() ?? 'TLS', certificate: socket.getPeerCertificate() };
        setTimeout(report, ALERT_MS, undefined, secured);
      });
    });
  });
  client.destroy();
  connections.close();
  return connection;
}
