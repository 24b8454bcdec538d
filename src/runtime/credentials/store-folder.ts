import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { Environment } from '../config/parse-options.ts';

/** Where stored credentials live. A relative XDG_CONFIG_HOME counts for nothing (XDG Base Directory Specification). */
export function storeFolder(environment: Environment): string {
  const configured = environment['XDG_CONFIG_HOME'] ?? '';
  const home = environment['HOME'] ?? '';
  const base = isAbsolute(configured) ? configured : join(isAbsolute(home) ? home : homedir(), '.config');
  return join(base, 'bitbucket-openapi-mcp');
}
