import type { Command } from 'commander';
import { SpecError } from './spec-error.ts';

/** Runs a script's command: what is wrong with the input is one line each and exit code 2, anything else is a defect of ours. */
export async function runScript(command: Command): Promise<void> {
  try {
    await command.parseAsync();
  } catch (cause) {
    if (!(cause instanceof SpecError)) throw cause;
    process.stderr.write(`${cause.message}\n`);
    process.exitCode = 2;
  }
}
