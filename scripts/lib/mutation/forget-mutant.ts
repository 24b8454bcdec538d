import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, vi } from 'vitest';

declare global {
  var __stryker__: { activeMutant?: string | undefined; mutantCoverage?: object | undefined } | undefined;
}

/** Each test file of a thread that outlives a mutant starts as in a thread of its own. */
function forget(): void {
  if (globalThis.__stryker__ === undefined) return;
  globalThis.__stryker__.activeMutant = undefined;
  globalThis.__stryker__.mutantCoverage = undefined;
}

// Modules are evaluated without a mutant.
forget();
// Most of the tools are loaded when they are needed. Loaded by a test, what runs once would count as covered by that test alone.
const lazy = resolve('src/runtime/tools');
if (process.env['MUTATE'] === 'tools') for (const name of readdirSync(lazy)) await import(`${lazy}/${name}`);
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});
