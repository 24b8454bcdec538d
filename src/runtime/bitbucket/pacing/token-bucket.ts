/** How long a pace from Bitbucket's headers holds. Without an end, a slow pace would last for ever when no request is sent. */
const SLOW_MS = 60_000;

/**
 * A number of requests a second with a burst, never faster than the fill rate that Bitbucket named in the last minute. Times in
 * milliseconds, on a monotonic clock.
 */
export class TokenBucket {
  readonly #configured: number;
  readonly #burst: number;
  #slowPerMs: number;
  #slowUntil = Number.NEGATIVE_INFINITY;
  #tokens: number;
  #at: number;
  #pausedUntil = Number.NEGATIVE_INFINITY;

  constructor(perSecond: number, burst: number, now: number) {
    this.#configured = perSecond / 1000;
    this.#slowPerMs = this.#configured;
    this.#burst = burst;
    this.#tokens = burst;
    this.#at = now;
  }

  /** How long until a request behind so many others may be sent; 0: now. */
  wait(now: number, ahead = 0): number {
    this.#fill(now);
    const missing = ahead + 1 - this.#tokens;
    return Math.max(0, this.#pausedUntil - now, missing <= 0 ? 0 : Math.ceil(this.#timeFor(missing, now)));
  }

  take(): void {
    this.#tokens -= 1;
  }

  giveBack(): void {
    this.#tokens = Math.min(this.#burst, this.#tokens + 1);
  }

  pause(now: number, milliseconds: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, now + milliseconds);
  }

  /** What Bitbucket has left for us, and how fast it gives more. Never more than is configured. */
  applyServerHints(now: number, remaining: number | undefined, perSecond: number | undefined): void {
    this.#fill(now);
    if (remaining !== undefined) this.#tokens = Math.min(this.#tokens, remaining);
    if (perSecond === undefined || perSecond <= 0) return;
    this.#slowPerMs = Math.min(this.#configured, perSecond / 1000);
    this.#slowUntil = now + SLOW_MS;
  }

  /** Time until `tokens` tokens are filled: at the slow pace while it holds, then at the configured one. */
  #timeFor(tokens: number, now: number): number {
    const slowMs = Math.max(0, this.#slowUntil - now);
    const atSlowPace = tokens / this.#slowPerMs;
    return atSlowPace <= slowMs ? atSlowPace : slowMs + (tokens - slowMs * this.#slowPerMs) / this.#configured;
  }

  #fill(now: number): void {
    const slowMs = Math.max(0, Math.min(now, this.#slowUntil) - this.#at);
    const gained = slowMs * this.#slowPerMs + (now - this.#at - slowMs) * this.#configured;
    this.#tokens = Math.min(this.#burst, this.#tokens + gained);
    this.#at = now;
  }
}
