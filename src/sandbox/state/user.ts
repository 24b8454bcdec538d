import type { SshKey } from './access-key.ts';

export interface User {
  readonly id: number;
  readonly name: string;
  readonly slug: string;
  displayName: string;
  emailAddress: string;
  readonly password: string;
  readonly token: string;
  /** SYS_ADMIN: everything is allowed. */
  readonly systemAdmin: boolean;
  /** PROJECT_CREATE. */
  readonly createsProjects: boolean;
  readonly groups: Set<string>;
  readonly sshKeys: SshKey[];
}

export const anonymous: User = Object.freeze({
  id: 0,
  name: '',
  slug: '',
  displayName: 'Anonymous',
  emailAddress: '',
  password: '',
  token: '',
  systemAdmin: false,
  createsProjects: false,
  groups: new Set<string>(),
  sshKeys: [],
});
