import type { SpecErrorCode } from '../spec-error.ts';

/** What leaving out one correction does to one version. */
export type Effect =
  /** It corrects nothing in this document. */
  | { readonly kind: 'idle' }
  | { readonly kind: 'stops'; readonly code: SpecErrorCode; readonly what: string }
  /** `tools`: what they accept or do; `answers`: only what is known of their responses. */
  | { readonly kind: 'tools' | 'answers'; readonly tools: readonly string[]; readonly what: string }
  /** A version that has not been reviewed: its document differs; what is made of it is provisional. */
  | { readonly kind: 'document'; readonly what: string }
  | { readonly kind: 'nothing' };
