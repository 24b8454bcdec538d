import type { User } from '../state/user.ts';
import { ImportStream } from './import-stream.ts';

/** A short linear history, for the repositories that only have to be there. */
export function smallHistory(
  author: User,
  steps: readonly (readonly [message: string, files: Readonly<Record<string, string>>])[],
): ImportStream {
  const stream = new ImportStream();
  for (const [message, files] of steps) stream.commit({ branch: 'main', author, message, files });
  return stream;
}
