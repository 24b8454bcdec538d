import { isDeepStrictEqual } from 'node:util';
import { isObject } from '../json.ts';
import type { JsonSchema } from './create-catalog.ts';
import { mapsIn } from './open-places.ts';
import type { Operation, Parameter } from './operation.ts';

/** Every argument that a schema has, at any depth. */
function argumentsOf(schema: JsonSchema, at = ''): readonly string[] {
  const properties = isObject(schema['properties']) ? Object.entries(schema['properties']) : [];
  const inner = properties.flatMap(([name, property]) =>
    isObject(property) ? [`${at}/${name}`, ...argumentsOf(property, `${at}/${name}`)] : [],
  );
  return isObject(schema['items']) ? [...inner, ...argumentsOf(schema['items'], `${at}/*`)] : inner;
}

const bodyOf = (schema: JsonSchema): unknown => isObject(schema['properties']) && schema['properties']['body'];

/** A value that would call another operation here may not be let through because the file does not know that operation. */
function withSiblings(parameter: Parameter, known: Operation): Parameter {
  const siblings = known.parameters.find(({ name }) => name === parameter.name)?.siblings ?? [];
  const all = [...new Set([...(parameter.siblings ?? []), ...siblings])].sort();
  return all.length === 0 ? parameter : { ...parameter, siblings: all };
}

function spansAsReviewed(operation: Operation, known: Operation): boolean {
  return operation.parameters.every(({ name, multiSegment }) => {
    const other = known.parameters.find((parameter) => parameter.name === name);
    return multiSegment === undefined || other?.multiSegment === true;
  });
}

/** Members with arbitrary names were reviewed only where the package has them. */
function mapsAsReviewed(schema: JsonSchema, known: JsonSchema): boolean {
  const reviewed = new Set(mapsIn(known));
  return mapsIn(schema).every((at) => reviewed.has(at));
}

/**
 * A schema with the package's descriptions: a model reads only reviewed text about a reviewed tool. Properties that the package does not
 * know get no description.
 */
export function inOwnWords(schema: JsonSchema, known: JsonSchema | undefined): JsonSchema {
  const rest = Object.fromEntries(Object.entries(schema).filter(([keyword]) => keyword !== 'description'));
  const description = known?.['description'];
  const { properties, items } = rest;
  const knownProperties = isObject(known?.['properties']) ? known['properties'] : {};
  const inside = isObject(properties)
    ? Object.entries(properties).map(([name, property]) => {
        const other = Object.hasOwn(knownProperties, name) ? knownProperties[name] : undefined;
        return [name, isObject(property) ? inOwnWords(property, isObject(other) ? other : undefined) : property];
      })
    : undefined;
  const knownItems = known?.['items'];
  return {
    ...rest,
    ...(description === undefined ? {} : { description }),
    ...(inside === undefined ? {} : { properties: Object.fromEntries(inside) as JsonSchema }),
    ...(isObject(items) ? { items: inOwnWords(items, isObject(knownItems) ? knownItems : undefined) } : {}),
  };
}

/**
 * What a file says of an operation, limited to what was reviewed in this package. The safety facts and the words are the package's own; what it
 * does not know, or knows with fewer arguments, is of access `unknown`: allowed by its exact name only, and outside every scope.
 */
export function narrowOperation(
  operation: Operation,
  schema: JsonSchema,
  known: { readonly operation: Operation; readonly schema: JsonSchema } | undefined,
): Operation {
  if (known === undefined)
    return {
      ...operation,
      access: 'unknown',
      effects: [],
      body: operation.body && { ...operation.body, verified: false },
    };
  const { name, description, tags, access, effects, domain, marks, permission, scope, secrets } = known.operation;
  const parameters = operation.parameters.map((parameter) => withSiblings(parameter, known.operation));
  const reviewed = new Set(argumentsOf(known.schema));
  const isReviewed =
    argumentsOf(schema).every((argument) => reviewed.has(argument)) &&
    mapsAsReviewed(schema, known.schema) &&
    spansAsReviewed(operation, known.operation);
  const sameBody = known.operation.body?.verified === true && isDeepStrictEqual(bodyOf(schema), bodyOf(known.schema));
  return {
    ...operation,
    name,
    description,
    tags,
    access: isReviewed ? access : 'unknown',
    effects: isReviewed ? effects : [],
    domain,
    marks,
    permission,
    scope,
    parameters,
    body: operation.body && { ...operation.body, verified: operation.body.verified && sameBody },
    // Of both: the file may know more of a response than this package does.
    ...(secrets === undefined ? {} : { secrets: [...new Set([...secrets, ...(operation.secrets ?? [])])] }),
  };
}
