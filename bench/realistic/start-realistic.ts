import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { realisticAnswers } from './answers.ts';

export interface Realistic {
  readonly url: string;
  /** Whatever comes next is answered as this tool's request. */
  readonly expect: (tool: string) => void;
  readonly close: () => void;
}

/** A server that gives the responses of `realisticAnswers`: the text to a client that accepts nothing else, JSON to all others. */
export async function startRealistic(): Promise<Realistic> {
  let tool = '';
  const server = createServer((request, response) => {
    const { json, text } = realisticAnswers.get(tool) ?? {};
    const asText = json === undefined || (text !== undefined && request.headers.accept === 'text/plain');
    response.setHeader('Content-Type', asText ? 'text/plain' : 'application/json');
    response.end(asText ? text : JSON.stringify(json));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    expect: (name) => {
      tool = name;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
