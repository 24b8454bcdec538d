import { defineConfig } from 'vitest/config';
import { skippedOn } from './test/helpers/platforms.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [
      'test/judge/**', // needs the network: npm run test:judge
      ...Object.keys(skippedOn(process.platform)),
    ],
    globalSetup: ['test/helpers/build-once.ts'],
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
