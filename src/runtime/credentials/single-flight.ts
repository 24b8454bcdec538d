/** A caller that asks while one attempt is under way gets its outcome: 32 calls that see a 401 renew once. */
export function singleFlight<T>(attempt: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= attempt().finally(() => {
      running = undefined;
    });
    return running;
  };
}
