import type { Credentials } from '../bitbucket/credentials.ts';
import type { Secret } from '../secrets/secret.ts';
import { requireOrigin } from './require-origin.ts';
import { singleFlight } from './single-flight.ts';

export interface HeaderParts {
  readonly origin: string;
  readonly secret: Secret;
  /** Absent: the source cannot change while we run (an environment variable). */
  readonly reread: (() => Promise<Secret>) | undefined;
  readonly toHeader: (revealed: string) => string;
  readonly rejection: string;
}

/** A secret that is in the header as it is. Its source is asked again when a 401 says that it was rotated. */
export function createHeaderCredentials({ origin, secret, reread, toHeader, rejection }: HeaderParts): Credentials {
  let current = secret;
  const secrets = [secret];
  const readAgain = singleFlight(async () => {
    const next = await reread?.();
    if (next === undefined || next.reveal() === current.reveal()) return;
    secrets.push(next); // masked before it is used
    current = next;
  });
  return {
    authorize: (url) =>
      Promise.resolve().then(() => {
        requireOrigin(origin, url);
        return toHeader(current.reveal());
      }),
    async renew(used) {
      if (toHeader(current.reveal()) === used) await readAgain();
      return toHeader(current.reveal()) !== used;
    },
    rejection,
    secrets,
  };
}
