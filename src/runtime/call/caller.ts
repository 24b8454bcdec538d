import type { ClientIdentity } from '../observability/audit/audit-entry.ts';

export type ConfirmAnswer = 'accepted' | 'declined' | 'cancelled' | 'expired' | 'failed';

/** Puts a question to the person behind the client, and waits at most so long. */
export type Confirm = (question: string, timeoutMs: number, signal: AbortSignal | undefined) => Promise<ConfirmAnswer>;

/** So many items of so many are there. */
export type Progress = (done: number, total: number) => Promise<void>;

/** What comes with one call: from which client and session, and what can be done with them. */
export interface Caller {
  readonly signal?: AbortSignal | undefined;
  readonly client?: ClientIdentity | undefined;
  /** Of MCP; absent where there are no sessions. */
  readonly session?: string;
  /** Absent when the client does not support confirmations. */
  readonly confirm?: Confirm | undefined;
  /** Confirmed already: by --yes in the shell, or for an earlier page of the same call. */
  readonly confirmed?: boolean;
  /** Absent when the client asked for no progress. */
  readonly progress?: Progress | undefined;
  /** Wants a text where Bitbucket can give one instead of JSON: a model does, a program does not. */
  readonly wantsText?: boolean;
  /** How a caller without `confirm` can be allowed, as text for its error. */
  readonly howToConfirm?: string;
}
