import { readFileSync, statSync } from 'node:fs';
import { AppError } from '../errors.ts';

/** The text of a file that an option names. What cannot be read, or is larger than it can rightly be, stops the start. */
export function readBoundedFile(source: string, file: string, limit: number): string {
  try {
    if (statSync(file).size > limit) throw new Error(`larger than ${limit} bytes`);
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : 'unreadable';
    throw new AppError('config', `${source}: cannot read ${file}: ${problem}`, { cause });
  }
}
