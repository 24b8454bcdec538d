export interface DiffFile {
  readonly path: string;
  /** The line of the text that its diff begins at. */
  readonly line: number;
}

const HEADER = 'diff --git ';

/** `a/P b/P`; where the names differ, what stands behind the last ` b/`. */
function pathOf(names: string): string {
  const path = names.slice(2, (names.length - 1) / 2);
  if (names === `a/${path} b/${path}`) return path;
  const last = names.lastIndexOf(' b/');
  return last === -1 ? names : names.slice(last + 3);
}

/** The files of a unified diff that begin at a line or after it, in order. */
export function diffFiles(text: string, fromLine: number): readonly DiffFile[] {
  const files: DiffFile[] = [];
  let line = 1;
  for (let at = 0; at < text.length; line++) {
    const next = text.indexOf('\n', at);
    const end = next === -1 ? text.length : next;
    if (line >= fromLine && text.startsWith(HEADER, at))
      files.push({ path: pathOf(text.slice(at + HEADER.length, end)), line });
    at = end + 1;
  }
  return files;
}
