import type { PoolOptions, PoolRunnerInitializer, PoolWorker, WorkerRequest } from 'vitest/node';
import { ThreadsPoolWorker } from 'vitest/node';

type Listener = Parameters<PoolWorker['on']>[1];

/** The threads that no run needs at the moment. */
const idle: ThreadsPoolWorker[] = [];

/**
 * Vitest ends its thread after each file, and the next one loads Node's modules and every package anew: six times
 * what the tests of a mutant need. This thread lives on. What of ours a test file imports is still evaluated
 * afresh for it (`isolate`), so that no mutant leaves anything in a module to the next.
 */
class KeptThread implements PoolWorker {
  readonly name = 'kept';
  readonly #project: PoolOptions['project'];
  readonly #reused: boolean;
  readonly #thread: ThreadsPoolWorker;
  readonly #listeners: [event: string, listener: Listener][] = [];
  #released = false;

  constructor(options: PoolOptions) {
    this.#project = options.project;
    this.#reused = idle.length > 0;
    this.#thread = idle.pop() ?? new ThreadsPoolWorker(options);
  }
  async start(): Promise<void> {
    if (!this.#reused) await this.#thread.start();
  }
  on(event: string, listener: Listener): void {
    this.#listeners.push([event, listener]);
    this.#thread.on(event, listener);
  }
  off(event: string, listener: Listener): void {
    this.#thread.off(event, listener);
  }
  send(message: WorkerRequest): void {
    if (message.type === 'stop') {
      this.#released = true;
      this.#answer('stopped');
    } else if (message.type === 'start' && this.#reused) {
      this.#answer('started');
    } else if (message.type === 'run') {
      // What is configured reaches a thread with `start`; which tests are to run has changed since.
      const context = { ...message.context, config: this.#project.serializedConfig };
      this.#thread.send({ ...message, context });
    } else {
      this.#thread.send(message);
    }
  }
  deserialize(data: unknown): unknown {
    return data;
  }
  async stop(): Promise<void> {
    for (const [event, listener] of this.#listeners) this.#thread.off(event, listener);
    if (this.#released) idle.push(this.#thread);
    else await this.#thread.stop();
  }
  #answer(type: 'started' | 'stopped'): void {
    const listeners = this.#listeners.filter(([event]) => event === 'message');
    queueMicrotask(() => {
      for (const [, listener] of listeners) listener({ __vitest_worker_response__: true, type });
    });
  }
}

export async function endThreads(): Promise<void> {
  await Promise.all(idle.map((thread) => thread.stop()));
}

export const keptThread: PoolRunnerInitializer = {
  name: 'kept',
  createPoolWorker: (options) => new KeptThread(options),
};
