import { readTrustedFile } from '../config/read-trusted-file.ts';
import { AppError } from '../errors.ts';

const LIMIT = 16_384;

/** A small text file of the operator's, without the line break that editors add. */
export function readSecretFile(file: string, option: string): string {
  try {
    return readTrustedFile(file, LIMIT).trim();
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : 'unreadable';
    throw new AppError('config', `${option}: cannot read ${file}: ${problem}`, { cause });
  }
}
