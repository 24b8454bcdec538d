import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { type Folder, reportFile } from './run-stryker.ts';

const report = z.looseObject({ files: z.record(z.string(), z.unknown()) });
const read = (file: string): z.infer<typeof report> => report.parse(JSON.parse(readFileSync(file, 'utf8')));

/** Puts what a run over some files found in the place of what the report of their folder says of them. */
export function mergePart(folder: Folder): void {
  const whole = reportFile(folder);
  if (!existsSync(whole)) return;
  const known = read(whole);
  const files = { ...known.files, ...read(reportFile('part')).files };
  writeFileSync(whole, JSON.stringify({ ...known, files }));
}
