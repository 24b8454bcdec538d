import { arrayAt } from './array-at.ts';
import { checkEntries } from './check-entries.ts';
import { type DocumentOperation, documentOperations } from './document-operations.ts';
import { findDefects } from './find-defects.ts';
import { isJsonObject } from './is-json-object.ts';
import type { Json, JsonObject } from './json.ts';
import { normalizeBody } from './normalize-body.ts';
import { normalizeParameter } from './normalize-parameter.ts';
import { normalizeResponses } from './normalize-responses.ts';
import { objectAt } from './object-at.ts';
import { placeholdersOf } from './placeholders-of.ts';
import { pruneSchemas } from './prune-schemas.ts';
import type { Reviewed } from './reviewed.ts';
import { SpecError } from './spec-error.ts';
import { stringAt } from './string-at.ts';
import { typeSchemas } from './type-schemas.ts';
import { validateOpenApi } from './validate-openapi.ts';

/**
 * The corrected document as every later stage reads it: tool names as operationIds, one bare media type a body, closed request
 * bodies, both ways to authenticate. OpenAPI 3.1, because the reviewed bodies are written in its JSON Schema (2020-12).
 */
export async function normalize(document: JsonObject, reviewed: Reviewed): Promise<JsonObject> {
  checkEntries(document, reviewed);
  const defects = findDefects(document);
  if (defects.length > 0) throw new SpecError(defects);
  const typed = typeSchemas(document);
  const paths: Record<string, Record<string, Json>> = {};
  for (const found of documentOperations(typed)) {
    const item = (paths[found.path] ??= {});
    item[found.method.toLowerCase()] = normalizeOperation(found, typed, reviewed);
  }
  const normalized = pruneSchemas({
    openapi: '3.1.0',
    info: {
      title: stringAt(objectAt(document, 'info'), 'title') ?? '',
      version: stringAt(objectAt(document, 'info'), 'version') ?? '',
    },
    servers: [{ url: '/rest' }],
    security: [{ bearer: [] }, { basic: [] }],
    paths,
    components: {
      schemas: objectAt(objectAt(typed, 'components'), 'schemas'),
      // The document knows basic only; HTTP access tokens are sent as bearer tokens.
      securitySchemes: { basic: { type: 'http', scheme: 'basic' }, bearer: { type: 'http', scheme: 'bearer' } },
    },
  });
  await validateOpenApi(normalized, 'the normalised document');
  return normalized;
}

/** One operation; the rest of the document is only looked into for schemas. */
export function normalizeOperation(found: DocumentOperation, document: JsonObject, reviewed: Reviewed): JsonObject {
  const { key, path, operation } = found;
  const body = normalizeBody(found, document, reviewed.bodies.get(key));
  const parameters = arrayAt(operation, 'parameters')
    .filter(isJsonObject)
    // Headers are the runtime's to send: the document lists User-Agent, Range, Content-Length and X-Atlassian-Token.
    .filter((parameter) => parameter['in'] !== 'header')
    .map((parameter) => normalizeParameter(parameter, key))
    .sort((a, b) => compareParameters(a, b, placeholdersOf(path)));
  const { name = '', description } = reviewed.operations.get(key) ?? {};
  return {
    operationId: name,
    ...(description === undefined ? {} : { summary: description }),
    tags: arrayAt(operation, 'tags'),
    ...(operation['deprecated'] === true ? { deprecated: true } : {}),
    parameters,
    ...(body === undefined ? {} : { requestBody: body }),
    responses: normalizeResponses(objectAt(operation, 'responses')),
    ...Object.fromEntries(Object.entries(operation).filter(([name]) => name.startsWith('x-'))),
  };
}

/** Path parameters in the order of the template, then query parameters by name. */
function compareParameters(a: JsonObject, b: JsonObject, placeholders: readonly string[]): number {
  const [nameA, nameB] = [stringAt(a, 'name') ?? '', stringAt(b, 'name') ?? ''];
  if (a['in'] !== b['in']) return a['in'] === 'path' ? -1 : 1;
  if (a['in'] === 'path') return placeholders.indexOf(nameA) - placeholders.indexOf(nameB);
  return nameA < nameB ? -1 : 1;
}
