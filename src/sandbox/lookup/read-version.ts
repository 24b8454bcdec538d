import type { Call } from '../http/call.ts';
import type { JsonFields } from '../http/json-fields.ts';

/** `version` may be in the query or in the body; merge, decline and reopen document both. */
export function readVersion(call: Call, body: JsonFields): number | undefined {
  const text = call.query.get('version');
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : body.number('version');
}
