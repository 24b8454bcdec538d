/** What a document says of one operation beyond its arguments, as hashes: equal where nothing changed. */
export interface Fingerprint {
  /** Of the responses: to the letter; without parameters of media types; and without `required` and `pattern` too. */
  readonly answer: readonly [exact: string, bare: string, structure: string];
  /** Of the document's own request body, which openapi/bodies.yaml replaces: to the letter, and without `required` and `pattern`. */
  readonly body: readonly [exact: string, structure: string];
}

/** By operation key. */
export type Fingerprints = ReadonlyMap<string, Fingerprint>;
