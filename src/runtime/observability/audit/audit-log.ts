import type { Operation } from '../../catalog/operation.ts';
import type { AuditConfig } from '../../config/audit-config.ts';
import type { Mask } from '../../secrets/mask.ts';
import { createRecordLog, type Logger } from '../log.ts';
import type { AuditRecord } from './audit-record.ts';
import { CallTrail, type ClientIdentity } from './call-trail.ts';
import { openFileSink, openStderrSink } from './line-sink.ts';
import { redactArguments } from './redact-arguments.ts';

export interface AuditLog {
  /** Starts the record of one call. */
  readonly begin: (tool: string, input: unknown, client: ClientIdentity | undefined) => CallTrail;
  /** For log rotation. A failure is logged, and calls that are not reads are refused from then on. */
  readonly reopen: () => void;
}

const MAX_NAME = 128;

// Lossless: outside ASCII, JSON has characters only in strings. A line then drives no terminal and forges no other line.
function toAscii(line: string): string {
  return line.replace(/[^\n\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The record of tool calls. `mask` knows the live secrets, `textMask` what looks like one as well. */
export function openAuditLog(config: AuditConfig, mask: Mask, textMask: Mask, log: Logger): AuditLog {
  const sink = config.file === undefined ? openStderrSink() : openFileSink(config.file);
  const record = createRecordLog({
    write: (line) => {
      sink.write(toAscii(mask(line)));
    },
  });
  const book = {
    records: (access: string | undefined, allowed: boolean): boolean =>
      config.mode === 'all' || (config.mode === 'writes' && !(access === 'read' && allowed)),
    show: (input: unknown, operation: Operation | undefined): unknown =>
      config.arguments ? redactArguments(input, operation?.marks.includes('credential') ?? true, textMask) : undefined,
    // Masked before it is cut, so that no part of a secret remains.
    short: (text: string): string => mask(text).slice(0, MAX_NAME),
    write: (entry: AuditRecord): boolean => {
      try {
        record(entry);
        if (entry.phase === 'intent') sink.sync();
        return true;
      } catch (error) {
        const { requestId, tool } = entry;
        log.error({ err: error, requestId, tool }, 'the audit log cannot be written: only reads are sent');
        return false;
      }
    },
  };
  return {
    begin: (tool, input, client) => new CallTrail(book, tool, input, client),
    reopen: () => {
      try {
        sink.reopen();
        log.info('audit log reopened');
      } catch (error) {
        log.error({ err: error }, 'the audit log cannot be reopened: only reads are sent');
      }
    },
  };
}
