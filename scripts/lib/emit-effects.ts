import { formatLiteral } from './format-literal.ts';
import { generatedHeader, type Origin } from './generated-header.ts';
import type { Effects } from './reviewed.ts';

/** effects.ts: the vocabulary of effects, each word with its meaning. */
export function emitEffects(effects: Effects, origin: Origin): string {
  const table = formatLiteral(Object.fromEntries(effects), 'bare');
  return `${generatedHeader(origin)}export const effects: Readonly<Record<string, string>> = ${table};\n`;
}
