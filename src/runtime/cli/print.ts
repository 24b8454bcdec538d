import { printable, printableJson } from '../text/printable.ts';

/** Writes lines to standard output for every command. A line may quote file names and policy values, so nothing in it may control a terminal. */
export function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${printable(line)}\n`).join(''));
}

export function printJson(value: unknown, indent?: number): void {
  process.stdout.write(`${printableJson(JSON.stringify(value, undefined, indent))}\n`);
}

/** Writes a notice for a person to standard error, apart from the output. */
export function printNotice(line: string): void {
  process.stderr.write(`${printable(line)}\n`);
}
