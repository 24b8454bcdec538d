import { availableParallelism } from 'node:os';
import { Stryker } from '@stryker-mutator/core';

export const FOLDERS = ['policy', 'upstream', 'tools'] as const;
export type Folder = (typeof FOLDERS)[number];

export const reportFile = (what: string): string => `reports/mutation/${what}.json`;

/** What decides and what serialises: the mutants that no change may let live. */
const QUICK = [
  'src/runtime/policy/{authorize,scope-check,standing}.ts',
  'src/runtime/upstream/{check-value,serialize-parameters}.ts',
];
/** Of each folder, in per cent. */
const GOAL = 85;
/** A little under what is reached: an equivalent mutant more must not stop a change. */
const QUICK_BOUND = 90;

/** One run; the figures stand in its JSON report. `quick` fails below its bound. `file`: of the folder this one only. */
export async function runStryker(what: Folder | 'quick', file = '*'): Promise<void> {
  process.env['MUTATE'] = what;
  await new Stryker({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'vitest.mutation.config.ts', related: false },
    mutate: what === 'quick' ? QUICK : [`src/runtime/${what}/${file}.ts`],
    coverageAnalysis: 'perTest',
    // What runs once when a module is loaded cannot be switched between tests: constants, tables, expressions.
    ignoreStatic: true,
    concurrency: Math.min(2, availableParallelism()),
    // Long: on a machine that has more to do, a mutant must not count as one that hangs.
    timeoutMS: 6_000,
    timeoutFactor: 2,
    reporters: ['clear-text', 'progress-append-only', 'json'],
    clearTextReporter: { logTests: false, reportTests: false, reportMutants: what === 'quick' || file !== '*' },
    jsonReporter: { fileName: reportFile(file === '*' ? what : 'part') },
    // The sandbox needs sources and tests: no copy of what is big, and no second root for biome should a run be cut off.
    ignorePatterns: ['/biome.json', '/dist', '/docs', '/bench', '/reports', '/test/judge*', '/test/surface'],
    thresholds: { high: GOAL, low: GOAL, break: what === 'quick' ? QUICK_BOUND : file === '*' ? GOAL : null },
  }).runMutationTest();
}
