import { AppError } from '../errors.ts';
import { printable } from '../text/printable.ts';

/** A start that is refused: one line on standard error. */
const REFUSED_START = 2;

async function maskedStack(error: unknown): Promise<string> {
  const { maskEnvironment } = await import('./mask-environment.ts');
  return maskEnvironment(process.env, error instanceof Error ? (error.stack ?? error.message) : String(error));
}

/** Ends a command that failed: its words on standard error, and the exit code. */
export async function reportFailure(error: unknown): Promise<void> {
  const message =
    error instanceof AppError
      ? printable(error.message) // a quoted value must not add a second line
      : `unexpected failure: ${await maskedStack(error)}`;
  process.stderr.write(`bitbucket-openapi-mcp: ${message}\n`);
  process.exitCode = REFUSED_START;
}
