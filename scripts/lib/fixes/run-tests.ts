import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs test files as `npm test` does; true when all pass. */
export function runTests(root: string, files: readonly string[]): boolean {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  return spawnSync(process.execPath, [vitest, 'run', ...files], { cwd: root, stdio: 'inherit' }).status === 0;
}
