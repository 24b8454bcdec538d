import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverageTable, coveredLines } from './lib/covered-lines.ts';

/**
 * `npm run coverage`: runs the tests, or those that the arguments name, and writes which lines of src/ ran, in coverage/summary.md. A line
 * counts when it ran in a test's own process (Vitest measures that) or in the built program that a test started (Node writes that
 * for every child process, and the source maps of dist/ lead back to src/).
 */
const folder = 'coverage';
const raw = join(folder, 'raw');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);

function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  execFileSync(process.execPath, [join('node_modules', program), ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
}
const measured = ['--coverage.include=src/**/*.ts', '--coverage.exclude=src/generated/**'];
const lcov = ['--coverage.reporter=lcovonly', `--coverage.reportsDirectory=${join(folder, 'tests')}`];
run('vitest/vitest.mjs', ['run', '--coverage', ...measured, ...lcov, ...process.argv.slice(2)], {
  NODE_V8_COVERAGE: raw,
});
const built = ['--temp-directory', raw, '--include', 'dist/*.js', '--merge-async', '--reporter', 'lcovonly'];
run('c8/bin/c8.js', ['report', ...built, '--reports-dir', join(folder, 'built')]);

const [tests, program] = ['tests', 'built'].map((name) => readFileSync(join(folder, name, 'lcov.info'), 'utf8'));
const table = coverageTable(coveredLines(tests ?? '', program ?? ''));
writeFileSync(join(folder, 'summary.md'), table);
process.stdout.write(table);
