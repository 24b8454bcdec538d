import { AppError } from '../errors.ts';
import type { Environment } from './parse-options.ts';

/** What Node prints of its own accord under these names holds request headers. */
const TALKATIVE = ['http', 'https', 'net', 'tls'];

/** As Node reads it: names with commas between them, * for anything, in any case. */
function names(list: string, section: string): boolean {
  return list
    .split(',')
    .map((name) => name.trim().replace(/[|\\{}()[\]^$+?.]/g, '\\$&'))
    .some((name) => name !== '' && new RegExp(`^${name.replaceAll('*', '.*')}$`, 'i').test(section));
}

/** NODE_DEBUG=http prints the Authorization header to standard error, past every mask of ours. */
export function refuseNodeDebug(environment: Environment): void {
  const list = environment['NODE_DEBUG'] ?? '';
  const found = TALKATIVE.find((section) => names(list, section));
  if (found === undefined) return;
  throw new AppError(
    'config',
    `NODE_DEBUG: '${found}' makes Node print request headers, and with them the credential; unset it (--log-level debug says what we do)`,
  );
}
