/** One line of openapi/REVIEW.md: what a version that has not been reviewed yet brought, and what was made of it. */
export interface Finding {
  readonly kind: 'operation' | 'provisional' | 'parameter' | 'repaired' | 'left-out';
  /** The operation key. */
  readonly where: string;
  readonly what: string;
}
