import { spawn } from 'node:child_process';
import { devNull } from 'node:os';

interface GitOptions {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that are a response rather than a failure. */
  readonly accepts?: readonly number[];
}

interface GitOutput {
  readonly code: number;
  readonly bytes: Buffer;
  readonly text: string;
}

/** Nothing of the user's own Git configuration may change what the sandbox does. */
const environment = {
  PATH: process.env['PATH'] ?? '',
  HOME: devNull,
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_TERMINAL_PROMPT: '0',
};

const settings = ['-c', 'core.quotePath=false', '-c', 'safe.directory=*', '-c', 'gc.auto=0', '--literal-pathspecs'];

/** Runs Git on a bare repository, without a shell. */
export function runGit(gitDir: string, args: readonly string[], options: GitOptions = {}): Promise<GitOutput> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...settings, `--git-dir=${gitDir}`, ...args], {
      env: { ...environment, ...options.env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const bytes = Buffer.concat(out);
      if (code !== null && (code === 0 || options.accepts?.includes(code))) {
        resolve({ code, bytes, text: bytes.toString('utf8') });
      } else {
        reject(new Error(`git ${args[0] ?? ''} ended with ${code}: ${Buffer.concat(err).toString('utf8').trim()}`));
      }
    });
    // A command that fails early closes its input; the exit code says why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
  });
}
