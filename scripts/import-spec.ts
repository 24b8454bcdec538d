import { join } from 'node:path';
import { Command } from 'commander';
import { importDocument } from './lib/import-document.ts';
import { runScript } from './lib/run-script.ts';

const warn = (line: string): void => void process.stderr.write(`warning: ${line}\n`);

await runScript(
  new Command('import-spec')
    .description('Takes the facts of one Bitbucket version from its published OpenAPI document.')
    .argument('<file or version>', 'a downloaded document, or a version such as 10.0')
    .option('--openapi <folder>', 'where to write them', join(import.meta.dirname, '..', 'openapi'))
    .action(async (argument: string, { openapi: folder }: { openapi: string }) => {
      const today = new Date().toISOString().slice(0, 10);
      const path = await importDocument(argument, { folder, fetch, today, warn });
      process.stdout.write(
        `wrote ${path}\nnext: npm run generate, which applies overlay.yaml; what is left to decide is then in REVIEW.md\n`,
      );
    }),
);
