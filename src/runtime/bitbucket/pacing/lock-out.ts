import { AppError } from '../../errors.ts';
import type { Logger } from '../../observability/log.ts';
import type { Answer } from '../http/send.ts';

/** Each further failed login keeps Bitbucket's CAPTCHA, so a locked-out credential is tried once in this time. */
const TRY_INTERVAL_MS = 5 * 60_000;

/** Whether Bitbucket demands a CAPTCHA for one credential, until a person has solved it. */
export interface LockOut {
  /** Throws while no request may be sent with the credential; changes nothing. */
  readonly check: () => void;
  /** A request is about to be sent; throws like `check`. The function takes its response, or undefined when none came. */
  readonly enter: () => (answer: Answer | undefined) => void;
}

/** A failed login that Bitbucket counts: it wants a CAPTCHA solved before the next. */
export function isLockOut({ status, hints }: Answer): boolean {
  return status === 401 && hints?.authenticationDenied === true;
}

export function lockedOutError(): AppError {
  return new AppError(
    'locked-out',
    'Bitbucket rejects the login until a person has solved a CAPTCHA; until a request succeeds, at most one in 5 minutes is sent',
  );
}

/** Ends with a successful response to a request that was sent as the one try of its interval. */
export function createLockOut(log: Logger): LockOut {
  let nextTryAt: number | undefined;

  function check(): void {
    if (nextTryAt !== undefined && performance.now() < nextTryAt) throw lockedOutError();
  }
  function lock(): void {
    nextTryAt = performance.now() + TRY_INTERVAL_MS;
  }

  return {
    check,
    enter() {
      check();
      const isTry = nextTryAt !== undefined;
      if (isTry) lock(); // also when no response comes
      return (answer) => {
        if (answer === undefined) return;
        if (isLockOut(answer) && answer.renewed === true) {
          nextTryAt = undefined; // another credential: it is tried at once
        } else if (isLockOut(answer)) {
          if (nextTryAt === undefined)
            log.error('Bitbucket demands a CAPTCHA: at most one request in 5 minutes is sent until one succeeds');
          lock();
        } else if (isTry && answer.status >= 200 && answer.status < 300 && answer.mediaType !== 'text/html') {
          // HTML is a login page of a proxy, never the REST API.
          nextTryAt = undefined;
          log.info('Bitbucket accepts the credential again');
        }
      };
    },
  };
}
