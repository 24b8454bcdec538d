import { BitbucketError } from './bitbucket-error.ts';

export interface RateLimitOptions {
  readonly capacity: number;
  readonly refillPerSecond: number;
}

/** One token bucket per user, as Bitbucket's own rate limiting; throws 429 when the bucket is empty. */
export function rateLimit({ capacity, refillPerSecond }: RateLimitOptions): (user: string) => void {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return (user) => {
    const now = Date.now();
    const bucket = buckets.get(user) ?? { tokens: capacity, at: now };
    const tokens = Math.min(capacity, bucket.tokens + ((now - bucket.at) / 1000) * refillPerSecond);
    buckets.set(user, { tokens: tokens < 1 ? tokens : tokens - 1, at: now });
    if (tokens >= 1) return;
    const wait = refillPerSecond > 0 ? Math.max(1, Math.ceil((1 - tokens) / refillPerSecond)) : 60;
    throw new BitbucketError(
      429,
      { message: `You have sent too many requests. Try again in ${wait} s.` },
      { 'Retry-After': String(wait), 'X-RateLimit-Limit': String(capacity), 'X-RateLimit-Remaining': '0' },
    );
  };
}
