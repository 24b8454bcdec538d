import type { FileReport, FolderReport, Mutant } from './read-report.ts';
import { reasonFor } from './reason-for.ts';
import { textOf } from './text-of.ts';

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

const nameOf = ({ path }: FileReport): string => path.replace(/^.*\/|\.ts$/g, '');
const lives = ({ status }: Mutant): boolean => status === 'Survived' || status === 'NoCoverage';
const MOST = 60;

/** What was there and what the mutant has instead, in one line. */
function changed(file: FileReport, mutant: Mutant): string {
  const short = (text: string): string => {
    // No table and no link may begin in it.
    const flat = text.replace(/\s+/g, ' ').replaceAll('](', '] (').replaceAll('|', '¦').replaceAll('`', '´');
    return flat.length > MOST ? `${flat.slice(0, MOST)}…` : flat;
  };
  const untested = mutant.status === 'NoCoverage' ? ' (no test)' : '';
  return `${nameOf(file)}${untested}: \`${short(textOf(file, mutant))}\` → \`${short(mutant.replacement ?? '')}\``;
}

/** By reason, the one with most of them first. */
function survivors(files: readonly FileReport[]): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const file of files)
    for (const mutant of file.mutants.filter(lives)) {
      const reason = reasonFor(file, mutant);
      byReason.set(reason, [...(byReason.get(reason) ?? []), changed(file, mutant)]);
    }
  return [...byReason]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([reason, mutants]) => [`\n**${reason}** (${mutants.length})\n`, ...mutants.map((one) => `- ${one}`)]);
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
      ...files.map((file) => row(nameOf(file), countsOf(file.mutants))),
      ...survivors(files),
    ].join('\n'),
  );
  return `${HEAD}\n${folders.join('\n')}\n${parts.join('\n')}\n`;
}
