import { arrayAt } from './array-at.ts';
import { type ConfirmedEnums, enumPlace } from './confirm-text-enums.ts';
import { type DocumentOperation, documentOperations } from './document-operations.ts';
import { extractPermission } from './extract-permission.ts';
import { isJsonObject } from './is-json-object.ts';
import { isPaged } from './is-paged.ts';
import type { Json, JsonObject } from './json.ts';
import { objectAt } from './object-at.ts';
import { stringAt } from './string-at.ts';
import { stripSchema } from './strip-schema.ts';

/** The facts of a document without one sentence of its text: what openapi/bitbucket-<version>.json holds. */
export function stripDocument(document: JsonObject, enums: ConfirmedEnums): JsonObject {
  const info = objectAt(document, 'info');
  const paths: Record<string, Record<string, Json>> = {};
  for (const found of documentOperations(document)) {
    const item = (paths[found.path] ??= {});
    item[found.method.toLowerCase()] = stripOperation(found, document, enums);
  }
  const schemas = Object.entries(objectAt(objectAt(document, 'components'), 'schemas'));
  return {
    openapi: stringAt(document, 'openapi') ?? '',
    info: { title: stringAt(info, 'title') ?? '', version: stringAt(info, 'version') ?? '' },
    paths,
    components: { schemas: Object.fromEntries(schemas.map(([name, schema]) => [name, stripSchema(schema)])) },
  };
}

function stripOperation(
  { key, operation }: DocumentOperation,
  document: JsonObject,
  enums: ConfirmedEnums,
): JsonObject {
  const kept: Record<string, Json> = {
    operationId: stringAt(operation, 'operationId') ?? '',
    tags: arrayAt(operation, 'tags'),
    parameters: arrayAt(operation, 'parameters')
      .filter(isJsonObject)
      .map((parameter) => stripParameter(parameter, key, enums)),
    responses: stripResponses(objectAt(operation, 'responses')),
  };
  if (operation['deprecated'] === true) kept['deprecated'] = true;
  const body = operation['requestBody'];
  if (isJsonObject(body)) {
    kept['requestBody'] = { content: stripContent(body), ...(body['required'] === true ? { required: true } : {}) };
  }
  const permission = extractPermission(operation);
  if (permission !== undefined) kept['x-permission'] = { ...permission };
  if (isPaged(document, operation)) kept['x-paged'] = true;
  return kept;
}

function stripParameter(parameter: JsonObject, key: string, enums: ConfirmedEnums): JsonObject {
  const [name, location] = [stringAt(parameter, 'name') ?? '', stringAt(parameter, 'in') ?? ''];
  const kept: Record<string, Json> = { name, in: location };
  if (parameter['required'] === true) kept['required'] = true;
  if (parameter['deprecated'] === true) kept['deprecated'] = true;
  if (isJsonObject(parameter['content'])) kept['content'] = stripContent(parameter);
  else kept['schema'] = withTextEnum(stripSchema(parameter['schema']), enums.get(enumPlace(key, location, name)));
  for (const keyword of ['style', 'explode', 'allowReserved', 'allowEmptyValue']) {
    const value = parameter[keyword];
    if (typeof value === 'string' || typeof value === 'boolean') kept[keyword] = value;
  }
  return kept;
}

function withTextEnum(schema: JsonObject, values: readonly string[] | undefined): JsonObject {
  if (values === undefined) return schema;
  if (schema['type'] !== 'array') return { ...schema, enum: values, 'x-enum-source': 'text' };
  return { ...schema, items: { ...objectAt(schema, 'items'), enum: values, 'x-enum-source': 'text' } };
}

function stripResponses(responses: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(responses).map(([status, response]) => {
      const content = stripContent(response);
      return [status, Object.keys(content).length > 0 ? { content } : {}];
    }),
  );
}

function stripContent(part: Json): JsonObject {
  return Object.fromEntries(
    Object.entries(objectAt(part, 'content')).map(([mediaType, body]) => [
      mediaType,
      isJsonObject(body) && isJsonObject(body['schema']) ? { schema: stripSchema(body['schema']) } : {},
    ]),
  );
}
