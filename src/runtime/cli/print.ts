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

/** Writes lines that hold our own colours. Their authors have made every quoted text printable. */
export function printStyled(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

/** Select Graphic Rendition (ECMA-48 section 8.3.117): begin, end. */
const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;
type Style = keyof typeof STYLES;

/** A person reads the output: lines may be cut to the width and coloured. NO_COLOR removes the colours. */
export interface Terminal {
  readonly columns: number;
  readonly style: (style: Style, text: string) => string;
}

/** The terminal behind standard output, or undefined for a pipe or a file. */
export function openTerminal({ isTTY, columns }: NodeJS.WriteStream = process.stdout): Terminal | undefined {
  if (!isTTY) return undefined;
  const coloured = (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';
  return {
    columns: columns > 0 ? columns : 80,
    style: (style, text) => (coloured ? `\u001b[${STYLES[style][0]}m${text}\u001b[${STYLES[style][1]}m` : text),
  };
}

/** Ignores a pipe that its reader has closed, as `head` does: the command goes on to its exit code, without a stack. */
export function ignoreClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
}
