import type { AuditConfig } from '../../config/audit-config.ts';
import type { CallerIdentity } from '../../identity/principal.ts';
import type { Mask } from '../../secrets/mask.ts';
import { createRecordFormat, type Logger } from '../log.ts';
import { AuditEntry, type CallerAudit, type CallOrigin } from './audit-entry.ts';
import type { AuditRecord } from './audit-record.ts';
import { type LineSink, openLineSink } from './line-sink.ts';
import { redactArguments } from './redact-arguments.ts';

/** The record of a process. */
export interface AuditSink {
  /** The record of one caller: `mask` knows its live secrets, `textMask` what looks like one as well. */
  readonly forCaller: (caller: CallerIdentity, mask: Mask, textMask: Mask) => AuditLog;
  /** For log rotation. A failure is logged, and calls that are not reads are rejected from then on. */
  readonly reopen: () => Promise<void>;
  /** Resolves when nothing waits to be written. */
  readonly flush: () => Promise<void>;
  /** After the lines that were written before; nothing can be recorded any more. */
  readonly close: () => Promise<void>;
}

export interface AuditLog {
  /** Starts the record of one call. */
  readonly begin: (tool: string, input: unknown, origin: CallOrigin) => AuditEntry;
}

const MAX_NAME = 128;

// Lossless: outside ASCII, JSON has characters only in strings. A line then drives no terminal and forges no other line.
function toAscii(line: string): string {
  return line.replace(/[^\n\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

export function openAuditSink(config: AuditConfig, log: Logger, sink: LineSink = openLineSink(config)): AuditSink {
  const format = createRecordFormat();

  async function write(record: AuditRecord, mask: Mask): Promise<boolean> {
    try {
      await sink.append(toAscii(mask(format(record))), record.phase === 'intent');
      return true;
    } catch (error) {
      const { requestId, tool } = record;
      log.error({ err: error, requestId, tool }, 'the audit log cannot be written: only reads are sent');
      return false;
    }
  }

  return {
    forCaller(caller, mask, textMask) {
      // Masked before it is cut, so that no part of a secret remains.
      const short = (text: string): string => mask(text).slice(0, MAX_NAME);
      const audit: CallerAudit = {
        caller,
        short,
        isRecorded: (access, allowed) =>
          config.mode === 'all' || (config.mode === 'writes' && !(access === 'read' && allowed)),
        show: (input, operation) =>
          config.arguments
            ? redactArguments(input, operation?.marks.includes('credential') ?? true, textMask)
            : undefined,
        write: (record) => write(record, mask),
      };
      return { begin: (tool, input, origin) => new AuditEntry(audit, tool, input, origin) };
    },
    async reopen() {
      try {
        await sink.reopen();
        log.info('audit log reopened');
      } catch (error) {
        log.error({ err: error }, 'the audit log cannot be reopened: only reads are sent');
      }
    },
    flush: sink.flush,
    close: sink.close,
  };
}
