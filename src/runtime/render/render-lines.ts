/** A page of the lines of a file. Lines count from 1. */
export interface FileLines {
  readonly lines: readonly string[];
  readonly first: number;
  /** `start` of the next page. */
  readonly next: number | undefined;
}

function textOf(line: unknown): string | undefined {
  return typeof line === 'object' && line !== null && 'text' in line && typeof line.text === 'string'
    ? line.text
    : undefined;
}

/** Bitbucket's JSON of a file's lines; undefined for anything else, and where there is more to each line than its text. */
export function renderLines(value: unknown): FileLines | undefined {
  if (typeof value !== 'object' || value === null || !('lines' in value) || !Array.isArray(value.lines))
    return undefined;
  if ('blame' in value) return undefined;
  const lines = value.lines.flatMap((line) => textOf(line) ?? []);
  if (lines.length !== value.lines.length) return undefined;
  const start = 'start' in value && typeof value.start === 'number' ? value.start : 0;
  const more = 'isLastPage' in value && value.isLastPage === false && 'nextPageStart' in value;
  return {
    lines,
    first: start + 1,
    next: more && typeof value.nextPageStart === 'number' ? value.nextPageStart : undefined,
  };
}
