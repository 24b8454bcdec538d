import type { OptionValues } from './parse-options.ts';

/** How much we ask of Bitbucket. Times in milliseconds. */
export interface Pacing {
  /** 0: no pacing, and no pause that Bitbucket asks for either. */
  readonly requestsPerSecond: number;
  readonly requestBurst: number;
  readonly maxConcurrent: number;
  readonly maxQueue: number;
  /** How often a read is sent at most. */
  readonly readAttempts: number;
  /** Failures in a row that open the breaker; 0: it never opens. */
  readonly breakerFailures: number;
  readonly breakerRestMs: number;
  /** What writes get to end when the server stops. */
  readonly graceMs: number;
}

export function loadPacing(values: OptionValues): Pacing {
  return Object.freeze({
    requestsPerSecond: values.requestsPerSecond,
    requestBurst: values.requestBurst,
    maxConcurrent: values.maxConcurrent,
    maxQueue: values.maxQueue,
    readAttempts: values.readAttempts,
    breakerFailures: values.breakerFailures,
    breakerRestMs: values.breakerRest * 1000,
    graceMs: values.grace * 1000,
  });
}
