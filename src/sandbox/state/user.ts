export interface User {
  readonly id: number;
  readonly name: string;
  readonly slug: string;
  readonly displayName: string;
  readonly emailAddress: string;
  readonly password: string;
  readonly token: string;
  /** SYS_ADMIN: everything is allowed. */
  readonly systemAdmin: boolean;
  /** PROJECT_CREATE. */
  readonly createsProjects: boolean;
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
});
