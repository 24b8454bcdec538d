import { type ChildProcess, spawn } from 'node:child_process';
import { platform } from 'node:os';
import { AppError } from '../errors.ts';
import { splitCommand } from './split-command.ts';

const TIMEOUT_MS = 30_000; // a password manager may ask for a fingerprint
const MAX_OUTPUT = 16_384;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const posix = platform() !== 'win32';

/** Kills the command and, on POSIX, where it leads its own process group, every process that it started. */
function killAll(child: ChildProcess): void {
  try {
    if (posix && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // No process of the group is left.
  }
}

/** Ends the command when this process ends: its own process group would survive. Returns a function that undoes this. */
function endWithUs(child: ChildProcess): () => void {
  const kill = (): void => {
    killAll(child);
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    kill();
    forget();
    // No other listener: raise the signal again for its default effect.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const forget = (): void => {
    process.off('exit', kill);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  process.once('exit', kill);
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return forget;
}

/** What a password manager's command prints. Neither its output nor its complaints are ever shown: both may hold the secret. */
export function runSecretCommand(command: string, option: string): Promise<string> {
  const [program, ...args] = splitCommand(command, option);
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: false,
      detached: posix,
      windowsHide: true,
    });
    const forget = endWithUs(child);
    let problem: string | undefined;
    const stop = (why: string): void => {
      problem ??= why;
      killAll(child);
    };
    const timer = setTimeout(() => {
      stop(`did not end within ${TIMEOUT_MS / 1000} s`);
    }, TIMEOUT_MS);
    const chunks: Buffer[] = [];
    let bytes = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MAX_OUTPUT) stop(`printed more than ${MAX_OUTPUT} bytes`);
      else chunks.push(chunk);
    });
    const end = (code: number | null): void => {
      clearTimeout(timer);
      forget();
      if (problem === undefined && code !== 0) problem = `ended with exit code ${code ?? 'unknown'}`;
      if (problem === undefined) resolve(Buffer.concat(chunks).toString('utf8').trim());
      else reject(new AppError('config', `${option}: ${program} ${problem}`));
    };
    child.once('error', (error) => {
      problem ??= `cannot be started (${'code' in error ? String(error.code) : 'unknown'})`;
      end(null);
    });
    // A process left behind would keep the output open, and the secret in its memory.
    child.once('exit', () => {
      killAll(child);
    });
    child.once('close', end);
  });
}
