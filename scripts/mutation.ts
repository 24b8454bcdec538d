import { Stryker } from '@stryker-mutator/core';
import { Argument, Command } from 'commander';
import { runScript } from './lib/run-script.ts';

/** The share of mutants, in per cent, that the tests of a folder must notice. */
const THRESHOLDS: Readonly<Record<string, number>> = { policy: 85, bitbucket: 80, call: 80 };

async function mutate(folder: string, { file }: { readonly file: string }): Promise<void> {
  process.env['MUTATE'] = folder; // read by vitest.mutation.config.ts
  await new Stryker({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'vitest.mutation.config.ts', related: false },
    mutate: [`src/runtime/${folder}/**/${file}.ts`],
    coverageAnalysis: 'perTest',
    ignoreStatic: true, // constants and tables are evaluated once, before a mutant can be switched on
    concurrency: 2,
    timeoutMS: 10_000,
    reporters: ['clear-text', 'progress-append-only', 'html'],
    clearTextReporter: { logTests: false, reportTests: false },
    ignorePatterns: ['/biome.json', '/dist', '/docs', '/bench', '/reports', '/test/judge*', '/test/surface'],
    thresholds: { high: 90, low: 85, break: file === '*' ? (THRESHOLDS[folder] ?? null) : null },
  }).runMutationTest();
}

await runScript(
  new Command('mutation')
    .description(
      'Changes src/runtime/<folder> mutant by mutant; fails when too few changes are noticed by test/unit/<folder>.',
    )
    .addArgument(new Argument('<folder>').choices(Object.keys(THRESHOLDS)))
    .option('--file <name>', 'this file of the folder only, without the threshold', '*')
    .action(mutate),
);
