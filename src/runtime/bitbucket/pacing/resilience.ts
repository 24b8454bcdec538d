import { setImmediate } from 'node:timers/promises';
import type { Pacing } from '../../config/pacing.ts';
import { AppError, type ErrorCode } from '../../errors.ts';
import type { Logger } from '../../observability/log.ts';
import type { Answer, Sender } from '../http/send.ts';
import type { BuiltRequest } from '../request/build-request.ts';
import type { EncodedBody } from '../request/encode-body.ts';
import { createBreaker, type Verdict } from './breaker.ts';
import { pause, startDeadline } from './deadline.ts';
import { backoffMs, isRepeatable, isWorthRetrying } from './retry-rule.ts';
import { createRunning, type Running } from './running.ts';
import { createTurns } from './turns.ts';

type Read<T> = (answer: Answer) => Promise<T>;

/** A sender that asks no more of Bitbucket than it should. */
export interface Upstream {
  /** With the deadline of the call, and until the caller no longer wants it. */
  readonly send: (request: BuiltRequest, body: EncodedBody | undefined, caller?: AbortSignal) => Promise<Answer>;
  /**
   * Sends a request and reads its response with `read`; the call is under way until both are done. Large responses are read one at a
   * time. `onSend` is called once, after breaker, queue and pace; when it throws, nothing is sent.
   */
  readonly exchange: <T>(
    request: BuiltRequest,
    body: EncodedBody | undefined,
    caller: AbortSignal | undefined,
    read: (answer: Answer) => Promise<T>,
    onSend?: () => void,
  ) => Promise<T>;
  readonly close: Sender['close'];
  /** Waits for what is under way: reads a second at most, writes the grace time; cuts and logs what is left. */
  readonly settle: Running['settle'];
}

/** A pause that Bitbucket asks for is never longer. */
const LONGEST_PAUSE_MS = 60_000;
/** A 429 without `Retry-After`. */
const DEFAULT_PAUSE_MS = 1_000;

/** Reading a larger response would delay all other calls. */
const LARGE_BYTES = 65_536;

type Outcome = { readonly answer: Answer } | { readonly error: unknown };

/** No answer came: what the breaker counts beside a 5xx. */
const NETWORK: ReadonlySet<ErrorCode> = new Set(['unreachable', 'timeout', 'tls', 'proxy']);

function verdictOf(outcome: Outcome): Verdict {
  if ('answer' in outcome) return outcome.answer.status >= 500 ? 'failure' : 'success';
  if (!(outcome.error instanceof AppError)) return 'neutral';
  const { code } = outcome.error;
  // Any other code is that of an answer that came and was not to our taste.
  if (code === 'cancelled') return 'neutral';
  return NETWORK.has(code) ? 'failure' : 'success';
}

/** A failed log-in that Bitbucket counts: it wants a CAPTCHA solved before the next. */
function isLockOut({ status, hints }: Answer): boolean {
  return status === 401 && hints?.authenticationDenied === true;
}

function lockedOutError(): AppError {
  return new AppError(
    'locked-out',
    'Bitbucket refuses the log-in until a person has solved a CAPTCHA; nothing more is sent, each attempt would prolong it',
  );
}

function renewedError(): AppError {
  return new AppError(
    'credential-renewed',
    'Bitbucket refused the credential (401); it has been replaced since, and the request was not sent again',
    { status: 401 },
  );
}

function conclude(outcome: Outcome, attempts: number): Answer {
  const note = attempts > 1 ? `${attempts} attempts` : undefined;
  if ('answer' in outcome) {
    const { answer } = outcome;
    if (isLockOut(answer)) throw lockedOutError();
    if (answer.renewed === true && attempts === 1) throw renewedError();
    return note === undefined || answer.status < 400 ? answer : { ...answer, notes: [...(answer.notes ?? []), note] };
  }
  const { error } = outcome;
  if (!(error instanceof AppError) || note === undefined) throw error;
  throw new AppError(error.code, `${error.message} (${note})`, error.details);
}

/** Runs one piece of work after the other, in the order in which they came. */
function createOneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}

/** Around a sender: whose turn it is, retries of reads, the breaker, and one deadline over all of it. */
export function createResilience(sender: Sender, pacing: Pacing, timeoutMs: number, log: Logger): Upstream {
  const turns = createTurns(pacing);
  const breaker = createBreaker(pacing.breakerFailures, pacing.breakerRestMs);
  const running = createRunning(pacing.graceMs, log);
  const longestPauseMs = Math.min(LONGEST_PAUSE_MS, timeoutMs);
  const oneAtATime = createOneAtATime();
  let lockedOut = false;

  function checkOpen(): void {
    if (lockedOut) throw lockedOutError();
    breaker.check();
  }

  /** What the answer says of the next ones; a pause that is too long is cut, and told. */
  function heed(answer: Answer): Answer {
    const { hints, status } = answer;
    if (isLockOut(answer) && !lockedOut) {
      lockedOut = true;
      log.error('Bitbucket demands a CAPTCHA: nothing more is sent until a restart');
    }
    if (pacing.requestsPerSecond === 0 || hints === undefined) return answer;
    turns.obey(hints);
    const asked = hints.retryAfterMs ?? (status === 429 ? DEFAULT_PAUSE_MS : 0);
    if ((status !== 429 && status !== 503) || asked === 0) return answer;
    const rest = Math.min(asked, longestPauseMs);
    turns.pause(rest);
    if (hints.retryAfterMs === undefined) return answer;
    const retryAfter = String(Math.ceil(rest / 1000));
    if (asked <= longestPauseMs) return { ...answer, retryAfter };
    const notes = [`it asks for a pause of ${Math.ceil(asked / 1000)} s, capped at ${retryAfter} s`];
    return { ...answer, retryAfter, notes, final: true };
  }

  /** One turn. Throws what kept the request from being sent; what came of sending it is the outcome. */
  async function attempt(
    request: BuiltRequest,
    body: EncodedBody | undefined,
    signal: AbortSignal,
    deadline: number,
    onSend: (() => void) | undefined,
  ): Promise<Outcome> {
    checkOpen();
    const turn = turns.take(signal, deadline);
    if (turn !== undefined) await turn;
    let sent = false;
    try {
      checkOpen(); // it may have changed while this waited
      onSend?.();
      const report = breaker.enter();
      sent = true;
      const outcome: Outcome = await sender.send(request, body, signal).then(
        (answer) => ({ answer: heed(answer) }),
        (error: unknown) => ({ error }),
      );
      report(verdictOf(outcome));
      return outcome;
    } finally {
      turns.end(!sent);
    }
  }

  async function persist(
    request: BuiltRequest,
    body: EncodedBody | undefined,
    signal: AbortSignal,
    deadline: number,
    onSend: (() => void) | undefined,
  ): Promise<Answer> {
    let last: Outcome | undefined;
    let most = pacing.readAttempts;
    for (let attempts = 1; ; attempts++) {
      try {
        last = await attempt(request, body, signal, deadline, attempts === 1 ? onSend : undefined);
      } catch (error) {
        const given = error instanceof AppError ? error.code : undefined;
        if (last !== undefined && given !== 'cancelled') return conclude(last, attempts - 1);
        if (given !== 'timeout') throw error;
        throw new AppError('busy', 'the deadline of the call passed while it waited for its turn');
      }
      // One more attempt, whatever the configured number; a second 401 is for the new credential.
      if (attempts === 1 && isRepeatable(request) && 'answer' in last && last.answer.renewed === true) {
        most += 1;
        continue;
      }
      if (attempts >= most || !isWorthRetrying(request, last)) return conclude(last, attempts);
      const delay = backoffMs(attempts);
      if (signal.aborted || performance.now() + delay >= deadline) return conclude(last, attempts);
      await pause(delay, signal);
    }
  }

  /**
   * Reads a large response when no other is being read, with a turn of the event loop before and after, so that messages, signals and
   * deadlines are handled in between. Stops when the call of a read was aborted.
   */
  async function readInTurn<T>(request: BuiltRequest, answer: Answer, signal: AbortSignal, read: Read<T>): Promise<T> {
    if (answer.bytes.length <= LARGE_BYTES) return await read(answer);
    const turn = async (): Promise<void> => {
      await setImmediate();
      if (request.operation.access === 'read') signal.throwIfAborted();
    };
    return await oneAtATime(async () => {
      await turn();
      const result = await read(answer);
      await turn();
      return result;
    });
  }

  function exchange<T>(
    request: BuiltRequest,
    body: EncodedBody | undefined,
    caller: AbortSignal | undefined,
    read: Read<T>,
    onSend?: () => void,
  ): Promise<T> {
    const deadline = startDeadline(timeoutMs, caller);
    const { signal } = deadline;
    const reading = persist(request, body, signal, performance.now() + timeoutMs, onSend)
      .then((answer) => readInTurn(request, answer, signal, read))
      .finally(deadline.stop);
    running.add(reading, request.operation, deadline.abort);
    return reading;
  }

  return {
    exchange,
    send: (request, body, caller) => exchange(request, body, caller, (answer) => Promise.resolve(answer)),
    settle: running.settle,
    close: sender.close,
  };
}
