import { defineConfig } from 'vitest/config';
import { endThreads, keptThread } from './scripts/lib/mutation/kept-thread.ts';

/** The tests that run what they test in their own process, without the build: those that a mutant of `src` can fail. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  policy: ['test/unit/policy/*.test.ts'],
  upstream: ['test/unit/upstream/*.test.ts'],
  tools: ['test/unit/tools/*.test.ts'],
  quick: ['test/unit/policy/*.test.ts', 'test/unit/upstream/building.test.ts'],
};

export default defineConfig({
  plugins: [
    {
      name: 'kept-thread',
      // Stryker insists on threads: its options outdo this file's.
      configureVitest: ({ project, vitest }) => {
        project.config.pool = keptThread.name;
        project.config.poolRunner = keptThread;
        vitest.onClose(endThreads);
      },
    },
  ],
  test: {
    include: [...(TESTS[process.env['MUTATE'] ?? ''] ?? ['test/unit/**/*.test.ts'])],
    setupFiles: ['scripts/lib/mutation/forget-mutant.ts'],
  },
});
