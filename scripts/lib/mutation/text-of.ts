import type { FileReport, Mutant } from './read-report.ts';

/** What a mutant replaces; of several lines the first. */
export function textOf({ lines }: FileReport, { location: { start, end } }: Mutant): string {
  const line = lines[start.line - 1] ?? '';
  return start.line === end.line ? line.slice(start.column - 1, end.column - 1) : `${line.slice(start.column - 1)} …`;
}
