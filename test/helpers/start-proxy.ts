import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { TLSSocket, TlsOptions } from 'node:tls';

export interface Proxy {
  readonly url: string;
  readonly port: number;
  /** `CONNECT host:port` or `GET http://host/…`, with the `Proxy-Authorization` that came with it. */
  readonly requests: { readonly line: string; readonly authorization: string | undefined }[];
  /** With TLS: the name in the client certificate of each connection, if one was shown. */
  readonly shown: (string | undefined)[];
  /** Headers of requests that were forwarded without a tunnel. */
  readonly forwarded: IncomingMessage['headers'][];
  readonly close: () => Promise<void>;
}

/** A proxy that takes every name to one port of this machine. `refuse`: the status that it answers instead; 0: nothing, ever. `tls`: it speaks TLS itself. */
export async function startProxy(toPort: number, refuse?: number, tls?: TlsOptions): Promise<Proxy> {
  const requests: Proxy['requests'] = [];
  const forwarded: IncomingMessage['headers'][] = [];
  const shown: Proxy['shown'] = [];
  const sockets = new Set<Socket>();
  const note = (request: IncomingMessage): void => {
    requests.push({
      line: `${request.method ?? ''} ${request.url ?? ''}`,
      authorization: request.headers['proxy-authorization'],
    });
  };
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    note(request);
    forwarded.push(request.headers);
    if (refuse !== undefined) {
      response.writeHead(refuse).end();
      return;
    }
    const { pathname, search } = new URL(request.url ?? '');
    const headers = { ...request.headers };
    delete headers['proxy-authorization'];
    const onward = forward(
      { host: '127.0.0.1', port: toPort, method: request.method, path: pathname + search, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 0, answer.headers);
        answer.pipe(response);
      },
    );
    request.pipe(onward);
  };
  const server = tls === undefined ? createServer(answer) : createTlsServer(tls, answer);
  server.on('tlsClientError', () => undefined);
  server.on('secureConnection', (socket: TLSSocket) => {
    const certificate: { readonly subject?: { readonly CN?: unknown } } = socket.getPeerCertificate();
    const name = certificate.subject?.CN;
    shown.push(typeof name === 'string' ? name : undefined);
  });
  server.on('connection', (socket: Socket) => sockets.add(socket));
  server.on('connect', (request, socket: Socket) => {
    note(request);
    socket.on('error', () => undefined);
    if (refuse === 0) return;
    if (refuse !== undefined) {
      socket.end(`HTTP/1.1 ${refuse} No\r\nContent-Length: 6\r\n\r\nsecret`);
      return;
    }
    const onward = connect(toPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
    sockets.add(onward.on('error', () => socket.destroy()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    port,
    requests,
    shown,
    forwarded,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => {
          resolve();
        });
      }),
  };
}
