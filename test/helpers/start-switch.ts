import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface Switch {
  readonly port: number;
  /** Where connections lead from now on; undefined: each is reset as soon as it has said something. */
  readonly lead: (port: number | undefined) => void;
  readonly close: () => Promise<void>;
}

/** One address that leads to one server and then to another, so that what serves can be told from what it met. */
export async function startSwitch(): Promise<Switch> {
  const sockets = new Set<Socket>();
  let target: number | undefined;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    if (target === undefined) {
      socket.once('data', () => socket.resetAndDestroy());
      return;
    }
    const onward = connect(target, '127.0.0.1');
    sockets.add(onward);
    onward.on('error', () => socket.destroy());
    socket.once('close', () => onward.destroy());
    socket.pipe(onward).pipe(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    lead(port) {
      target = port;
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
