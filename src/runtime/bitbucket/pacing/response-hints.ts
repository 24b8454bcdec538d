import type { IncomingHttpHeaders } from 'node:http';

/** The hints about the rate limit in the headers of a response. */
export interface ResponseHints {
  /** Milliseconds that `Retry-After` asks for. */
  readonly retryAfterMs: number | undefined;
  /** Calls that are left in Bitbucket's own bucket (`X-RateLimit-Remaining`). */
  readonly remaining: number | undefined;
  /** How fast that bucket fills (`X-RateLimit-FillRate` in `X-RateLimit-Interval-Seconds`). */
  readonly perSecond: number | undefined;
  /** `X-Authentication-Denied-Reason`: Bitbucket wants a CAPTCHA solved before the next log-in. */
  readonly authenticationDenied: boolean;
}

function wholeNumber(value: string | string[] | undefined): number | undefined {
  return typeof value === 'string' && /^\d{1,9}$/.test(value.trim()) ? Number(value) : undefined;
}

/** RFC 9110 section 10.2.3: seconds, or a date; a date counts from the response's own, so that no clock skew matters. */
function retryAfterMs({ 'retry-after': value, date }: IncomingHttpHeaders, now: number): number | undefined {
  if (value === undefined) return undefined;
  const seconds = wholeNumber(value);
  if (seconds !== undefined) return seconds * 1000;
  // Date.parse takes '-1' and '2027' as well.
  const at = /^[A-Z][a-z]{2,8},? /.test(value) ? Date.parse(value) : Number.NaN;
  const base = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(at) ? undefined : Math.max(0, at - (Number.isNaN(base) ? now : base));
}

export function readHints(headers: IncomingHttpHeaders): ResponseHints {
  const fill = wholeNumber(headers['x-ratelimit-fillrate']);
  const interval = wholeNumber(headers['x-ratelimit-interval-seconds']);
  return {
    retryAfterMs: retryAfterMs(headers, Date.now()),
    remaining: wholeNumber(headers['x-ratelimit-remaining']),
    perSecond: fill === undefined || interval === undefined || interval === 0 ? undefined : fill / interval,
    authenticationDenied: headers['x-authentication-denied-reason'] !== undefined,
  };
}
