import { setImmediate } from 'node:timers/promises';
import type { Pacing } from '../../config/pacing.ts';
import { AppError, type ErrorCode } from '../../errors.ts';
import type { Logger } from '../../observability/log.ts';
import type { Credentials } from '../credentials.ts';
import { type Answer, type Sender, unreadResponse } from '../http/send.ts';
import type { BuiltRequest } from '../request/build-request.ts';
import type { EncodedBody } from '../request/encode-body.ts';
import { createBreaker, type Verdict } from './breaker.ts';
import { pause, startDeadline } from './deadline.ts';
import { createInFlight, type InFlight } from './in-flight.ts';
import { createLockOut, isLockOut, type LockOut, lockedOutError } from './lock-out.ts';
import { createRequestScheduler, type RequestLane } from './request-scheduler.ts';
import { backoffMs, isRepeatable, isWorthRetrying } from './retry-rule.ts';

type Read<T> = (answer: Answer) => Promise<T>;

/** A request, and with whose credential it is sent. */
export interface Outgoing {
  readonly request: BuiltRequest;
  readonly body: EncodedBody | undefined;
  readonly credentials: Credentials;
  /** Of the caller; aborts when the caller does not wait any more. */
  readonly signal?: AbortSignal | undefined;
}

/** A sender that asks no more of Bitbucket than it should. Shared by all callers. */
export interface Upstream {
  /**
   * Sends a request within the deadline of a call and reads its response with `read`; the call is under way until both are done. Large
   * responses are read one at a time. `onSend` is called once, after breaker, queue and pace; when it throws, nothing is sent.
   */
  readonly exchange: <T>(outgoing: Outgoing, read: (answer: Answer) => Promise<T>, onSend?: () => void) => Promise<T>;
  readonly close: Sender['close'];
  /** Waits for calls under way: reads a second at most, writes the grace time; cuts and logs the rest. */
  readonly drain: InFlight['drain'];
}

/** A pause that Bitbucket asks for is never longer. */
const LONGEST_PAUSE_MS = 60_000;
/** A 429 without `Retry-After`. */
const DEFAULT_PAUSE_MS = 1_000;

/** Reading a larger response would delay all other calls. */
const LARGE_BYTES = 65_536;

/** The share of a call's time that a request needs: started later, a write would end with an unknown outcome. */
const LEAST_TIME = 0.05;

type Outcome = { readonly answer: Answer } | { readonly error: unknown };

/** No response came: what the breaker counts beside a 5xx. */
const NETWORK: ReadonlySet<ErrorCode> = new Set(['unreachable', 'timeout', 'tls', 'proxy']);

/** `patient`: the request had at least half of the time of a call; otherwise a timeout says more about our queue than about Bitbucket. */
function verdictOf(outcome: Outcome, received: Answer | undefined, patient: boolean): Verdict {
  if ('answer' in outcome) return outcome.answer.status >= 500 ? 'failure' : 'success';
  if (!(outcome.error instanceof AppError)) return 'neutral';
  const { code } = outcome.error;
  if (code === 'cancelled' || (code === 'timeout' && !patient)) return 'neutral';
  // Any other code is that of a response that came but was not acceptable.
  return NETWORK.has(code) || (received !== undefined && received.status >= 500) ? 'failure' : 'success';
}

function renewedError(): AppError {
  return new AppError(
    'credential-renewed',
    'Bitbucket rejected the credential (401); it has been replaced since, and the request was not sent again',
    { status: 401 },
  );
}

function finish(outcome: Outcome, attempts: number): Answer {
  const note = attempts > 1 ? `${attempts} attempts` : undefined;
  if ('answer' in outcome) {
    const { answer } = outcome;
    if (answer.renewed === true && attempts === 1) throw renewedError();
    if (isLockOut(answer)) throw lockedOutError();
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

/** What belongs to one credential: Bitbucket limits users, and locks them out, one by one. */
interface CredentialState {
  readonly lane: RequestLane;
  readonly lockOut: LockOut;
}

/** A call with its deadline: one signal, and the time at which it aborts. */
interface Call extends Outgoing {
  readonly signal: AbortSignal;
  readonly endsAt: number;
  readonly onSend: (() => void) | undefined;
}

/**
 * Around a sender: whose turn it is, retries of reads, the breaker, and one deadline over all of it. Pace, queue and lock-out are per
 * credential; the breaker and the number of requests at once are those of the Bitbucket that all callers share.
 */
export function createResilience(sender: Sender, pacing: Pacing, timeoutMs: number, log: Logger): Upstream {
  const scheduler = createRequestScheduler(pacing);
  const breaker = createBreaker(pacing.breakerFailures, pacing.breakerRestMs);
  const inFlight = createInFlight(pacing.graceMs, log);
  const longestPauseMs = Math.min(LONGEST_PAUSE_MS, timeoutMs);
  const oneAtATime = createOneAtATime();
  const states = new WeakMap<Credentials, CredentialState>();

  function stateOf(credentials: Credentials): CredentialState {
    const known = states.get(credentials);
    if (known !== undefined) return known;
    const made = { lane: scheduler.openLane(), lockOut: createLockOut(log) };
    states.set(credentials, made);
    return made;
  }

  /** Slows the next requests of the credential down as the response asks; a pause that is too long is capped, and noted in the result. */
  function applyHints(answer: Answer, lane: RequestLane): Answer {
    const { hints, status } = answer;
    if (pacing.requestsPerSecond === 0 || hints === undefined) return answer;
    lane.applyServerHints(hints);
    const asked = hints.retryAfterMs ?? (status === 429 ? DEFAULT_PAUSE_MS : 0);
    if ((status !== 429 && status !== 503) || asked === 0) return answer;
    const rest = Math.min(asked, longestPauseMs);
    lane.pause(rest);
    if (hints.retryAfterMs === undefined) return answer;
    const retryAfter = String(Math.ceil(rest / 1000));
    if (asked <= longestPauseMs) return { ...answer, retryAfter };
    const notes = [`it requested a pause of ${Math.ceil(asked / 1000)} s, capped at ${retryAfter} s`];
    return { ...answer, retryAfter, notes, final: true };
  }

  /** Sends once, when its turn comes. Throws when nothing was sent; the outcome says how a request that was sent ended. */
  async function attempt(
    { request, body, credentials, signal, endsAt }: Call,
    onSend: Call['onSend'],
  ): Promise<Outcome> {
    const { lane, lockOut } = stateOf(credentials);
    const checkOpen = (): void => {
      lockOut.check();
      breaker.check();
    };
    checkOpen();
    const turn = lane.acquire(signal, endsAt);
    if (turn !== undefined) await turn;
    let sent = false;
    try {
      signal.throwIfAborted(); // also when the call was cancelled while its intent was being recorded
      checkOpen(); // it may have changed while this waited
      const left = endsAt - performance.now();
      if (left < timeoutMs * LEAST_TIME) throw new AppError('busy', 'too little time was left to send it');
      onSend?.();
      const reportLogin = lockOut.enter();
      const report = breaker.enter();
      sent = true;
      const outcome: Outcome = await sender.send(request, body, credentials, signal).then(
        (answer) => ({ answer: applyHints(answer, lane) }),
        (error: unknown) => ({ error }),
      );
      const received = 'answer' in outcome ? outcome.answer : unreadResponse(outcome.error);
      if ('error' in outcome && received !== undefined) applyHints(received, lane);
      reportLogin(received);
      report(verdictOf(outcome, received, left >= timeoutMs / 2));
      return outcome;
    } finally {
      lane.release(!sent);
    }
  }

  async function sendWithRetries(call: Call): Promise<Answer> {
    const { request, signal, endsAt, onSend } = call;
    let last: Outcome | undefined;
    let most = pacing.readAttempts;
    for (let attempts = 1; ; attempts++) {
      try {
        last = await attempt(call, attempts === 1 ? onSend : undefined);
      } catch (error) {
        const given = error instanceof AppError ? error.code : undefined;
        if (last !== undefined && given !== 'cancelled') return finish(last, attempts - 1);
        if (given !== 'timeout') throw error;
        throw new AppError('busy', 'the deadline of the call passed while the request was queued');
      }
      // One more attempt, whatever the configured number; a second 401 is for the new credential.
      if (attempts === 1 && isRepeatable(request) && 'answer' in last && last.answer.renewed === true) {
        most += 1;
        continue;
      }
      if (attempts >= most || !isWorthRetrying(request, last)) return finish(last, attempts);
      const delay = backoffMs(attempts);
      if (signal.aborted || performance.now() + delay >= endsAt) return finish(last, attempts);
      await pause(delay, signal);
    }
  }

  /**
   * Reads a large response when no other is being read, with a turn of the event loop before and after, so that messages, signals and
   * deadlines are handled in between. Stops when the call of a read was aborted.
   */
  async function readInTurn<T>({ request, signal }: Call, answer: Answer, read: Read<T>): Promise<T> {
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

  return {
    exchange(outgoing, read, onSend) {
      const deadline = startDeadline(timeoutMs, outgoing.signal);
      const call: Call = { ...outgoing, signal: deadline.signal, endsAt: performance.now() + timeoutMs, onSend };
      const reading = sendWithRetries(call)
        .then((answer) => readInTurn(call, answer, read))
        .finally(deadline.stop);
      inFlight.add(reading, outgoing.request.operation, deadline.abort);
      return reading;
    },
    drain: inFlight.drain,
    close: sender.close,
  };
}
