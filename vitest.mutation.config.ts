import { defineConfig } from 'vitest/config';

/** The tests that run what they test in their own process, without the build: those that a mutant of `src` can fail. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  policy: ['test/unit/policy/*.test.ts'],
  upstream: ['test/unit/upstream/*.test.ts'],
  tools: ['test/unit/tools/*.test.ts', 'test/runtime/{brief-tool,listed-schema,minimal-call}.test.ts'],
  quick: ['test/unit/policy/*.test.ts', 'test/unit/upstream/building.test.ts'],
};

export default defineConfig({
  test: { include: [...(TESTS[process.env['MUTATE'] ?? ''] ?? ['test/unit/**/*.test.ts'])] },
});
