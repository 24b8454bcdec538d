import { AppError } from '../errors.ts';
import { readTrustedFile } from './read-trusted-file.ts';

/** The text of a file that an option names. What cannot be read, or is larger than it can rightly be, stops the start. */
export function readBoundedFile(source: string, file: string, limit: number): string {
  try {
    return readTrustedFile(file, limit);
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : 'unreadable';
    throw new AppError('config', `${source}: cannot read ${file}: ${problem}`, { cause });
  }
}
