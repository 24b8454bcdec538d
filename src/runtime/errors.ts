/** Every way in which a start or a call can fail. `render/shape-error.ts` maps each to its response; a new code does not compile until it has one. */
export type ErrorCode =
  | 'config'
  | 'unknown-tool'
  | 'invalid-arguments'
  | 'denied'
  | 'other-version'
  | 'not-confirmed'
  | 'question-too-long'
  | 'limited'
  | 'body-too-large'
  | 'audit-failed'
  | 'unauthenticated'
  | 'credential-renewed'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'rate-limited'
  | 'busy'
  | 'breaker-open'
  | 'locked-out'
  | 'rejected'
  | 'failed'
  | 'redirected'
  | 'login-page'
  | 'malformed-answer'
  | 'unreachable'
  | 'tls'
  | 'proxy'
  | 'timeout'
  | 'too-large'
  | 'cancelled';

export interface AppErrorDetails {
  readonly cause?: unknown;
  /** HTTP status of Bitbucket's response. */
  readonly status?: number;
  /** Bitbucket's own words: untrusted, already cleaned and bounded. */
  readonly upstreamText?: string;
  /** Seconds from `Retry-After`. */
  readonly retryAfter?: number;
  /** The write may have happened: the request was sent and no response came. */
  readonly outcomeUnknown?: boolean;
  /** Status and headers of a response whose body could not be read. */
  readonly response?: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  };
  /** The tool that reads what such a write was about. */
  readonly checkWith?: string;
}

/** `message` is ours and safe to show; `cause` is only logged. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: AppErrorDetails;

  constructor(code: ErrorCode, message: string, details: AppErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }
}
