import { SpecError, type SpecProblem } from '../../scripts/lib/spec-error.ts';

/** The problems that stop a run; fails when the run does not stop, or stops in another way. */
export async function caught(run: () => Promise<unknown>): Promise<readonly SpecProblem[]> {
  try {
    await run();
  } catch (cause) {
    if (cause instanceof SpecError) return cause.problems;
    throw cause;
  }
  throw new Error('nothing was refused');
}
