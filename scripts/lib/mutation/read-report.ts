import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Folder, reportFile } from './run-stryker.ts';

const position = z.object({ line: z.number(), column: z.number() });
const mutant = z.object({
  mutatorName: z.string(),
  replacement: z.string().optional(),
  status: z.string(),
  location: z.object({ start: position, end: position }),
});
const report = z.object({ files: z.record(z.string(), z.object({ source: z.string(), mutants: z.array(mutant) })) });

export type Mutant = z.infer<typeof mutant>;

export interface FileReport {
  readonly path: string;
  readonly lines: readonly string[];
  readonly mutants: readonly Mutant[];
}

export interface FolderReport {
  readonly folder: Folder;
  readonly files: readonly FileReport[];
}

/** The JSON report that Stryker left of a folder; undefined when there is none. */
export function readReport(folder: Folder): FolderReport | undefined {
  const file = reportFile(folder);
  if (!existsSync(file)) return undefined;
  const { files } = report.parse(JSON.parse(readFileSync(file, 'utf8')));
  return {
    folder,
    files: Object.entries(files).map(([path, { source, mutants }]) => ({ path, lines: source.split('\n'), mutants })),
  };
}
