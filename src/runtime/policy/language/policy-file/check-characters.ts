import { AppError } from '../../../errors.ts';

/** Controls except tab and line feed, and the Unicode line separators: some editors show those as a line end. */
const CONTROL = /[\p{Zl}\p{Zp}]|(?![\t\n])\p{Cc}/gu;
/** Embeddings, overrides and isolates: they reorder the text after them on the screen (CVE-2021-42574), in quotes, too. */
const REORDERING = /[\u202A-\u202E\u2066-\u2069]/;
/** Left-to-right, right-to-left and Arabic letter marks: allowed in quoted text of those scripts, not in syntax. */
const MARK = /[\u200E\u200F\u061C]/g;

/** The offsets of the text between two quotes. */
export type QuotedRange = readonly [start: number, end: number];

/** `line:column` of offsets, both from 1. */
export function createPlace(text: string): (offset: number) => string {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return `${String(low + 1)}:${String(offset - (starts[low] ?? 0) + 1)}`;
  };
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Rejects a policy file that a reader and the parser may read differently: a carriage return alone continues a comment on a
 * screen and ends it for the parser. CRLF line ends are fine.
 */
export function checkControls(name: string, text: string): void {
  const fail = (at: number, problem: string): never => {
    throw new AppError('config', `${name}:${createPlace(text)(at)}: ${problem}`);
  };
  for (const { 0: character, index } of text.matchAll(CONTROL)) {
    if (character !== '\r')
      fail(index, `the control character ${codeOf(character)}; remove it, or escape it in quotes`);
    else if (text[index + 1] !== '\n') fail(index, 'a carriage return alone; end lines with LF or CRLF');
  }
  const reordering = REORDERING.exec(text);
  if (reordering !== null)
    fail(
      reordering.index,
      `the bidirectional control ${codeOf(reordering[0])}, which shows text in another order than the parser reads; remove it, or escape it in quotes`,
    );
}

/** Rejects bidirectional marks outside quotes, where they can only mislead a reader. */
export function checkMarks(name: string, text: string, quoted: readonly QuotedRange[]): void {
  const isQuoted = (index: number): boolean => quoted.some(([start, end]) => index >= start && index < end);
  const outside = [...text.matchAll(MARK)].find(({ index }) => !isQuoted(index));
  if (outside === undefined) return;
  throw new AppError(
    'config',
    `${name}:${createPlace(text)(outside.index)}: the bidirectional mark ${codeOf(outside[0])} outside quotes; remove it`,
  );
}
