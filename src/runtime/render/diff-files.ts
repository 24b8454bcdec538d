export interface DiffFile {
  readonly path: string;
  /** The line of the text that its diff begins at. */
  readonly line: number;
}

/** Files of a diff that begin at or after a line. */
export interface DiffFiles {
  readonly first: readonly DiffFile[];
  readonly last: DiffFile | undefined;
  readonly count: number;
}

const HEADER = 'diff --git ';

/** `a/P b/P`; where the names differ, what is behind the last ` b/`. */
function pathOf(names: string): string {
  const path = names.slice(2, (names.length - 1) / 2);
  if (names === `a/${path} b/${path}`) return path;
  const last = names.lastIndexOf(' b/');
  return last === -1 ? names : names.slice(last + 3);
}

/** The files of a unified diff from a line on: at most `most` of the first, the last, and the count. */
export function diffFiles(text: string, fromLine: number, most: number): DiffFiles {
  if (!text.includes(HEADER)) return { first: [], last: undefined, count: 0 };
  const first: DiffFile[] = [];
  let last: { readonly at: number; readonly end: number; readonly line: number } | undefined;
  let count = 0;
  const fileAt = (at: number, end: number, begins: number): DiffFile => ({
    path: pathOf(text.slice(at + HEADER.length, end)),
    line: begins,
  });
  let line = 1;
  for (let at = 0; at < text.length; line++) {
    const next = text.indexOf('\n', at);
    const end = next === -1 ? text.length : next;
    if (line >= fromLine && text.startsWith(HEADER, at)) {
      count += 1;
      last = { at, end, line };
      if (first.length < most) first.push(fileAt(at, end, line));
    }
    at = end + 1;
  }
  return { first, last: last && fileAt(last.at, last.end, last.line), count };
}
