import type { Call } from '../http/call.ts';
import { refusal } from '../http/refusal.ts';
import type { User } from '../state/user.ts';

export function findUser(call: Call, name: string): User {
  const user = call.state.users.find((each) => each.slug === name || each.name === name);
  if (user === undefined) throw refusal.missing('user.NoSuchUserException', `User ${name} does not exist.`);
  return user;
}
