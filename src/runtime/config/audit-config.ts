import { AppError } from '../errors.ts';
import type { OptionValues } from './read-options.ts';

/** `writes`: every call that is not an allowed read. `all`: those too. */
export type AuditMode = 'off' | 'writes' | 'all';

export interface AuditConfig {
  readonly mode: AuditMode;
  /** Absent: standard error. */
  readonly file: string | undefined;
  /** The arguments themselves, redacted, beside their hash. */
  readonly arguments: boolean;
}

export function loadAuditConfig(values: OptionValues): AuditConfig {
  const { audit, auditFile, auditArguments } = values;
  const mode = audit === 'off' || audit === 'all' ? audit : 'writes';
  const file = typeof auditFile === 'string' ? auditFile : undefined;
  if (mode === 'off' && (file !== undefined || auditArguments === true)) {
    throw new AppError(
      'config',
      '--audit off contradicts --audit-file and --audit-arguments: nothing would be recorded',
    );
  }
  return Object.freeze({ mode, file, arguments: auditArguments === true });
}
