import type { JsonObject } from '../http/json.ts';
import type { SandboxState } from '../state/sandbox-state.ts';
import type { User } from '../state/user.ts';

export function showUser(state: SandboxState, user: User): JsonObject {
  return {
    name: user.name,
    emailAddress: user.emailAddress,
    active: true,
    displayName: user.displayName,
    id: user.id,
    slug: user.slug,
    type: 'NORMAL',
    links: { self: [{ href: `${state.baseUrl}/users/${user.slug}` }] },
  };
}
