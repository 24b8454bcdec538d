import type { Json, JsonObject } from './json.ts';
import { objectAt } from './object-at.ts';
import { SpecError, type SpecErrorCode } from './spec-error.ts';
import { stringAt } from './string-at.ts';

const SCALARS = ['string', 'integer', 'number', 'boolean'];
/** How a parameter is written when the document says so; Bitbucket's says nothing, and the runtime writes OpenAPI's defaults only. */
const STYLES: Readonly<Record<string, Json>> = {
  style: 'form',
  explode: true,
  allowReserved: false,
  allowEmptyValue: false,
};

/** A path or query parameter with a plain schema: a scalar, or a list of scalars. Anything else has no agreed form on the wire. */
export function normalizeParameter(parameter: JsonObject, key: string): JsonObject {
  const [name, location] = [stringAt(parameter, 'name') ?? '', stringAt(parameter, 'in') ?? ''];
  const where = `${key} parameter "${name}"`;
  const unmapped = whyUnmapped(parameter, name, location);
  if (unmapped !== undefined) throw failure('PARAMETER_UNMAPPED', where, ...unmapped);
  const schema = objectAt(parameter, 'schema');
  const scalar = schema['type'] === 'array' ? objectAt(schema, 'items') : schema;
  const numbered = parameter['x-numbered'] === true;
  if (numbered ? !isGroup(schema, location) : !SCALARS.includes(stringAt(scalar, 'type') ?? '')) {
    throw failure('PARAMETER_WITHOUT_TYPE', where, 'has no plain type', 'set its schema in openapi/overlay.yaml');
  }
  // OpenAPI has no optional path parameter: a glued one stays required here, and only the catalog knows that it may be absent.
  const required = location === 'path' || parameter['required'] === true;
  return {
    name,
    in: location,
    required,
    schema,
    ...(location === 'path' && isGlued(key, name) ? { 'x-glued': true } : {}),
    ...(numbered ? { 'x-numbered': true } : {}),
  };
}

/** Problem and remedy of a parameter that cannot be an argument, or that the runtime does not know how to write. */
function whyUnmapped(parameter: JsonObject, name: string, location: string): readonly [string, string] | undefined {
  if (location !== 'path' && location !== 'query') {
    return [`is in "${location}"`, 'only path and query parameters become arguments'];
  }
  if (!/^[a-zA-Z0-9_.-]{1,64}$/.test(name) || name === 'body') {
    return ['its name cannot be an argument', 'names are 1 to 64 of a-z A-Z 0-9 _ . - and not "body"'];
  }
  const style = Object.entries(STYLES).find(([keyword, expected]) => {
    return parameter[keyword] !== undefined && (location === 'path' || parameter[keyword] !== expected);
  });
  return style && [`has ${style[0]}: ${JSON.stringify(parameter[style[0]])}`, 'teach the runtime to write it first'];
}

/** What is sent as `username.1=…&role.1=…`: an array in the query, of closed objects of scalars. */
function isGroup(schema: JsonObject, location: string): boolean {
  const items = objectAt(schema, 'items');
  const members = Object.values(objectAt(items, 'properties'));
  return (
    location === 'query' &&
    schema['type'] === 'array' &&
    items['additionalProperties'] === false &&
    members.length > 0 &&
    members.every((member) => SCALARS.includes(stringAt(member, 'type') ?? ''))
  );
}

/** `/compare/diff{path}`: no slash before the placeholder, so the value brings its own or is absent. */
function isGlued(key: string, name: string): boolean {
  return !key.includes(`/{${name}}`);
}

function failure(code: SpecErrorCode, where: string, problem: string, remedy: string): SpecError {
  return new SpecError([{ code, where, problem, remedy }]);
}
