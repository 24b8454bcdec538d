import { canonicalJson, sha256 } from '../audit/canonical-json.ts';
import { AppError } from '../errors.ts';
import type { BuiltRequest } from '../upstream/build-request.ts';
import type { Arguments } from '../upstream/serialize-parameters.ts';
import type { Caller, ConfirmAnswer } from './caller.ts';
import { describeTarget } from './describe-target.ts';

const REFUSAL: Readonly<Record<Exclude<ConfirmAnswer, 'accepted'>, string>> = {
  declined: 'the person declined it',
  cancelled: 'the person closed the question without an answer',
  expired: 'nobody confirmed it in time',
  failed: 'the client could not put the question',
};

/** A yes to one operation with exactly these arguments. */
export interface Confirmation {
  readonly sha256: string;
  /** On the clock of `performance.now`. */
  readonly expiresAt: number;
}

function fingerprint(request: BuiltRequest, values: Arguments): string {
  return sha256(`${request.operation.key}\n${canonicalJson(values)}`);
}

function toQuestion(request: BuiltRequest, digest: string): string {
  const { operation, method, path } = request;
  const shownPath = path.length > 300 ? `${path.slice(0, 300)}…` : path;
  return [
    `Allow ${describeTarget(request)}?`,
    `${operation.name} (access ${operation.access}): ${operation.description}`,
    `${method} ${shownPath}`,
    `Arguments: sha256 ${digest.slice(0, 16)}`,
  ].join('\n');
}

/** Asks the person behind the client. Whatever is not a clear and timely yes is a refusal. */
export async function confirmCall(
  request: BuiltRequest,
  values: Arguments,
  caller: Caller,
  timeoutMs: number,
): Promise<ConfirmAnswer | 'unavailable'> {
  if (caller.confirm === undefined) return 'unavailable';
  const digest = fingerprint(request, values);
  const expiresAt = performance.now() + timeoutMs;
  const answer = await caller.confirm(toQuestion(request, digest), timeoutMs, caller.signal);
  if (answer !== 'accepted') return answer;
  return checkConfirmation({ sha256: digest, expiresAt }, request, values) ? 'accepted' : 'expired';
}

/** Whether a yes still holds, and for this call and no other. */
export function checkConfirmation(confirmation: Confirmation, request: BuiltRequest, values: Arguments): boolean {
  return performance.now() <= confirmation.expiresAt && confirmation.sha256 === fingerprint(request, values);
}

/** Passes an accepted call on; says of any other why it is refused, and how the operator could allow it. */
export function requireConfirmed(answer: ConfirmAnswer | 'unavailable', request: BuiltRequest, caller: Caller): void {
  if (answer === 'accepted') return;
  const { name, access } = request.operation;
  const reason =
    answer === 'unavailable'
      ? `${caller.howToConfirm ?? 'this client cannot ask (it lacks form elicitation)'}; the operator can allow calls of access ${access} without a question by --confirm none or a policy without it`
      : REFUSAL[answer];
  throw new AppError('not-confirmed', `${name} needs a confirmation: ${reason}`);
}
