import type { Operation, Parameter, RequestBody, ScopePlace, TextForm } from '../../src/runtime/catalog/operation.ts';
import { arrayAt } from './array-at.ts';
import { chooseAccept } from './choose-accept.ts';
import type { DocumentOperation } from './document-operations.ts';
import { isJsonObject } from './is-json-object.ts';
import type { Json, JsonObject } from './json.ts';
import { objectAt } from './object-at.ts';
import { placeholdersOf } from './placeholders-of.ts';
import type { ReviewedOperation } from './reviewed.ts';
import { stringAt } from './string-at.ts';

/** The catalog's view of one operation: facts of the document and reviewed facts in one value. */
export function buildOperation(
  { key, method, path, operation }: DocumentOperation,
  entry: ReviewedOperation,
  siblings: ReadonlyMap<string, readonly string[]>,
): Operation {
  return {
    name: entry.name,
    key,
    method,
    path,
    description: entry.description,
    tags: arrayAt(operation, 'tags').filter((tag) => typeof tag === 'string'),
    access: entry.access,
    domain: entry.domain,
    effects: entry.effects,
    marks: entry.marks,
    ...(entry.secrets.length === 0 ? {} : { secrets: entry.secrets }),
    permission: permissionOf(objectAt(operation, 'x-permission')),
    deprecated: operation['deprecated'] === true,
    paged: operation['x-paged'] === true,
    accept: chooseAccept(objectAt(operation, 'responses')),
    ...buildTextForm(operation['x-text']),
    parameters: arrayAt(operation, 'parameters')
      .filter(isJsonObject)
      .map((parameter) => buildParameter(parameter, siblings)),
    body: buildBody(operation['requestBody']),
    scope: { reach: entry.reach, places: [...derivedPlaces(path), ...entry.places], beyond: entry.beyond },
  };
}

/** A token that only filters results is not a permission that a caller needs. */
function permissionOf(stated: JsonObject): string | null {
  return stated['filter'] === true ? null : (stringAt(stated, 'stated') ?? null);
}

function buildTextForm(form: Json | undefined): { readonly text?: TextForm } {
  if (!isJsonObject(form)) return {};
  const ignores = arrayAt(form, 'ignores').filter((name) => typeof name === 'string');
  return { text: { asked: form['asked'] === true, ignores } };
}

function buildParameter(parameter: JsonObject, siblings: ReadonlyMap<string, readonly string[]>): Parameter {
  return parameter['in'] === 'path'
    ? buildPathParameter(parameter, siblings.get(nameOf(parameter)))
    : {
        name: nameOf(parameter),
        in: 'query',
        required: parameter['required'] === true,
        ...(parameter['x-numbered'] === true ? { numbered: true } : {}),
      };
}

function buildPathParameter(parameter: JsonObject, siblings: readonly string[] | undefined): Parameter {
  const glued = parameter['x-glued'] === true;
  return {
    name: nameOf(parameter),
    in: 'path',
    required: !glued,
    // From 9.2 on, the pattern `.*` marks exactly the parameters whose value may hold slashes.
    ...(stringAt(objectAt(parameter, 'schema'), 'pattern') === '.*' ? { multiSegment: true } : {}),
    ...(glued ? { glued } : {}),
    ...(siblings === undefined ? {} : { siblings }),
  };
}

function nameOf(parameter: JsonObject): string {
  return stringAt(parameter, 'name') ?? '';
}

function buildBody(body: Json | undefined): RequestBody | null {
  const mediaType = Object.keys(objectAt(body, 'content'))[0];
  if (!isJsonObject(body) || mediaType === undefined) return null;
  const binaryFields = binaryFieldsOf(objectAt(objectAt(objectAt(body, 'content'), mediaType), 'schema'));
  return {
    mediaType,
    required: body['required'] === true,
    verified: body['x-verified'] === true,
    ...(binaryFields.length === 0 ? {} : { binaryFields }),
  };
}

function binaryFieldsOf(schema: JsonObject): readonly string[] {
  const fields = Object.entries(objectAt(schema, 'properties'));
  return fields.flatMap(([name, field]) => (stringAt(field, 'contentEncoding') === 'base64' ? [name] : []));
}

/** The two names that every path of Bitbucket uses for its project and repository. */
function derivedPlaces(path: string): readonly ScopePlace[] {
  const places: readonly ScopePlace[] = [
    { in: 'path', at: 'projectKey', kind: 'project' },
    { in: 'path', at: 'repositorySlug', kind: 'repository' },
  ];
  return places.filter(({ at }) => placeholdersOf(path).includes(at));
}
