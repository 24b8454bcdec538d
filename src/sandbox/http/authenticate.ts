import type { User } from '../state/user.ts';
import { anonymous } from '../state/user.ts';
import { refusal } from './refusal.ts';

/** No header is the anonymous user; a wrong one is rejected, even where anonymous would do. */
export function authenticate(users: readonly User[], authorization: string | undefined): User {
  if (authorization === undefined) return anonymous;
  const [scheme = '', value = ''] = authorization.split(' ', 2);
  if (scheme.toLowerCase() === 'bearer') {
    const owner = users.find((user) => user.token === value);
    if (owner !== undefined) return owner;
  }
  if (scheme.toLowerCase() === 'basic') {
    const pair = Buffer.from(value, 'base64').toString('utf8');
    const colon = pair.indexOf(':');
    const found = users.find((user) => user.name === pair.slice(0, colon));
    if (found !== undefined && found.password === pair.slice(colon + 1)) return found;
  }
  throw refusal.unauthenticated('Authentication failed. Please check your credentials and try again.');
}
