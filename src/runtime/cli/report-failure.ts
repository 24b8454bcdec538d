import { AppError } from '../errors.ts';
import { printable } from '../text/printable.ts';

/** The exit code of a rejected start. */
const REJECTED_START = 2;

/** An error of the operating system, such as ENOSPC or EADDRINUSE: its message names the call, the path or the address. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

async function describe(error: unknown): Promise<string> {
  const { maskEnvironment } = await import('./mask-environment.ts');
  if (isSystemError(error)) return printable(maskEnvironment(process.env, error.message));
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `unexpected failure: ${maskEnvironment(process.env, stack)}`;
}

/** Ends a failed command: one line on standard error, and the exit code. Only a defect of this program has a stack. */
export async function reportFailure(error: unknown): Promise<void> {
  const message =
    error instanceof AppError
      ? printable(error.message) // a quoted value must not add a second line
      : await describe(error);
  process.stderr.write(`bitbucket-openapi-mcp: ${message}\n`);
  process.exitCode = REJECTED_START;
}
