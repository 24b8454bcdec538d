import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { isRecord } from './is-record.ts';

const PATIENCE_MS = 30_000;

export interface Answer {
  readonly result: Record<string, unknown>;
  /** Bytes of the whole line. */
  readonly length: number;
  /** `performance.now()` when the line was complete: parsing it is our cost, not the server's. */
  readonly at: number;
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * A child that speaks JSON-RPC in lines. No SDK on this side: a client that validates answers would cost more than
 * what is measured, and differently for each server.
 */
export class RpcChild {
  readonly name: string;
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<number, Waiting>();
  #unfinished: string[] = [];
  #stderr = '';
  #nextId = 1;

  constructor(name: string, args: readonly string[], env: Readonly<Record<string, string>>) {
    this.name = name;
    // Nothing inherited but PATH and HOME: NODE_OPTIONS or a BITBUCKET_* of the caller would change what is measured.
    const { PATH = '', HOME = '' } = process.env;
    this.#child = spawn(process.execPath, args, { env: { PATH, HOME, ...env }, stdio: 'pipe' });
    this.#child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      this.#read(chunk);
    });
    this.#child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      this.#stderr = (this.#stderr + chunk).slice(-4000);
    });
    this.#child.stdin.on('error', () => undefined);
    this.#child.on('close', (code) => {
      this.#fail(`ended with code ${code ?? 'none'}`);
    });
  }

  get pid(): number {
    if (this.#child.pid === undefined) throw new Error(`${this.name}: did not start`);
    return this.#child.pid;
  }

  notify(method: string): void {
    this.#child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', method })}\n`);
  }

  async request(method: string, params: object): Promise<Answer> {
    const id = this.#nextId++;
    const timer = setTimeout(() => {
      this.#fail(`no answer to ${method} in ${PATIENCE_MS} ms`);
    }, PATIENCE_MS);
    try {
      return await new Promise<Answer>((resolve, reject) => {
        this.#waiting.set(id, { resolve, reject });
        this.#child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`);
      });
    } finally {
      clearTimeout(timer);
    }
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const closed = once(this.#child, 'close');
    this.#child.kill('SIGKILL');
    await closed;
  }

  #read(chunk: string): void {
    const at = performance.now();
    const [first = '', ...rest] = chunk.split('\n');
    this.#unfinished.push(first);
    for (const next of rest) {
      this.#take(this.#unfinished.join(''), at);
      this.#unfinished = [next];
    }
  }

  #take(line: string, at: number): void {
    const message: unknown = JSON.parse(line);
    if (!isRecord(message) || typeof message['id'] !== 'number') return;
    const waiting = this.#waiting.get(message['id']);
    this.#waiting.delete(message['id']);
    if (isRecord(message['result']))
      waiting?.resolve({ result: message['result'], length: Buffer.byteLength(line), at });
    else waiting?.reject(new Error(`${this.name}: ${line.slice(0, 500)}`));
  }

  #fail(problem: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(`${this.name}: ${problem}\n${this.#stderr}`));
    this.#waiting.clear();
  }
}
