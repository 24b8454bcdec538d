import type { Answer } from '../bitbucket/http/send.ts';
import { buildRequest } from '../bitbucket/request/build-request.ts';
import { encodeBody } from '../bitbucket/request/encode-body.ts';
import type { Operation } from '../catalog/operation.ts';
import { AppError } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import type { AuditEntry } from '../observability/audit/audit-entry.ts';
import { authorize, type Decision, effectiveSchema, fillArguments } from '../policy/decide/authorize.ts';
import type { Content } from '../render/decode-response.ts';
import { readResponse } from '../render/read-response.ts';
import { runCallGuards } from './call-guards.ts';
import type { Caller } from './caller.ts';
import type { CallerContext } from './caller-context.ts';
import { checkFields } from './check-fields.ts';
import { findCheckRead } from './find-check-read.ts';
import { type FetchPage, followPages } from './follow-pages.ts';
import { withExample } from './minimal-call.ts';
import { previewRequest } from './preview-request.ts';
import { rejectDuplicates } from './reject-duplicates.ts';
import { rejectWithheld } from './reject-withheld.ts';
import { takeReserved } from './reserved-arguments.ts';

/** A call whose arguments are validated and filled in. */
interface Wanted {
  readonly operation: Operation;
  readonly values: JsonObject;
  readonly dryRun: boolean;
  readonly fields: string | undefined;
  readonly accept: string;
  /** The most items when further pages are requested, too. */
  readonly maxItems?: number;
}

interface ReceivedResponse {
  readonly content: Content;
  /** The request's path below `/rest`. */
  readonly path: string;
  /** The response's fields that the caller asked for. */
  readonly fields: string | undefined;
  /** The arguments as they were sent, with what the policy fixes. */
  readonly values: JsonObject;
  /** Of the last response; none when nothing was sent. */
  readonly status: number | undefined;
  /** Where secrets of the response were withheld, or are shown. */
  readonly secrets: readonly string[];
  readonly revealed: boolean;
}

export interface PerformedCall extends ReceivedResponse {
  readonly operation: Operation;
  /** The arguments as given. */
  readonly given: JsonObject;
  /** The line of a text that it begins at. */
  readonly startLine: number;
  /** The fields were checked against the document. */
  readonly fieldsKnown: boolean;
}

export function unknownTool(name: string): AppError {
  return new AppError('unknown-tool', `Unknown tool: ${name.slice(0, 128)}`);
}

/** A tool that is not listed is unknown, whether it exists or not. */
function findOperation({ exposed }: CallerContext, name: string): Operation {
  const operation = exposed.get(name);
  if (operation === undefined) throw unknownTool(name);
  return operation;
}

/** The end of a call that failed. When it was rejected before its arguments were decided, the decision is that on its tool. */
async function recordFailure(
  { catalog, policy }: CallerContext,
  name: string,
  entry: AuditEntry,
  error: unknown,
): Promise<void> {
  const operation = catalog.byName.get(name);
  if (!entry.isDecided && operation !== undefined) entry.recordDecision(operation, authorize(policy, operation));
  await entry.fail(error);
}

/** Records a call that is rejected before `performCall`. */
export async function recordRejected(
  context: CallerContext,
  name: string,
  input: unknown,
  caller: Caller,
  error: unknown,
): Promise<void> {
  await recordFailure(context, name, context.audit.begin(name, input, caller), error);
}

function requireAllowed(decision: Decision): void {
  if (decision.effect === 'allow') return;
  const { rule, source } = decision; // its source is shown to the caller
  throw new AppError('denied', `denied by ${rule}${source === '' ? '' : ` (${source})`}`);
}

/** Reads the arguments; an error comes with a minimal call that would pass. */
async function validated(
  { validate, policy }: CallerContext,
  operation: Operation,
  input: unknown,
): Promise<JsonObject> {
  try {
    return validate(operation, input);
  } catch (error) {
    throw await withExample(error, operation, effectiveSchema(policy, operation), (example) =>
      validate(operation, example),
    );
  }
}

/** Text where it is wanted and says all that the arguments ask for. */
function acceptOf({ accept, text }: Operation, values: JsonObject, wantsText: boolean): string {
  const asked = wantsText && text?.asked === true && text.ignores.every((name) => values[name] === undefined);
  return asked ? 'text/plain' : accept;
}

/** One request: what a call is, or one page of it. */
async function request(
  context: CallerContext,
  { operation, values, dryRun, fields, accept, maxItems }: Wanted,
  caller: Caller,
  entry: AuditEntry,
): Promise<ReceivedResponse> {
  const decision = authorize(context.policy, operation, values);
  entry.recordDecision(operation, decision);
  requireAllowed(decision);
  const built = buildRequest(context.baseUrl, context.routes, operation, values, accept);
  if (!dryRun && !context.guards.controls.dryRun)
    await context.version?.check(context, operation, values, caller.signal);
  const body = await encodeBody(built);
  const verdict = await runCallGuards(
    context.guards,
    { request: built, body, values, dryRun, maxItems },
    caller,
    entry,
  );
  if (verdict === 'dry-run') {
    const content = await previewRequest(built, body, context.mask);
    // The request to the letter but for secrets, never compact.
    return { content, values, status: undefined, path: built.path, fields: '*', secrets: [], revealed: false };
  }
  const revealed = context.policy.revealed.has(operation);
  const read = async (answer: Answer): Promise<Pick<ReceivedResponse, 'content' | 'secrets' | 'status'>> => {
    entry.recordResponse(answer.status, answer.bytes.length);
    const { mask, maxAnswerBytes } = context;
    const found = await readResponse(answer, { ...operation, accept }, revealed, mask, maxAnswerBytes);
    return { ...found, status: answer.status };
  };
  const outgoing = { request: built, body, credentials: context.credentials, signal: caller.signal };
  const { status, content, secrets } = await context.upstream.exchange(outgoing, read, () => {
    context.guards.limiter.count(operation.access);
    entry.recordSent();
  });
  return { content, values, status, path: built.path, fields, secrets, revealed };
}

/** Every page passes all checks as a call of its own; a person who confirmed the first has confirmed the call. */
async function requestPages(
  context: CallerContext,
  wanted: Wanted,
  maxItems: number,
  caller: Caller,
  entry: AuditEntry,
): Promise<ReceivedResponse> {
  let performed: ReceivedResponse | undefined;
  const secrets = new Set<string>();
  const fetchPage: FetchPage = async (values, signal) => {
    const confirmed = caller.confirmed === true || performed !== undefined;
    performed = await request(context, { ...wanted, values, maxItems }, { ...caller, signal, confirmed }, entry);
    for (const place of performed.secrets) secrets.add(place);
    return performed.content;
  };
  const content = await followPages(fetchPage, wanted.values, maxItems, context.pages, caller);
  const revealed = context.policy.revealed.has(wanted.operation);
  const { path, status } = performed ?? { path: '', status: undefined };
  return { content, values: wanted.values, status, path, fields: wanted.fields, secrets: [...secrets], revealed };
}

async function perform(
  context: CallerContext,
  name: string,
  input: unknown,
  caller: Caller,
  entry: AuditEntry,
): Promise<PerformedCall> {
  const operation = findOperation(context, name);
  const given = await validated(context, operation, input);
  const { dryRun, fields, maxItems, startLine, values: own } = takeReserved(given);
  if (operation.access !== 'read') {
    rejectWithheld(own);
    rejectDuplicates(context.catalog.inputSchema(operation), own);
  }
  const fieldsKnown = fields !== undefined && (await checkFields(operation, fields));
  const values = fillArguments(context.policy, operation, own);
  const accept = acceptOf(operation, values, caller.wantsText === true && fields === undefined);
  const wanted = { operation, values, dryRun, fields, accept };
  const answered =
    maxItems === undefined
      ? await request(context, wanted, caller, entry)
      : await requestPages(context, wanted, maxItems, caller, entry);
  return { ...answered, operation, given, startLine, fieldsKnown };
}

/** Where a write's outcome is unknown, which read would tell. */
function withCheckRead({ catalog, policy }: CallerContext, name: string, error: unknown): unknown {
  if (!(error instanceof AppError) || error.details.outcomeUnknown !== true) return error;
  const operation = catalog.byName.get(name);
  const read = operation === undefined ? undefined : findCheckRead(catalog, policy, operation);
  if (read === undefined) return error;
  return new AppError(error.code, error.message, { ...error.details, checkWith: read.name });
}

/** The one line from a tool's name and arguments to Bitbucket's response, on record; every way to call takes it. */
export async function performCall(
  context: CallerContext,
  name: string,
  input: unknown,
  caller: Caller = {},
): Promise<PerformedCall> {
  const entry = context.audit.begin(name, input, caller);
  try {
    const performed = await perform(context, name, input, caller, entry);
    await entry.end();
    return performed;
  } catch (error) {
    await recordFailure(context, name, entry, error);
    throw withCheckRead(context, name, error);
  }
}
