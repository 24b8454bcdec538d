import type { JsonObject } from './json.ts';

/** A rejection as Bitbucket words it: one entry of `errors` and a status. */
export class BitbucketError extends Error {
  readonly status: number;
  readonly entry: JsonObject;
  readonly headers: Record<string, string>;

  constructor(status: number, entry: JsonObject & { readonly message: string }, headers: Record<string, string> = {}) {
    super(entry.message);
    this.name = 'BitbucketError';
    this.status = status;
    this.entry = { context: null, exceptionName: null, ...entry };
    this.headers = headers;
  }
}
