import { defineConfig } from 'vitest/config';

/** The tests that run what they test in their own process, without the build: those that can notice a mutant of `src`. */
export default defineConfig({
  test: { include: [`test/unit/${process.env['MUTATE'] ?? '**'}/*.test.ts`] },
});
