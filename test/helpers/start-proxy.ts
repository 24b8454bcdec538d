import { createServer, request as forward, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface Proxy {
  readonly url: string;
  readonly port: number;
  /** `CONNECT host:port` or `GET http://host/…`, with the `Proxy-Authorization` that came with it. */
  readonly requests: { readonly line: string; readonly authorization: string | undefined }[];
  /** Headers of requests that were forwarded without a tunnel. */
  readonly forwarded: IncomingMessage['headers'][];
  readonly close: () => Promise<void>;
}

/** A proxy that takes every name to one port of this machine. `refuse`: the status that it answers instead; 0: nothing, ever. */
export async function startProxy(toPort: number, refuse?: number): Promise<Proxy> {
  const requests: Proxy['requests'] = [];
  const forwarded: IncomingMessage['headers'][] = [];
  const sockets = new Set<Socket>();
  const note = (request: IncomingMessage): void => {
    requests.push({
      line: `${request.method ?? ''} ${request.url ?? ''}`,
      authorization: request.headers['proxy-authorization'],
    });
  };
  const server = createServer((request, response) => {
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
  });
  server.on('connection', (socket) => sockets.add(socket));
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
    url: `http://127.0.0.1:${port}`,
    port,
    requests,
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
