/** Some lines of a text. Lines count from 1. */
export interface TextPage {
  readonly text: string;
  readonly first: number;
  readonly last: number;
  readonly total: number;
  /** The line to go on from; undefined at the end. */
  readonly next: number | undefined;
  /** The line `first` alone is longer than a page: the rest of it is not shown. */
  readonly lineCut: boolean;
}

/** A file of a diff begins here. */
const FILE = '\ndiff --git ';
/** A page rather ends before a file than in it, when it is this full. */
const FULL_ENOUGH = 0.5;

function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Where a line begins, or the text's length when it has fewer. */
function offsetOf(text: string, line: number): number {
  let at = 0;
  for (let current = 1; current < line; current++) {
    const end = text.indexOf('\n', at);
    if (end === -1) return text.length;
    at = end + 1;
  }
  return at;
}

/** The end of what fits, after a whole line where there is one. */
function endOf(text: string, from: number, maxChars: number): number {
  const limit = from + maxChars;
  if (limit >= text.length) return text.length;
  const file = text.lastIndexOf(FILE, limit - FILE.length);
  if (file - from >= maxChars * FULL_ENOUGH) return file + 1;
  const end = text.lastIndexOf('\n', limit - 1);
  if (end >= from) return end + 1;
  // Never cut a surrogate pair in half.
  return /[\ud800-\udbff]/.test(text.charAt(limit - 1)) && maxChars > 1 ? limit - 1 : limit;
}

/** A text whose pages are tried in several sizes. */
export interface OpenText {
  readonly text: string;
  readonly total: number;
  readonly first: number;
  /** Where the line `first` begins. */
  readonly from: number;
}

export function openText(text: string, first: number): OpenText {
  const total = countLines(text, 0, text.length) + (text === '' || text.endsWith('\n') ? 0 : 1);
  return { text, total, first, from: offsetOf(text, first) };
}

/** The lines from `first` on that fit into `maxChars`: whole lines, and whole files of a diff where that costs little. */
export function pageText({ text, total, first, from }: OpenText, maxChars: number): TextPage {
  const end = endOf(text, from, maxChars);
  const shown = text.slice(from, end);
  const lineCut = end < text.length && !shown.endsWith('\n');
  const last = first - 1 + countLines(text, from, end) + (shown === '' || shown.endsWith('\n') ? 0 : 1);
  const rest = lineCut ? text.indexOf('\n', end) + 1 : end;
  const more = rest > 0 && rest < text.length;
  return { text: shown, first, last, total, next: more ? last + 1 : undefined, lineCut };
}
