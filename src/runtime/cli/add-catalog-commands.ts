import type { Command } from 'commander';
import type { DiffFlags } from './catalog-diff.ts';

/** `catalog diff`: what a Bitbucket version changes, and what that does to a policy. */
export function addCatalogCommands(program: Command): void {
  const catalogCommand = program.command('catalog').description('compare the catalogs of Bitbucket versions');
  catalogCommand
    .command('diff')
    .argument('<from>', 'a version, or a catalog file')
    .argument('<to>', 'a version, or a catalog file')
    .description('what differs; exit code 1 when a call or a policy that was right may now be wrong')
    .option('--policy <file>', 'only what concerns this policy file, and what the change does to it')
    .option('--format <format>', 'text, json or markdown (default: text)')
    .action(async (from: string, to: string, flags: DiffFlags) => {
      const { diffCatalogs } = await import('./catalog-diff.ts');
      process.exitCode = await diffCatalogs(from, to, flags);
    });
}
