import type { FileReport, FolderReport, Mutant } from './read-report.ts';
import { reasonFor } from './reason-for.ts';

interface Counts {
  readonly killed: number;
  readonly timeout: number;
  readonly survived: number;
  readonly uncovered: number;
  readonly ignored: number;
}

function countsOf(mutants: readonly Mutant[]): Counts {
  const count = (status: string): number => mutants.filter((one) => one.status === status).length;
  return {
    killed: count('Killed'),
    timeout: count('Timeout'),
    survived: count('Survived'),
    uncovered: count('NoCoverage'),
    ignored: count('Ignored'),
  };
}

/** As Stryker counts: a mutant that hangs is noticed, one that no test reaches is not; static ones are left out. */
function scoreOf({ killed, timeout, survived, uncovered }: Counts): string {
  const valid = killed + timeout + survived + uncovered;
  return valid === 0 ? '' : `${((100 * (killed + timeout)) / valid).toFixed(1)} %`;
}

const row = (name: string, counts: Counts): string =>
  `| ${name} | ${scoreOf(counts)} | ${counts.killed} | ${counts.timeout} | ${counts.survived} | ${counts.uncovered} | ${counts.ignored} |`;

const lives = ({ status }: Mutant): boolean => status === 'Survived' || status === 'NoCoverage';
const MOST = 60;

/** What was there and what the mutant has instead, in one line. */
function changed({ lines }: FileReport, { location: { start, end }, replacement = '' }: Mutant): string {
  const line = lines[start.line - 1] ?? '';
  const before =
    start.line === end.line ? line.slice(start.column - 1, end.column - 1) : `${line.slice(start.column - 1)} …`;
  const short = (text: string): string => {
    const flat = text.replace(/\s+/g, ' ').replaceAll('|', '¦').replaceAll('`', '´');
    return flat.length > MOST ? `${flat.slice(0, MOST)}…` : flat;
  };
  return `\`${short(before)}\` → \`${short(replacement)}\``;
}

function survivors(file: FileReport): readonly string[] {
  const left = file.mutants.filter(lives);
  if (left.length === 0) return [];
  const byReason = new Map<string, Mutant[]>();
  for (const mutant of left) {
    const reason = reasonFor(file.path, mutant);
    byReason.set(reason, [...(byReason.get(reason) ?? []), mutant]);
  }
  return [
    `\n#### ${file.path.replace('src/runtime/', '')}\n`,
    ...[...byReason].flatMap(([reason, mutants]) => [
      `- ${reason}:`,
      ...mutants.map(
        (mutant) =>
          `  - line ${mutant.location.start.line}${mutant.status === 'NoCoverage' ? ' (no test)' : ''}: ${changed(file, mutant)}`,
      ),
    ]),
  ];
}

/** The figures of every folder, file by file, and every survivor with its reason, as Markdown. */
export function writeSummary(reports: readonly FolderReport[]): string {
  const HEAD =
    '| | score | killed | timed out | survived | no test | static, left out |\n|---|---|---|---|---|---|---|';
  const folders = reports.map(({ folder, files }) => row(folder, countsOf(files.flatMap(({ mutants }) => mutants))));
  const parts = reports.map(({ folder, files }) =>
    [
      `\n### ${folder}\n`,
      HEAD,
      ...files.map((file) => row(file.path.replace('src/runtime/', ''), countsOf(file.mutants))),
      ...files.flatMap(survivors),
    ].join('\n'),
  );
  return `${HEAD}\n${folders.join('\n')}\n${parts.join('\n')}\n`;
}
