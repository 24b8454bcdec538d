/** One `login`: where its credential is good for, and where it is kept. Holds no secret. */
export interface Instance {
  readonly name: string;
  /** Base URL with its context path, without a trailing slash. */
  readonly url: string;
  readonly account: string;
  readonly method: string;
  readonly store: 'keychain' | 'file';
}
