import type { Json } from './json.ts';

/** One correction of the document: an action of openapi/overlay.yaml. */
export interface Fix {
  /** Its name for good: REVIEW.md, docs/fixes.md and `npm run overlay:check` call it so. */
  readonly id: string;
  readonly reason: string;
  /** JSONPath (RFC 9535). */
  readonly target: string;
  /** Undefined: what the target selects is removed. */
  readonly update: Json | undefined;
  /** Test files that show what the document alone cannot: how Bitbucket behaves. */
  readonly shownBy: readonly string[];
}
