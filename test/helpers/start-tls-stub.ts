import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { TLSSocket, type TlsOptions } from 'node:tls';

export interface TlsStub {
  readonly port: number;
  readonly url: string;
  /** Requests that were read, with the name in the client's certificate. */
  readonly requests: { readonly url: string; readonly client: string | undefined }[];
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

/** A Bitbucket behind TLS that answers every request with `{"key":"PLAT"}`. */
export async function startTlsStub(options: TlsOptions): Promise<TlsStub> {
  const requests: TlsStub['requests'] = [];
  let connections = 0;
  const server = createServer(options, (request, response) => {
    const { socket } = request;
    // No certificate was shown: the subject is absent, whatever its type says.
    const shown: { readonly subject?: { readonly CN?: unknown } } =
      socket instanceof TLSSocket ? socket.getPeerCertificate() : {};
    const name = shown.subject?.CN;
    requests.push({ url: request.url ?? '', client: typeof name === 'string' ? name : undefined });
    response.setHeader('Content-Type', 'application/json').end('{"key":"PLAT"}');
  });
  server.on('connection', () => {
    connections += 1;
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `https://127.0.0.1:${port}`,
    requests,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
