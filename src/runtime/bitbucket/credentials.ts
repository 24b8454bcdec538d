import type { Secret } from '../secrets/secret.ts';

/** Who we are to Bitbucket. Each method is a file in `credentials/`; a credential is bound to one origin and revealed for no other. */
export interface Credentials {
  /** The Authorization header of one request. Rejects for any origin but its own. */
  readonly authorize: (url: URL, method: string) => Promise<string>;
  /** After a 401 for this header: whether a new credential exists. Sends nothing to Bitbucket. */
  readonly renew: (used: string) => Promise<boolean>;
  /** What a 401 means for this method and source, in our words. */
  readonly rejection: string;
  /** Everything to be masked; grows when a credential is renewed. */
  readonly secrets: readonly Secret[];
}
