/** Text for a person: colour on a terminal only, and no line wider than it. */

const { stdout, env } = process;
const WIDTH = Math.min(stdout.isTTY ? stdout.columns : 100, 100);
const coloured = env['NO_COLOR'] === undefined && (env['FORCE_COLOR'] !== undefined || stdout.isTTY);

const style =
  (code: number) =>
  (text: string): string =>
    coloured ? `\u001b[${code}m${text}\u001b[0m` : text;
export const bold = style(1);
export const dim = style(2);
export const red = style(31);
export const green = style(32);

/** A line cut to the width. Style it afterwards. */
export function fit(line: string): string {
  return line.length <= WIDTH ? line : `${line.slice(0, WIDTH - 1)}…`;
}

/** A text as lines between words, each after `indent` spaces. */
export function wrap(text: string, indent: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || indent + longer.length <= WIDTH) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].map((part) => fit(`${' '.repeat(indent)}${part}`));
}
