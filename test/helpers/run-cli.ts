import { spawn } from 'node:child_process';

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Bytes for standard input; it is ended after them. */
  readonly input?: string | Buffer;
}

const CLI = 'dist/cli.js';
const LONGEST_RUN_MS = 20_000;

/** Runs the built binary to its end with exactly this environment. */
export function runCli({ args, env = {}, input = '' }: CliOptions): Promise<CliRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], { env: { ...env }, timeout: LONGEST_RUN_MS });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, stdout, stderr });
    });
    child.stdin.on('error', () => undefined); // it may end before it has read everything
    child.stdin.end(input);
  });
}
