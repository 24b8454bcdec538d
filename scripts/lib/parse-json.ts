import type { Json } from './json.ts';
import { SpecError } from './spec-error.ts';

/** The parsing edge of JSON files: from here on a value is `Json`, and each stage reads what it needs from it. */
export function parseJson(text: string, where: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const problem = `is not JSON (${reason.replace(/\s+/g, ' ')})`;
    throw new SpecError([{ code: 'SOURCE_UNREADABLE', where, problem, remedy: 'give a JSON document' }]);
  }
}
