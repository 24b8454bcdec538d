import type { Credentials } from '../bitbucket/credentials.ts';
import type { CallerContext } from '../call/caller-context.ts';
import type { Config } from '../config/load-config.ts';

/** One step of `doctor`, as it went. */
export interface Check {
  readonly step: string;
  readonly state: 'ok' | 'failed' | 'skipped';
  /** What was found, without a secret. */
  readonly found: string;
  /** What to do; with `failed` only. */
  readonly advice?: string;
}

export interface Checked {
  readonly config: Config;
  readonly credentials: Credentials;
  readonly context: CallerContext;
}
