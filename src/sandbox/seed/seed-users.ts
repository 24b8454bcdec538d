import { randomBytes } from 'node:crypto';
import type { User } from '../state/user.ts';

export interface SeedUsers {
  readonly admin: User;
  readonly jdoe: User;
  readonly asmith: User;
  readonly reader: User;
}

function user(id: number, name: string, displayName: string, rights: Partial<User> = {}): User {
  return {
    id,
    name,
    slug: name,
    displayName,
    emailAddress: `${name}@example.com`,
    password: 'password',
    token: `BBDC-${randomBytes(24).toString('base64url')}`,
    systemAdmin: false,
    createsProjects: false,
    groups: new Set(['stash-users']),
    sshKeys: [],
    ...rights,
  };
}

/** The four users; tokens are new in every run unless one is given for jdoe. */
export function seedUsers(token: string | undefined): SeedUsers {
  const given = token === undefined ? {} : { token };
  return {
    admin: user(1, 'admin', 'Ada Admin', {
      systemAdmin: true,
      createsProjects: true,
      groups: new Set(['stash-users', 'administrators']),
    }),
    jdoe: user(2, 'jdoe', 'Jane Doe', {
      createsProjects: true,
      groups: new Set(['stash-users', 'developers']),
      ...given,
    }),
    asmith: user(3, 'asmith', 'Alex Smith', { groups: new Set(['stash-users', 'developers']) }),
    reader: user(4, 'reader', 'Robin Reader'),
  };
}
