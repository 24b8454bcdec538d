export interface DiffLine {
  readonly source: number;
  readonly destination: number;
  readonly line: string;
}

export interface DiffSegment {
  readonly type: 'CONTEXT' | 'ADDED' | 'REMOVED';
  readonly lines: DiffLine[];
}

export interface DiffHunk {
  readonly context: string;
  readonly sourceLine: number;
  readonly sourceSpan: number;
  readonly destinationLine: number;
  readonly destinationSpan: number;
  readonly segments: DiffSegment[];
}

export interface FileDiff {
  readonly binary: boolean;
  readonly hunks: readonly DiffHunk[];
}

const HEADER = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@ ?(.*)$/;
const TYPES: Readonly<Record<string, DiffSegment['type']>> = { ' ': 'CONTEXT', '+': 'ADDED', '-': 'REMOVED' };

function parseFile(lines: readonly string[]): FileDiff {
  const hunks: DiffHunk[] = [];
  let source = 0;
  let destination = 0;
  for (const text of lines) {
    const header = HEADER.exec(text);
    const hunk = hunks.at(-1);
    const type = TYPES[text.slice(0, 1)];
    if (header !== null) {
      const [, sourceLine = '0', sourceSpan = '1', destinationLine = '0', destinationSpan = '1', context = ''] = header;
      source = Number(sourceLine);
      destination = Number(destinationLine);
      hunks.push({
        context,
        sourceLine: source,
        sourceSpan: Number(sourceSpan),
        destinationLine: destination,
        destinationSpan: Number(destinationSpan),
        segments: [],
      });
    } else if (hunk !== undefined && type !== undefined) {
      let segment = hunk.segments.at(-1);
      if (segment?.type !== type) {
        segment = { type, lines: [] };
        hunk.segments.push(segment);
      }
      segment.lines.push({ source, destination, line: text.slice(1) });
      if (type !== 'ADDED') source += 1;
      if (type !== 'REMOVED') destination += 1;
    }
  }
  return { binary: hunks.length === 0 && lines.some((line) => line.startsWith('Binary files ')), hunks };
}

/** One entry a file, in Git's order; the names come from the list of changes, where they need no unquoting. */
export function parseDiff(text: string): readonly FileDiff[] {
  const files: string[][] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('diff --git ')) files.push([]);
    else files.at(-1)?.push(line);
  }
  return files.map(parseFile);
}
