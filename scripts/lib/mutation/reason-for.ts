import type { FileReport, Mutant } from './read-report.ts';
import type { Reason } from './reason.ts';
import { EVERYWHERE } from './reasons/everywhere.ts';
import { POLICY } from './reasons/policy.ts';
import { TOOLS } from './reasons/tools.ts';
import { UPSTREAM } from './reasons/upstream.ts';
import { textOf } from './text-of.ts';

/** Looked at one by one; the first that fits counts. */
const REASONS: readonly (readonly [path: RegExp, reasons: readonly Reason[]])[] = [
  [/\/policy\//, POLICY],
  [/\/upstream\//, UPSTREAM],
  [/\/tools\//, TOOLS],
  [/./, EVERYWHERE],
];

export const UNEXPLAINED = 'not explained yet';

/** Why a mutant lives, as far as somebody has found out. */
export function reasonFor(file: FileReport, mutant: Mutant): string {
  const { path, lines } = file;
  const { mutatorName, replacement = '', status, location } = mutant;
  const name = path.replace(/^.*\/|\.ts$/g, '');
  const line = lines[location.start.line - 1] ?? '';
  const fits = (reason: Reason): boolean =>
    (reason.file?.test(name) ?? true) &&
    (reason.mutator?.test(mutatorName) ?? true) &&
    (reason.text?.test(textOf(file, mutant)) ?? true) &&
    (reason.line?.test(line) ?? true) &&
    (reason.replacement?.test(replacement) ?? true) &&
    (reason.unreached === undefined || status === 'NoCoverage');
  const reasons = REASONS.flatMap(([folder, some]) => (folder.test(path) ? some : []));
  return reasons.find(fits)?.why ?? UNEXPLAINED;
}
