import type { CallTrail } from '../audit/call-trail.ts';
import type { CallControls } from '../config/call-controls.ts';
import { AppError } from '../errors.ts';
import type { BuiltRequest } from '../upstream/build-request.ts';
import type { EncodedBody } from '../upstream/encode-body.ts';
import type { Arguments } from '../upstream/serialize-parameters.ts';
import type { CallLimiter } from './call-limiter.ts';
import type { Caller } from './caller.ts';
import { confirmCall, requireConfirmed } from './confirm-call.ts';

/** What stands between a built request and Bitbucket. */
export interface Gate {
  readonly controls: CallControls;
  readonly limiter: CallLimiter;
}

/** A request that is ready to go. Nothing reads the arguments again after this: what is confirmed is what is sent. */
export interface ReadyCall {
  readonly request: BuiltRequest;
  readonly body: EncodedBody | undefined;
  readonly values: Arguments;
  /** The caller asked for a dry run. */
  readonly dryRun: boolean;
}

function checkBody(body: EncodedBody | undefined, most: number): void {
  const bytes = body?.bytes.length ?? 0;
  if (bytes > most)
    throw new AppError('body-too-large', `the request body has ${bytes} bytes, at most ${most} are sent`);
}

/**
 * Size, dry run, limits, confirmation, and the intent on record, in this order; throws what refuses the call. The caller can ask
 * for a dry run and can never undo the process's. A call counts only when it is sent.
 */
export async function admitCall(
  { controls, limiter }: Gate,
  { request, body, values, dryRun }: ReadyCall,
  caller: Caller,
  trail: CallTrail,
): Promise<'send' | 'dry-run'> {
  const { access } = request.operation;
  checkBody(body, controls.limits.maxBodyBytes);
  if (controls.dryRun || dryRun) {
    trail.dryRun();
    trail.intend();
    return 'dry-run';
  }
  limiter.check(access);
  // What nobody has reviewed may be any of the accesses that a person confirms.
  if (access === 'unknown' ? controls.confirm.length > 0 : controls.confirm.includes(access)) {
    const answer = await confirmCall(request, values, caller, controls.confirmTimeoutMs);
    trail.confirmed(answer);
    requireConfirmed(answer, request, caller);
    limiter.check(access); // Others were sent while the person thought.
  }
  trail.intend();
  limiter.count(access);
  return 'send';
}
