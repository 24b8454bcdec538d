import { parseDocument } from 'yaml';
import type { Json } from './json.ts';
import { SpecError } from './spec-error.ts';

/** The parsing edge of YAML files. The core schema has no dates or tags, so the result is JSON; a key twice is an error. */
export function parseYaml(text: string, where: string): Json {
  const document = parseDocument(text, { uniqueKeys: true, version: '1.2', schema: 'core' });
  const error = document.errors[0];
  if (error !== undefined) throw invalid(where, error);
  try {
    // No aliases: every entry says itself what it says, and none can grow by being repeated.
    return document.toJS({ maxAliasCount: 0 }) as Json;
  } catch (cause) {
    throw invalid(where, cause);
  }
}

function invalid(where: string, cause: unknown): SpecError {
  const problem = cause instanceof Error ? (cause.message.split('\n')[0] ?? cause.name) : String(cause);
  return new SpecError([{ code: 'REVIEWED_FILE_INVALID', where, problem, remedy: 'correct the YAML' }]);
}
