import { closeSchema } from './close-schema.ts';
import type { DocumentOperation } from './document-operations.ts';
import { isJsonArray } from './is-json-array.ts';
import { isJsonObject } from './is-json-object.ts';
import type { JsonObject } from './json.ts';
import { bareMediaType } from './media-type.ts';
import { objectAt } from './object-at.ts';
import type { ReviewedBody } from './reviewed.ts';
import { SpecError } from './spec-error.ts';
import { stringAt } from './string-at.ts';

/** The request body of an operation with one media type and a closed schema: the reviewed one, or the document's made safe. */
export function normalizeBody(
  { key, method, operation }: DocumentOperation,
  document: JsonObject,
  reviewed: ReviewedBody | undefined,
): JsonObject | undefined {
  const body = operation['requestBody'];
  if (!isJsonObject(body)) return undefined;
  const contents = Object.entries(objectAt(body, 'content'));
  const [mediaType, content] = contents[0] ?? [];
  if (mediaType === undefined || contents.length !== 1) {
    const problem = `its request body has ${contents.length} media types`;
    throw new SpecError([
      { code: 'UNKNOWN_MEDIA_TYPE', where: key, problem, remedy: 'leave one in openapi/overlay.yaml' },
    ]);
  }
  const schema =
    reviewedSchema(reviewed, document) ?? closeSchema(objectAt(content, 'schema'), document, `${key} body`);
  return {
    required: reviewed === undefined || isRequired(method, body, schema),
    // `*/*` says that anything is taken; JSON is what Bitbucket's own clients send there.
    content: { [bareMediaType(mediaType) === '*/*' ? 'application/json' : bareMediaType(mediaType)]: { schema } },
    'x-verified': reviewed !== undefined,
  };
}

/** Without what this version does not know: it would ignore it in silence. */
function reviewedSchema(reviewed: ReviewedBody | undefined, document: JsonObject): JsonObject | undefined {
  const lacks = reviewed?.lacks.get(stringAt(objectAt(document, 'info'), 'version') ?? '');
  if (reviewed === undefined || lacks === undefined) return reviewed?.schema;
  const properties = Object.entries(objectAt(reviewed.schema, 'properties')).filter(([name]) => !lacks.includes(name));
  return { ...reviewed.schema, properties: Object.fromEntries(properties) };
}

/**
 * The document says `required` for 19 of 149 bodies only. A body is also needed when it has a required part, is not an object, or
 * replaces something; and always when it has not been reviewed.
 */
function isRequired(method: string, body: JsonObject, schema: JsonObject): boolean {
  if (body['required'] === true || schema['type'] !== 'object') return true;
  return method === 'PUT' || (isJsonArray(schema['required']) && schema['required'].length > 0);
}
