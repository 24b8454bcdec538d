import type { Credentials } from '../bitbucket/credentials.ts';
import type { Upstream } from '../bitbucket/pacing/resilience.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Operation } from '../catalog/operation.ts';
import type { RouteIndex } from '../catalog/route-index.ts';
import type { BaseUrl } from '../config/base-url.ts';
import type { ResultConfig } from '../config/load-config.ts';
import type { CallerIdentity } from '../identity/principal.ts';
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
  /** What is read of a response; of a text that is larger, the first lines. */
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
