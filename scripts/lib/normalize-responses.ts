import { isJsonObject } from './is-json-object.ts';
import type { Json, JsonObject } from './json.ts';
import { bareMediaType } from './media-type.ts';
import { objectAt } from './object-at.ts';

/**
 * The responses with bare media types; 204 has no content, whatever the document says (RFC 9110 section 15.3.5). OpenAPI wants a
 * description of each: ours. Failures keep their status only, for Bitbucket answers all of them with `{errors: […]}`, and
 * repeating that 1,100 times would be a third of the generated types.
 */
export function normalizeResponses(responses: JsonObject): JsonObject {
  const success = Object.keys(responses).some((status) => status.startsWith('2'));
  const normalized: Record<string, Json> = {};
  for (const [status, response] of Object.entries(responses)) {
    const answers = status.startsWith('2') || (status === 'default' && !success);
    normalized[status] = answers
      ? { description: 'OK', ...(status === '204' ? {} : contentOf(response)) }
      : { description: 'Error' };
  }
  return normalized;
}

function contentOf(response: Json): JsonObject {
  const content: Record<string, Json> = {};
  for (const [mediaType, body] of Object.entries(objectAt(response, 'content'))) {
    content[bareMediaType(mediaType)] = isJsonObject(body) ? body : {};
  }
  return Object.keys(content).length > 0 ? { content } : {};
}
