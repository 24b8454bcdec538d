import type { BuiltRequest } from '../bitbucket/request/build-request.ts';
import type { EncodedBody } from '../bitbucket/request/encode-body.ts';
import { AppError } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { canonicalJson, sha256 } from '../observability/audit/canonical-json.ts';
import type { Mask } from '../secrets/mask.ts';
import type { Caller, ConfirmAnswer } from './caller.ts';
import { writeQuestion } from './write-question.ts';

/** A request that is ready to go. Nothing reads the arguments again after this: what is confirmed is what is sent. */
export interface ReadyCall {
  readonly request: BuiltRequest;
  readonly body: EncodedBody | undefined;
  readonly values: JsonObject;
  /** The caller asked for a dry run. */
  readonly dryRun: boolean;
  /** The pages after this one are requested with it, up to so many items. */
  readonly maxItems?: number | undefined;
}

const REFUSAL: Readonly<Record<Exclude<ConfirmAnswer, 'accepted'>, string>> = {
  declined: 'the user declined',
  cancelled: 'the user dismissed the question',
  expired: 'the question timed out',
  failed: 'the client could not show the question',
};

/** A yes to one operation with exactly these arguments. */
export interface Confirmation {
  readonly sha256: string;
  /** On the clock of `performance.now`. */
  readonly expiresAt: number;
}

function fingerprint(request: BuiltRequest, values: JsonObject): string {
  return sha256(`${request.operation.key}\n${canonicalJson(values)}`);
}

/** Asks the person behind the client. Whatever is not a clear and timely yes is a rejection. */
export async function confirmCall(
  { request, body, values, maxItems }: ReadyCall,
  caller: Caller,
  timeoutMs: number,
  mask: Mask,
): Promise<ConfirmAnswer | 'unavailable'> {
  if (caller.confirmed === true) return 'accepted';
  if (caller.confirm === undefined) return 'unavailable';
  const question = mask(await writeQuestion(request, body, maxItems));
  const digest = fingerprint(request, values);
  const expiresAt = performance.now() + timeoutMs;
  const answer = await caller.confirm(question, timeoutMs, caller.signal);
  if (answer !== 'accepted') return answer;
  return checkConfirmation({ sha256: digest, expiresAt }, request, values) ? 'accepted' : 'expired';
}

/** Whether a yes still holds, and for this call and no other. */
export function checkConfirmation(confirmation: Confirmation, request: BuiltRequest, values: JsonObject): boolean {
  return performance.now() <= confirmation.expiresAt && confirmation.sha256 === fingerprint(request, values);
}

/** Passes an accepted call on; says of any other why it is rejected, and how the operator could allow it. */
export function requireConfirmed(answer: ConfirmAnswer | 'unavailable', request: BuiltRequest, caller: Caller): void {
  if (answer === 'accepted') return;
  const { name, access } = request.operation;
  const reason =
    answer === 'unavailable'
      ? `${caller.howToConfirm ?? 'this client does not support confirmations (form elicitation)'}; to allow calls of access ${access} without confirmation, the operator can set --confirm none, or confirm: none in the policy`
      : REFUSAL[answer];
  throw new AppError('not-confirmed', `${name} needs confirmation: ${reason}`);
}
