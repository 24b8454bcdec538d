import { join } from 'node:path';
import { Command } from 'commander';
import { importDocument } from './lib/import-document.ts';
import { runScript } from './lib/run-script.ts';

const folder = join(import.meta.dirname, '..', 'openapi');
const warn = (line: string): void => void process.stderr.write(`warning: ${line}\n`);

await runScript(
  new Command('import-spec')
    .description('Takes the facts of one Bitbucket version from its published OpenAPI document.')
    .argument('<file or version>', 'a downloaded document, or a version such as 10.0')
    .action(async (argument: string) => {
      const today = new Date().toISOString().slice(0, 10);
      const path = await importDocument(argument, { folder, fetch, today, warn });
      process.stdout.write(`${path}\n`);
    }),
);
