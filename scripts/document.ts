import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { effects } from '../src/generated/effects.ts';
import { operations } from '../src/generated/operations.ts';
import { profiles } from '../src/generated/profiles.ts';
import { options } from '../src/runtime/config/options.ts';
import { emitConfigurationPage } from './lib/emit-configuration-page.ts';
import { emitErrorsPage } from './lib/emit-errors-page.ts';
import { emitOperationsPage } from './lib/emit-operations-page.ts';
import { writeWhole } from './lib/write-whole.ts';

/** Writes the pages of docs/ that the tables of the program and the generated catalog make; `--check` only compares. */
const folder = join(import.meta.dirname, '..', 'docs');
const pages: readonly (readonly [string, string])[] = [
  ['configuration.md', emitConfigurationPage(options)],
  ['errors.md', emitErrorsPage()],
  ['operations.md', emitOperationsPage(operations, profiles, effects)],
];

for (const [name, text] of pages) {
  const path = join(folder, name);
  const present = await readFile(path, 'utf8').catch(() => undefined);
  if (present === text) continue;
  if (process.argv.includes('--check')) {
    process.stderr.write(`stale: docs/${name}: run npm run generate\n`);
    process.exitCode = 1;
  } else {
    await writeWhole(path, text);
    process.stdout.write(`wrote docs/${name}\n`);
  }
}
