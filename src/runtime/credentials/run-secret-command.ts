import { execFile } from 'node:child_process';
import { AppError } from '../errors.ts';
import { splitCommand } from './split-command.ts';

const TIMEOUT_MS = 30_000; // a password manager may ask for a fingerprint
const MAX_OUTPUT = 16_384;

/** What a password manager's command prints. Neither its output nor its complaints are ever shown: both may hold the secret. */
export function runSecretCommand(command: string, option: string): Promise<string> {
  const [program, ...args] = splitCommand(command, option);
  return new Promise((resolve, reject) => {
    execFile(
      program,
      args,
      {
        timeout: TIMEOUT_MS,
        killSignal: 'SIGKILL',
        maxBuffer: MAX_OUTPUT,
        encoding: 'utf8',
        shell: false,
        windowsHide: true,
      },
      (error, stdout) => {
        if (error === null) {
          resolve(stdout.trim());
          return;
        }
        const how =
          error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER'
            ? `printed more than ${MAX_OUTPUT} bytes`
            : error.killed === true
              ? `did not end within ${TIMEOUT_MS / 1000} s`
              : typeof error.code === 'string'
                ? `cannot be started (${error.code})`
                : `ended with exit code ${error.code ?? 'unknown'}`;
        reject(new AppError('config', `${option}: ${program} ${how}`));
      },
    );
  });
}
