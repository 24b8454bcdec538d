import { spawn } from 'node:child_process';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** What Prism said to one request that the server under test sent. */
export interface Judgement {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  /** Prism's own words: `sl-violations` and the type of a problem, both empty where it had nothing to object. */
  readonly violations: string;
  readonly problem: string;
}

export interface Prism {
  /** Base URL for the server under test: Prism behind a recorder, below the context `/rest` that Bitbucket has. */
  readonly url: string;
  readonly judgements: Judgement[];
  readonly close: () => Promise<void>;
}

const STARTS_WITHIN_MS = 90_000;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function waitForAnswer(port: number, exited: () => boolean): Promise<void> {
  const deadline = Date.now() + STARTS_WITHIN_MS;
  while (Date.now() < deadline && !exited()) {
    const answered = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await setTimeout(200);
  }
  throw new Error('Prism did not start');
}

function typeOf(body: string): string {
  if (!body.includes('"type"')) return '';
  const problem: unknown = JSON.parse(body);
  if (typeof problem !== 'object' || problem === null || !('type' in problem)) return '';
  return String(problem.type).replace(/^.*#/, '');
}

/** Prism's mock of a document, strict about every request, and everything that it objects to on record. */
export async function startPrism(document: string): Promise<Prism> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ['node_modules/@stoplight/prism-cli/dist/index.js', 'mock', document, '--port', String(port), '--errors'],
    { stdio: 'ignore' },
  );
  await waitForAnswer(port, () => child.exitCode !== null);
  const judgements: Judgement[] = [];
  const recorder = createServer((incoming, outgoing) => {
    const path = (incoming.url ?? '').replace(/^\/rest(?=\/)/, '');
    const { method = '', headers } = incoming;
    const judged = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const body = Buffer.concat(chunks);
        const status = answer.statusCode ?? 0;
        const violations = String(answer.headers['sl-violations'] ?? '');
        const isProblem = /problem\+json/.test(String(answer.headers['content-type']));
        judgements.push({ method, url: path, status, violations, problem: isProblem ? typeOf(body.toString()) : '' });
        outgoing.writeHead(status, { 'Content-Type': answer.headers['content-type'] ?? 'application/json' });
        outgoing.end(body);
      });
    });
    judged.on('error', () => outgoing.destroy());
    incoming.pipe(judged);
  });
  await new Promise<void>((resolve) => recorder.listen(0, '127.0.0.1', resolve));
  const { port: recorded } = recorder.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${recorded}`,
    judgements,
    close: async () => {
      child.kill('SIGKILL');
      recorder.closeAllConnections();
      await new Promise((resolve) => recorder.close(resolve));
    },
  };
}
