import { type AddressInfo, createServer, type Socket } from 'node:net';

/** What the hostile server does with a connection; `request` resolves when a whole request has come. */
export type Fault = (socket: Socket, request: Promise<void>) => void;

export interface Hostile {
  readonly url: string;
  /** Requests that were read whole. */
  readonly requests: () => number;
  readonly set: (fault: Fault) => void;
  readonly close: () => Promise<void>;
}

function whole(bytes: Buffer): boolean {
  const text = bytes.toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  const length = Number(/^content-length: (\d+)/im.exec(text)?.[1] ?? 0);
  return end !== -1 && bytes.length >= end + 4 + length;
}

/** A raw TCP server on loopback: nothing of node:http stands between a fault and the wire. */
export async function startHostile(onPort = 0): Promise<Hostile> {
  const sockets = new Set<Socket>();
  let count = 0;
  let fault: Fault = (socket) => socket.destroy();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => sockets.delete(socket));
    let bytes = Buffer.alloc(0);
    const request = new Promise<void>((resolve) => {
      socket.on('data', (more) => {
        bytes = Buffer.concat([bytes, more]);
        if (!whole(bytes)) return;
        count += 1;
        bytes = Buffer.alloc(0);
        resolve();
      });
    });
    fault(socket, request);
  });
  await new Promise<void>((resolve) => server.listen(onPort, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests: () => count,
    set(next) {
      fault = next;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => {
          resolve();
        });
      }),
  };
}
