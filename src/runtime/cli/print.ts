import { printable, printableJson } from '../printable.ts';

/** The way of all commands to standard output. File names and the values of a policy stand in lines: nothing in one drives a terminal. */
export function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${printable(line)}\n`).join(''));
}

export function printJson(value: unknown, indent?: number): void {
  process.stdout.write(`${printableJson(JSON.stringify(value, undefined, indent))}\n`);
}

/** To standard error: what a person is told beside the output. */
export function tell(line: string): void {
  process.stderr.write(`${printable(line)}\n`);
}
