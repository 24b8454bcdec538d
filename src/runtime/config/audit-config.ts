import { AppError } from '../errors.ts';
import type { Options } from './parse-options.ts';

/** `writes`: every call except allowed reads. `all`: those too. */
export type AuditMode = 'off' | 'writes' | 'all';

export interface AuditConfig {
  readonly mode: AuditMode;
  /** Absent: standard error. */
  readonly file: string | undefined;
  /** The arguments themselves, redacted, beside their hash. */
  readonly arguments: boolean;
}

export function loadAuditConfig({ values }: Options): AuditConfig {
  const { audit: mode, auditFile: file, auditArguments } = values;
  if (mode === 'off' && (file !== undefined || auditArguments)) {
    throw new AppError(
      'config',
      '--audit off contradicts --audit-file and --audit-arguments: nothing would be recorded',
    );
  }
  return Object.freeze({ mode, file, arguments: auditArguments });
}
