import { formatLiteral } from './format-literal.ts';
import { generatedHeader, type Origin } from './generated-header.ts';
import type { Reviewed } from './reviewed.ts';

/** profiles.ts: the tool names of each preset. */
export function emitProfiles(profiles: Reviewed['profiles'], origin: Origin): string {
  const lists = formatLiteral(Object.fromEntries(profiles), 'bare');
  return `${generatedHeader(origin)}export const profiles: Readonly<Record<string, readonly string[]>> = ${lists};\n`;
}
