import { vi } from 'vitest';
import { createLog } from '../../../src/runtime/observability/log.ts';

export const silent = createLog('silent', (text) => text);

/** The warnings and errors that are logged from now on. */
export function logged(): readonly string[] {
  const lines: string[] = [];
  for (const level of ['warn', 'error'] as const)
    vi.spyOn(silent, level).mockImplementation((...words: readonly unknown[]) => {
      lines.push(`${level} ${words.map((word) => (typeof word === 'string' ? word : JSON.stringify(word))).join(' ')}`);
    });
  return lines;
}
