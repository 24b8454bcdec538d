import type { ServerResponse } from 'node:http';
import { type StartedServer, startServer } from './start-server.ts';
import { type Stub, type StubRequest, startStub } from './start-stub.ts';

/** What the stub does with a request: a status with headers, or whatever a function does. */
export type Step =
  | number
  | { readonly status: number; readonly headers: Readonly<Record<string, string>> }
  | ((request: StubRequest, response: ServerResponse) => void);

export const RESET: Step = (_request, response) => response.destroy();
export const HANG: Step = () => undefined;

export interface Scripted {
  readonly stub: Stub;
  readonly server: StartedServer;
  /** The steps of the next requests; after the last one every response is 200. */
  readonly script: (...steps: readonly Step[]) => void;
  readonly close: () => Promise<void>;
}

/** The defaults of the product, which `startServer` switches off for other tests. */
const DEFAULTS = {
  BITBUCKET_REQUESTS_PER_SECOND: '5',
  BITBUCKET_MAX_CONCURRENT: '8',
  BITBUCKET_MAX_QUEUE: '64',
  BITBUCKET_READ_ATTEMPTS: '3',
  BITBUCKET_BREAKER_FAILURES: '5',
};

/** A server with its pace, retries and breaker on, before a Bitbucket that does what the script says. */
export async function startScripted(env: Readonly<Record<string, string>> = {}): Promise<Scripted> {
  let steps: Step[] = [];
  const stub = await startStub((request, response) => {
    const step = steps.shift() ?? 200;
    if (typeof step === 'function') {
      step(request, response);
      return;
    }
    const { status, headers = {} } = typeof step === 'number' ? { status: step } : step;
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end('{}');
  });
  const server = await startServer({ url: stub.url, env: { ...DEFAULTS, ...env } });
  return {
    stub,
    server,
    script(...next) {
      steps = [...next];
    },
    async close() {
      await server.close();
      await stub.close();
    },
  };
}
