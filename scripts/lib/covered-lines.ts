/** Lines of a file that can run, and whether one did. */
type Lines = Map<number, boolean>;

/** An lcov report as lines of files; paths with forward slashes. */
function readLcov(report: string): ReadonlyMap<string, Lines> {
  const files = new Map<string, Lines>();
  let lines: Lines = new Map();
  for (const record of report.split('\n')) {
    if (record.startsWith('SF:')) {
      lines = new Map();
      files.set(record.slice(3).replaceAll('\\', '/'), lines);
    } else if (record.startsWith('DA:')) {
      const [line = 0, count = 0] = record.slice(3).split(',').map(Number);
      lines.set(line, count > 0);
    }
  }
  return files;
}

/** The lines of the first report, which lists those that can run; one counts as run when either report says so. */
export function coveredLines(tests: string, program: string): ReadonlyMap<string, Lines> {
  const built = readLcov(program);
  const united = [...readLcov(tests)].map(
    ([file, lines]) =>
      [file, new Map([...lines].map(([line, ran]) => [line, ran || built.get(file)?.get(line) === true]))] as const,
  );
  return new Map(united);
}

const folderOf = (file: string): string => {
  const folders = file.split('/').slice(0, -1);
  return folders.slice(0, folders[1] === 'runtime' ? 3 : 2).join('/');
};
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

/** A table for a person: lines that ran, folder by folder. */
export function coverageTable(files: ReadonlyMap<string, Lines>): string {
  const folders = new Map<string, [ran: number, all: number]>();
  for (const [file, lines] of files) {
    const ran = [...lines.values()].filter(Boolean).length;
    for (const name of [folderOf(file), 'all']) {
      const [before, all] = folders.get(name) ?? [0, 0];
      folders.set(name, [before + ran, all + lines.size]);
    }
  }
  const rows = [...folders]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, [ran, all]]) => `| ${name} | ${percent(ran, all)} | ${ran} of ${all} |`);
  return `| folder | lines that tests ran | |\n|---|--:|--:|\n${rows.join('\n')}\n`;
}
