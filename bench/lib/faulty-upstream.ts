import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Fault = 'none' | 'reset' | '500' | 'slow' | '429';

const FAULTS: readonly Fault[] = ['reset', '500', 'slow', '429'];
/** One in twenty. */
const EVERY = 20;
const SLOW_MS = 200;
/** Of the 429s: the others say `Retry-After: 0`, these say nothing, and the server pauses by its own rule. */
const SILENT_EVERY = 16;

/** What happens to the first request of a call: fixed by its number, so that the driver knows what it must be answered. */
export function faultOf(call: number): Fault {
  return call % EVERY === 0 ? (FAULTS[(call / EVERY) % FAULTS.length] ?? 'none') : 'none';
}

export interface FaultyUpstream {
  readonly url: string;
  /** How many requests each call has come to, by its number. */
  readonly seen: ReadonlyMap<number, number>;
  readonly close: () => void;
}

function answer(response: ServerResponse, call: number): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ key: `P${call}`, description: 'x'.repeat(2_000) }));
}

function answerWith(fault: Fault, response: ServerResponse, call: number): void {
  switch (fault) {
    case 'reset':
      response.destroy();
      return;
    case '500':
      response.writeHead(500).end();
      return;
    case '429':
      response.writeHead(429, (call / EVERY) % SILENT_EVERY === 3 ? {} : { 'retry-after': '0' }).end();
      return;
    case 'slow':
      setTimeout(answer, SLOW_MS, response, call);
      return;
    case 'none':
      answer(response, call);
  }
}

/** A Bitbucket that fails one call in twenty, once each; a second attempt is answered. */
export async function startFaultyUpstream(): Promise<FaultyUpstream> {
  const seen = new Map<number, number>();
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text;
    });
    request.on('end', () => {
      const call = Number(/P(\d+)/.exec(request.method === 'GET' ? (request.url ?? '') : body)?.[1]);
      const before = seen.get(call) ?? 0;
      seen.set(call, before + 1);
      answerWith(before === 0 ? faultOf(call) : 'none', response, call);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
