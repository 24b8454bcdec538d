import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StubRequest {
  readonly method: string;
  /** The request target as it came, byte for byte. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

export interface Stub {
  readonly url: string;
  readonly requests: StubRequest[];
  /** How many TCP connections were opened to it so far. */
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

export type StubAnswer = (request: StubRequest, response: ServerResponse) => void;

const answerEmptyObject: StubAnswer = (_request, response) => {
  response.setHeader('Content-Type', 'application/json');
  response.end('{}');
};

async function read(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A real HTTP server on loopback that records every request and answers as it is told. */
export async function startStub(answer: StubAnswer = answerEmptyObject): Promise<Stub> {
  const requests: StubRequest[] = [];
  let connections = 0;
  const server = createServer((message, response) => {
    void read(message).then(
      (body) => {
        const request = { method: message.method ?? '', url: message.url ?? '', headers: message.headers, body };
        requests.push(request);
        answer(request, response);
      },
      () => response.destroy(), // the client went away in the middle of its request
    );
  });
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
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
