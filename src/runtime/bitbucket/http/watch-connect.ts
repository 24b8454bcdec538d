import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { AppError } from '../../errors.ts';
import { rejectedByProxy } from './explain-failure.ts';

export interface ConnectOptions {
  readonly secure: boolean;
  /** The proxy's address, when there is one. */
  readonly proxy: string | undefined;
  readonly milliseconds: number;
  /** Ends the request. */
  readonly stop: (error: AppError) => void;
}

export interface ConnectProgress {
  /** Whether Bitbucket may have got anything. */
  readonly connected: () => boolean;
  /** The proxy, as long as it has not let us through. */
  readonly blockedBy: () => string | undefined;
}

/** Bounds the time to connect, and tells afterwards how far it came. The wait for a free connection is the deadline's, the wait for a tunnel its own. */
export function watchConnect(request: ClientRequest, options: ConnectOptions): ConnectProgress {
  const { proxy, milliseconds } = options;
  const tunnelled = proxy !== undefined && options.secure;
  let connected = false;
  let passed = proxy === undefined;
  let timer: NodeJS.Timeout | undefined;
  const start = (): void => {
    timer ??= setTimeout(() => {
      const where = passed ? 'to Bitbucket' : `to Bitbucket through the proxy ${proxy ?? ''}`;
      options.stop(new AppError('timeout', `no connection ${where} within ${milliseconds / 1000} s`));
    }, milliseconds);
  };
  const done = (): void => {
    clearTimeout(timer);
    connected = true;
    passed = true;
  };
  request.once('close', () => {
    clearTimeout(timer);
  });
  if (proxy !== undefined) {
    // Of https-proxy-agent: the proxy's response to CONNECT.
    request.once('proxyConnect', (answer: IncomingMessage) => {
      if (answer.statusCode === 200) passed = true;
      else options.stop(rejectedByProxy(proxy, answer.statusCode));
    });
  }
  request.once('socket', (socket: Socket) => {
    if (request.reusedSocket) {
      done();
      return;
    }
    start();
    socket.once(
      tunnelled || (options.secure && proxy === undefined) || proxy?.startsWith('https:') === true
        ? 'secureConnect'
        : 'connect',
      done,
    );
  });
  return { connected: () => connected, blockedBy: () => (passed ? undefined : proxy) };
}
