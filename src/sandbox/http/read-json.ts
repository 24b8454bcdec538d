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

/** The request body as a list of texts. */
export function readTexts(call: Call): readonly string[] {
  const body = parse(call.body.toString('utf8'));
  if (Array.isArray(body) && body.every((each) => typeof each === 'string')) return body;
  throw refusal.invalid('The request body must be a list of strings.');
}

/** The request body as the objects it lists; one object alone is a list of one. */
export function readJsonList(call: Call): readonly JsonFields[] {
  const body = call.body.length === 0 ? [] : parse(call.body.toString('utf8'));
  return (Array.isArray(body) ? body : [body]).map((each: unknown) => new JsonFields(each));
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
