import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { checkFixes } from './lib/fixes/check-fixes.ts';
import { reportFixes } from './lib/fixes/report-fixes.ts';
import { runTests } from './lib/fixes/run-tests.ts';
import { readReviewed } from './lib/read-reviewed.ts';
import { runScript } from './lib/run-script.ts';

const root = join(import.meta.dirname, '..');

interface Options {
  readonly openapi: string;
  readonly run?: true;
}

/** Shows of each correction that it is still needed: leaves it out and tells what comes of that. Exit code 1: of one nothing does. */
async function main(ids: readonly string[], options: Options): Promise<void> {
  const { fixes } = await readReviewed(options.openapi);
  const checked = await checkFixes(options.openapi, ids);
  const tests = new Set(fixes.filter(({ id }) => ids.length === 0 || ids.includes(id)).flatMap((fix) => fix.shownBy));
  const missing: string[] = [];
  for (const file of tests) await access(join(root, file)).catch(() => missing.push(file));
  for (const file of missing) process.stderr.write(`overlay.yaml: x-shown-by names ${file}, which does not exist\n`);
  const { text, unneeded } = reportFixes(checked, ids.length > 0);
  process.stdout.write(text);
  const failed = options.run === true && missing.length === 0 && tests.size > 0 && !runTests(root, [...tests]);
  if (unneeded > 0 || missing.length > 0 || failed) process.exitCode = 1;
}

await runScript(
  new Command('overlay:check')
    .description('Leaves out each correction of openapi/overlay.yaml in turn and tells what would be wrong without it.')
    .argument('[ids...]', 'only these, in detail')
    .option('--run', 'also run the tests that x-shown-by names')
    .option('--openapi <folder>', 'where the reviewed files are', join(root, 'openapi'))
    .action((ids: string[], options: Options) => main(ids, options)),
);
