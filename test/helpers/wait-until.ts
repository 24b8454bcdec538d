const STEP_MS = 10;

/** Resolves as soon as the condition holds; says so when it never did. */
export async function waitUntil(what: string, holds: () => boolean, milliseconds = 5_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`never happened: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}
