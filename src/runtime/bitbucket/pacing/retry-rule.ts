import { AppError } from '../../errors.ts';
import type { Answer } from '../http/send.ts';
import type { BuiltRequest } from '../request/build-request.ts';

const STATUSES = new Set([429, 502, 503, 504]);
/** A connection that did not come about or broke before a response. A certificate that is rejected once is rejected twice. */
const CONNECTION = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
]);
const BASE_MS = 250;
const MOST_MS = 4_000;

function brokeBeforeAnswer(error: unknown): boolean {
  if (!(error instanceof AppError) || error.code !== 'unreachable') return false;
  const { cause } = error;
  // An IncomingMessage that breaks off says 'aborted' with ECONNRESET too: there was a response then.
  return cause instanceof Error && 'code' in cause && CONNECTION.has(String(cause.code)) && cause.message !== 'aborted';
}

/** Reads only, by what we reviewed and by what HTTP says: a write is never repeated, whatever happened. */
export function isRepeatable({ method, operation }: BuiltRequest): boolean {
  return method === 'GET' && operation.access === 'read';
}

export function isWorthRetrying(
  request: BuiltRequest,
  outcome: { readonly answer: Answer } | { readonly error: unknown },
): boolean {
  if (!isRepeatable(request)) return false;
  if ('answer' in outcome) return STATUSES.has(outcome.answer.status) && outcome.answer.final !== true;
  return brokeBeforeAnswer(outcome.error);
}

/** Full jitter: clients that failed together do not come back together. */
export function backoffMs(attempts: number): number {
  return Math.random() * Math.min(MOST_MS, BASE_MS * 2 ** attempts);
}
