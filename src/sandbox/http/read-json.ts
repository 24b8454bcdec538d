import { BitbucketError } from './bitbucket-error.ts';
import type { Call } from './call.ts';
import { JsonFields } from './json-fields.ts';
import { refusal } from './refusal.ts';

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    throw refusal.invalid('The request body is not valid JSON.');
  }
}

/** The request body as an object; an absent body is an empty object, because most Bitbucket writes accept none. */
export function readJson(call: Call): JsonFields {
  if (call.body.length === 0) return new JsonFields({});
  const type = (call.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type !== 'application/json' && !type.endsWith('+json')) {
    throw new BitbucketError(415, { message: `The media type '${type}' is not supported.` });
  }
  return new JsonFields(parse(call.body.toString('utf8')));
}
