import type { EncodedBody } from '../bitbucket/request/encode-body.ts';
import type { CallControls } from '../config/call-controls.ts';
import { AppError } from '../errors.ts';
import type { AuditEntry } from '../observability/audit/audit-entry.ts';
import type { Mask } from '../secrets/mask.ts';
import type { CallLimiter } from './call-limiter.ts';
import type { Caller } from './caller.ts';
import { confirmCall, type ReadyCall, requireConfirmed } from './confirm-call.ts';

/** The guards between a caller's built request and Bitbucket. */
export interface CallGuards {
  readonly controls: CallControls;
  readonly limiter: CallLimiter;
  /** Masks the live secrets, so that a question shows none. */
  readonly mask: Mask;
}

function checkBody(body: EncodedBody | undefined, most: number): void {
  const bytes = body?.bytes.length ?? 0;
  if (bytes > most) throw new AppError('body-too-large', `the request body has ${bytes} bytes; the limit is ${most}`);
}

/**
 * Size, dry run, limits, confirmation, and the intent on record, in this order; throws what rejects the call. The caller can ask
 * for a dry run and can never undo the process's. Limits are only checked here: a call counts when it is sent.
 */
export async function runCallGuards(
  { controls, limiter, mask }: CallGuards,
  ready: ReadyCall,
  caller: Caller,
  entry: AuditEntry,
): Promise<'send' | 'dry-run'> {
  const { request, body, dryRun } = ready;
  const { access } = request.operation;
  checkBody(body, controls.limits.maxBodyBytes);
  if (controls.dryRun || dryRun) {
    entry.recordDryRun();
    await entry.recordIntent();
    return 'dry-run';
  }
  limiter.check(access);
  // What has not been reviewed may be any of the accesses that a person confirms.
  if (access === 'unknown' ? controls.confirm.length > 0 : controls.confirm.includes(access)) {
    const answer = await confirmCall(ready, caller, controls.confirmTimeoutMs, mask);
    entry.recordConfirmation(answer);
    requireConfirmed(answer, request, caller);
    limiter.check(access); // Others were sent while the person thought.
  }
  await entry.recordIntent();
  return 'send';
}
