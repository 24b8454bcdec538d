/** `node:timers/promises` by the global timers, which are all that a fake clock knows. */
export const setTimeout = (
  milliseconds: number,
  value: unknown,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<unknown> =>
  new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(new Error('aborted'));
      return;
    }
    const timer = globalThis.setTimeout(resolve, milliseconds, value);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new Error('aborted'));
    });
  });
