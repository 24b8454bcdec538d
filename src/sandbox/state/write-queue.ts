/** Runs writes one after the other: two merges of one pull request must not interleave at an `await`. */
export class WriteQueue {
  #last: Promise<unknown> = Promise.resolve();

  enqueue<Result>(write: () => Promise<Result>): Promise<Result> {
    const run = this.#last.then(write, write);
    this.#last = run.catch(() => undefined);
    return run;
  }
}
