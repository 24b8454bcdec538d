import { AppError } from '../errors.ts';
import { Secret } from '../secrets/secret.ts';

/** RFC 9110 section 5.5: a field value is visible ASCII; anything else in a token is a paste error. */
export function parseToken(token: string, source: string): Secret {
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new AppError(
      'config',
      `${source}: the token is empty or holds a space, a line break or a character outside ASCII`,
    );
  }
  return new Secret(token);
}
