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
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});
