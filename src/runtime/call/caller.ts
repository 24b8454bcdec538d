import type { Credentials } from '../bitbucket/credentials.ts';
import type { Upstream } from '../bitbucket/pacing/resilience.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Operation } from '../catalog/operation.ts';
import type { RouteIndex } from '../catalog/route-index.ts';
import type { BaseUrl } from '../config/base-url.ts';
import type { ResultConfig } from '../config/load-config.ts';
import type { CallerIdentity } from '../identity/principal.ts';
import type { ClientIdentity } from '../observability/audit/audit-entry.ts';
import type { AuditLog } from '../observability/audit/audit-sink.ts';
import type { Logger } from '../observability/log.ts';
import type { Policy } from '../policy/decide/policy.ts';
import type { Mask } from '../secrets/mask.ts';
import type { CallGuards } from './call-guards.ts';
import type { PageBounds } from './follow-pages.ts';
import type { ArgumentsValidator } from './validate-arguments.ts';
import type { VersionGate } from './version-gate.ts';

/** What the process has: made once, the same for every caller. */
export interface ProcessContext {
  readonly catalog: Catalog;
  readonly routes: RouteIndex;
  readonly baseUrl: BaseUrl;
  readonly upstream: Upstream;
  /** Where the version of Bitbucket is only found out. */
  readonly version?: VersionGate;
  readonly pages: PageBounds;
  /** What is read of an answer; of a text that is larger, the first lines. */
  readonly maxAnswerBytes: number;
  readonly result: ResultConfig;
  readonly log: Logger;
}

/** What one caller has, beside what the process has: all that a call needs. */
export interface CallerContext extends ProcessContext {
  readonly identity: CallerIdentity;
  readonly policy: Policy;
  /** By name: the operations that the policy allows with some arguments. There is no other for this caller. */
  readonly exposed: ReadonlyMap<string, Operation>;
  readonly validate: ArgumentsValidator;
  readonly credentials: Credentials;
  /** Masks the secrets of this caller and of the process. */
  readonly mask: Mask;
  readonly guards: CallGuards;
  readonly audit: AuditLog;
}

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
  /** Absent when nobody can be asked. */
  readonly confirm?: Confirm | undefined;
  /** Confirmed already: by --yes in the shell, or for an earlier page of the same call. */
  readonly confirmed?: boolean;
  /** Absent when nobody wants to know. */
  readonly progress?: Progress | undefined;
  /** Wants a text where Bitbucket can give one instead of JSON: a model does, a program does not. */
  readonly wantsText?: boolean;
  /** How a caller without `confirm` could be allowed, in words for its answer. */
  readonly howToConfirm?: string;
}
