import { defineConfig } from 'vitest/config';

/** Other people's programs judge the built server. Installs them from the npm registry, so it is no part of `npm test`. */
export default defineConfig({
  test: {
    include: ['test/judge/*.test.ts'],
    globalSetup: ['test/helpers/build-once.ts'],
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
