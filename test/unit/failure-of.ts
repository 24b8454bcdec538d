import { AppError } from '../../src/runtime/errors.ts';

/** Code and words of the failure that something ends in. */
export async function failureOf(run: () => unknown): Promise<string> {
  try {
    await run();
  } catch (error) {
    if (error instanceof AppError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'no failure';
}
