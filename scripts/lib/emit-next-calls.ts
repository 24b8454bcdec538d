import { generatedHeader, type Origin } from './generated-header.ts';
import type { Reviewed } from './reviewed.ts';
import { templateText } from './template-text.ts';

/** next-calls.ts: the calls that make sense after each write, by tool name. One write a line. */
export function emitNextCalls({ operations }: Reviewed, origin: Origin): string {
  // Two keys of one name are one operation, of different versions: checkEntries holds them to the same calls.
  const byName = new Map([...operations.values()].map(({ name, next }) => [name, next]));
  const lines = [...byName]
    .filter(([, next]) => next.length > 0)
    .map(([name, next]) => `  ${JSON.stringify(name)}: ${JSON.stringify(next)}`);
  return [
    generatedHeader(origin),
    "import type { NextCall } from '../runtime/catalog/operation.ts';\n\n",
    `export const nextCalls = JSON.parse(${templateText(`{\n${lines.join(',\n')}\n}`)}) as Readonly<Record<string, readonly NextCall[]>>;\n`,
  ].join('');
}
