import { readFileSync, writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { mergePart } from './lib/mutation/merge-part.ts';
import { readReport } from './lib/mutation/read-report.ts';
import { FOLDERS, type Folder, runStryker } from './lib/mutation/run-stryker.ts';
import { writeSummary } from './lib/mutation/write-summary.ts';

const PAGE = 'docs/mutation.md';
const BEGIN = '<!-- begin: npm run mutation -->';

const program = new Command('mutation')
  .description('Changes src/runtime/{policy,upstream,tools} mutant by mutant and sees whether a test notices.')
  .addOption(new Option('--folder <name>', 'only this one').choices([...FOLDERS]))
  .option('--file <name>', 'of the folder this file only (`scope-check`, `{lock,select}`); prints its survivors')
  .option('--quick', 'the decision and the serialisation alone; fails below its bound')
  .option('--page', `run nothing: write the figures of the last runs into ${PAGE}`)
  .parse();
const { folder, file, quick, page } = program.opts<{ folder?: Folder; file?: string; quick?: true; page?: true }>();

if (quick === true) {
  await runStryker('quick');
} else if (page !== true) {
  for (const one of folder === undefined ? FOLDERS : [folder]) await runStryker(one, file);
  if (folder !== undefined && file !== undefined) mergePart(folder);
}
if (quick !== true) {
  const [head = ''] = readFileSync(PAGE, 'utf8').split(BEGIN);
  const reports = FOLDERS.flatMap((one) => readReport(one) ?? []);
  writeFileSync(PAGE, `${head}${BEGIN}\n\n${writeSummary(reports)}`);
}
