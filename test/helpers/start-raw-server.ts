import { type ChildProcess, spawn } from 'node:child_process';
import { UNPACED } from './unpaced.ts';

export interface RawServer {
  readonly process: ChildProcess;
  /** Everything that it wrote to standard output, as lines. */
  readonly lines: () => readonly string[];
  readonly stderr: () => string;
  /** Writes bytes as they are. */
  readonly write: (data: string | Buffer) => void;
  /** Writes one JSON-RPC message. */
  readonly send: (message: object) => void;
  /** Sends a request and waits for the response with its id. */
  readonly ask: (id: number, method: string, params?: object) => Promise<Record<string, unknown>>;
  /** `initialize` and its notification. */
  readonly initialize: () => Promise<Record<string, unknown>>;
  readonly endInput: () => void;
  /** Exit code once the process is gone. */
  readonly exited: Promise<number | null>;
}

const LONGEST_WAIT_MS = 10_000;

function asMessage(line: string): Record<string, unknown> {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null) throw new Error(`no message: ${line}`);
  return Object.fromEntries(Object.entries(value));
}

/** The built server with nothing between the test and its streams: what no well-behaved client would send can be sent. */
export function startRawServer(
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
  execArgv: readonly string[] = [],
): RawServer {
  const child = spawn(process.execPath, [...execArgv, 'dist/cli.js', 'serve', ...args], {
    env: { BITBUCKET_TOKEN: 'test-token', BITBUCKET_TOOLS: 'direct', ...UNPACED, ...env },
  });
  let stdout = '';
  let stderr = '';
  const waiting = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    for (const look of [...waiting]) look();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.on('error', () => undefined); // the server may be gone
  const exited = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  const lines = (): readonly string[] => stdout.split('\n').filter((line) => line !== '');
  const send = (message: object): void => {
    child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  };

  function ask(id: number, method: string, params: object = {}): Promise<Record<string, unknown>> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.delete(look);
        reject(new Error(`no answer to ${method}; stderr: ${stderr}`));
      }, LONGEST_WAIT_MS);
      const look = (): void => {
        // The last piece may be half a line still.
        const whole = stdout.slice(0, stdout.lastIndexOf('\n') + 1).split('\n');
        const found = whole.filter((line) => line !== '').find((line) => asMessage(line)['id'] === id);
        if (found === undefined) return;
        clearTimeout(timer);
        waiting.delete(look);
        resolve(asMessage(found));
      };
      waiting.add(look);
      send({ id, method, params });
    });
  }

  return {
    process: child,
    lines,
    stderr: () => stderr,
    write: (data) => child.stdin.write(data),
    send,
    ask,
    async initialize() {
      const answer = await ask(1, 'initialize', {
        protocolVersion: '2025-06-18',
        capabilities: {},
        clientInfo: { name: 'raw', version: '1' },
      });
      send({ method: 'notifications/initialized' });
      return answer;
    },
    endInput: () => child.stdin.end(),
    exited,
  };
}
