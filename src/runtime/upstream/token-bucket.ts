/**
 * So many requests a second with a burst, never faster than Bitbucket says it fills its own. Times in milliseconds, on a clock
 * that never goes back.
 */
export class TokenBucket {
  readonly #configured: number;
  readonly #burst: number;
  #perMs: number;
  #tokens: number;
  #at: number;
  #pausedUntil = Number.NEGATIVE_INFINITY;

  constructor(perSecond: number, burst: number, now: number) {
    this.#configured = perSecond / 1000;
    this.#perMs = this.#configured;
    this.#burst = burst;
    this.#tokens = burst;
    this.#at = now;
  }

  /** How long until whoever stands behind so many others may go; 0: now. */
  wait(now: number, ahead = 0): number {
    this.#fill(now);
    const missing = ahead + 1 - this.#tokens;
    return Math.max(0, this.#pausedUntil - now, missing <= 0 ? 0 : Math.ceil(missing / this.#perMs));
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
  obey(now: number, remaining: number | undefined, perSecond: number | undefined): void {
    this.#fill(now);
    if (remaining !== undefined) this.#tokens = Math.min(this.#tokens, remaining);
    if (perSecond !== undefined && perSecond > 0) this.#perMs = Math.min(this.#configured, perSecond / 1000);
  }

  #fill(now: number): void {
    this.#tokens = Math.min(this.#burst, this.#tokens + (now - this.#at) * this.#perMs);
    this.#at = now;
  }
}
