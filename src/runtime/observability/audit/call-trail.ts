import { randomUUID } from 'node:crypto';
import type { Operation } from '../../catalog/operation.ts';
import { AppError } from '../../errors.ts';
import type { AuditRecord } from './audit-record.ts';
import { canonicalJson, sha256 } from './canonical-json.ts';
import { targetOf } from './target-of.ts';

/** Who calls, as it introduced itself. */
export interface ClientIdentity {
  readonly name: string;
  readonly version: string;
}

/** What a trail needs of the log. */
export interface AuditBook {
  /** `allowed`: the policy allows the call, and no other check rejected it. */
  readonly records: (access: string | undefined, allowed: boolean) => boolean;
  /** The arguments as the record may show them, or undefined. */
  readonly show: (input: unknown, operation: Operation | undefined) => unknown;
  /** A name as it is recorded: first masked, then cut. */
  readonly short: (text: string) => string;
  /** False when the line could not be written. */
  readonly write: (record: AuditRecord) => boolean;
}

interface Decision {
  readonly effect: 'allow' | 'deny';
  readonly rule: string;
}

function hashOf(input: unknown): string | null {
  try {
    return sha256(canonicalJson(input));
  } catch {
    return null; // Nested beyond what any tool takes; such a call is refused.
  }
}

/** The record of one call: told what happens as it happens, it writes the intent before sending and the outcome at the end. */
export class CallTrail {
  private readonly book: AuditBook;
  private readonly tool: string;
  private readonly input: unknown;
  private readonly client: ClientIdentity | undefined;
  private readonly start = performance.now();
  /** Made for the first record, which most reads do not have. */
  private requestId: string | undefined;
  private hash: string | null | undefined;
  private operation: Operation | undefined;
  private decision: Decision = { effect: 'deny', rule: 'no such tool' };
  private isDryRun = false;
  private isSent = false;
  private confirmation = 'not-needed';
  private status: number | null = null;
  private bytes: number | null = null;

  constructor(book: AuditBook, tool: string, input: unknown, client: ClientIdentity | undefined) {
    this.book = book;
    this.tool = tool;
    this.input = input;
    this.client = client;
  }

  decided(operation: Operation, decision: Decision): void {
    this.operation = operation;
    this.decision = decision;
  }

  dryRun(): void {
    this.isDryRun = true;
  }

  confirmed(confirmation: string): void {
    this.confirmation = confirmation;
  }

  /** The request is on its way. A call that fails before this was rejected. */
  sent(): void {
    this.isSent = true;
  }

  /** Once for each page of a call that follows them. */
  answered(status: number, bytes: number): void {
    this.status = status;
    this.bytes = (this.bytes ?? 0) + bytes;
  }

  /** Before anything is sent. Without this line on record, nothing but a read may go on. */
  intend(): void {
    if (this.operation?.access === 'read' || !this.isRecorded()) return;
    if (!this.book.write(this.record('intent'))) {
      throw new AppError('audit-failed', 'the audit log cannot be written, and without it nothing but reads is sent');
    }
  }

  end(): void {
    this.close('ok', false);
  }

  fail(error: unknown): void {
    if (error instanceof AppError) this.status ??= error.details.status ?? null;
    this.close(error instanceof AppError ? error.code : 'internal', !this.isSent);
  }

  private close(outcome: string, rejected: boolean): void {
    if (!this.isRecorded(rejected)) return;
    const durationMs = Math.round(performance.now() - this.start);
    this.book.write({ ...this.record('outcome'), outcome, status: this.status, bytes: this.bytes, durationMs });
  }

  private isRecorded(rejected = false): boolean {
    return this.book.records(this.operation?.access, this.decision.effect === 'allow' && !rejected);
  }

  private record(phase: AuditRecord['phase']): AuditRecord {
    if (this.hash === undefined) this.hash = hashOf(this.input); // both records; large arguments are hashed once
    const shown = this.book.show(this.input, this.operation);
    const { short } = this.book;
    const client = this.client;
    return {
      phase,
      requestId: (this.requestId ??= randomUUID()),
      client: client === undefined ? null : { name: short(client.name), version: short(client.version) },
      tool: short(this.tool),
      operation: this.operation?.key ?? null,
      access: this.operation?.access ?? null,
      target: targetOf(this.input, short),
      decision: this.decision.effect,
      rule: this.decision.rule,
      dryRun: this.isDryRun,
      confirmation: this.confirmation,
      argumentsSha256: this.hash,
      ...(shown === undefined ? {} : { arguments: shown }),
    };
  }
}
