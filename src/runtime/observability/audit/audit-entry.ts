import { randomUUID } from 'node:crypto';
import type { Operation } from '../../catalog/operation.ts';
import { AppError } from '../../errors.ts';
import type { CallerIdentity } from '../../identity/principal.ts';
import { type AuditRecord, targetOf } from './audit-record.ts';
import { canonicalJson, sha256 } from './canonical-json.ts';

/** The client, as it introduced itself. */
export interface ClientIdentity {
  readonly name: string;
  readonly version: string;
}

/** The client and its MCP session; absent outside MCP. */
export interface CallOrigin {
  readonly client?: ClientIdentity | undefined;
  readonly session?: string;
}

/** What an entry needs of its caller's record. */
export interface CallerAudit {
  readonly caller: CallerIdentity;
  /** `allowed`: the policy allows the call, and no other check rejected it. */
  readonly isRecorded: (access: string | undefined, allowed: boolean) => boolean;
  /** The arguments as the record may show them, or undefined. */
  readonly show: (input: unknown, operation: Operation | undefined) => unknown;
  /** A name as it is recorded: first masked, then cut. */
  readonly short: (text: string) => string;
  /** False when the line could not be written. After true an intent is on the disk. */
  readonly write: (record: AuditRecord) => Promise<boolean>;
}

interface Decision {
  readonly effect: 'allow' | 'deny';
  readonly rule: string;
}

const NO_SUCH_TOOL: Decision = { effect: 'deny', rule: 'no such tool' };

function hashOf(input: unknown): string | null {
  try {
    return sha256(canonicalJson(input));
  } catch {
    return null; // Nested beyond what any tool takes; such a call is rejected.
  }
}

/** The audit record of one call: collects the events of the call, writes the intent before sending and the outcome at the end. */
export class AuditEntry {
  private readonly audit: CallerAudit;
  private readonly tool: string;
  private readonly input: unknown;
  private readonly origin: CallOrigin;
  private readonly start = performance.now();
  /** Made for the first record, which most reads do not have. */
  private requestId: string | undefined;
  private hash: string | null | undefined;
  private operation: Operation | undefined;
  private decision: Decision | undefined;
  private isDryRun = false;
  private isSent = false;
  private confirmation = 'not-needed';
  private status: number | null = null;
  private bytes: number | null = null;

  constructor(audit: CallerAudit, tool: string, input: unknown, origin: CallOrigin) {
    this.audit = audit;
    this.tool = tool;
    this.input = input;
    this.origin = origin;
  }

  recordDecision(operation: Operation, decision: Decision): void {
    this.operation = operation;
    this.decision = decision;
  }

  /** Whether a decision is recorded; until then the call is one of no tool. */
  get isDecided(): boolean {
    return this.decision !== undefined;
  }

  recordDryRun(): void {
    this.isDryRun = true;
  }

  recordConfirmation(confirmation: string): void {
    this.confirmation = confirmation;
  }

  /** The request is on its way. A call that fails before this was rejected. */
  recordSent(): void {
    this.isSent = true;
  }

  /** Once for each page of a call that follows them. */
  recordResponse(status: number, bytes: number): void {
    this.status = status;
    this.bytes = (this.bytes ?? 0) + bytes;
  }

  /** Before anything is sent. Without this line on the disk, nothing but a read may go on. */
  async recordIntent(): Promise<void> {
    if (this.operation?.access === 'read' || !this.isRecorded()) return;
    if (!(await this.audit.write(this.record('intent')))) {
      throw new AppError('audit-failed', 'the audit log cannot be written; until it can be, only reads are sent');
    }
  }

  async end(): Promise<void> {
    await this.close('ok', false);
  }

  async fail(error: unknown): Promise<void> {
    if (error instanceof AppError) this.status ??= error.details.status ?? null;
    await this.close(error instanceof AppError ? error.code : 'internal', !this.isSent);
  }

  private async close(outcome: string, rejected: boolean): Promise<void> {
    if (!this.isRecorded(rejected)) return;
    const durationMs = Math.round(performance.now() - this.start);
    await this.audit.write({ ...this.record('outcome'), outcome, status: this.status, bytes: this.bytes, durationMs });
  }

  private isRecorded(rejected = false): boolean {
    return this.audit.isRecorded(this.operation?.access, this.decision?.effect === 'allow' && !rejected);
  }

  private record(phase: AuditRecord['phase']): AuditRecord {
    if (this.hash === undefined) this.hash = hashOf(this.input); // both records; large arguments are hashed once
    const shown = this.audit.show(this.input, this.operation);
    const { short, caller } = this.audit;
    const { principal, transport } = caller;
    const { client, session } = this.origin;
    const { effect, rule } = this.decision ?? NO_SUCH_TOOL;
    return {
      phase,
      requestId: (this.requestId ??= randomUUID()),
      principal: { id: short(principal.id), method: short(principal.method) },
      transport,
      session: session === undefined ? null : short(session),
      client: client === undefined ? null : { name: short(client.name), version: short(client.version) },
      tool: short(this.tool),
      operation: this.operation?.key ?? null,
      access: this.operation?.access ?? null,
      target: targetOf(this.input, short),
      decision: effect,
      rule,
      dryRun: this.isDryRun,
      confirmation: this.confirmation,
      argumentsSha256: this.hash,
      ...(shown === undefined ? {} : { arguments: shown }),
    };
  }
}
