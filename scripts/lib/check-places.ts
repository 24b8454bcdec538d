import type { Operation, ScopePlace } from '../../src/runtime/catalog/operation.ts';
import { isJsonObject } from './is-json-object.ts';
import type { JsonObject } from './json.ts';
import { objectAt } from './object-at.ts';
import { SpecError } from './spec-error.ts';

/** A place that names no argument guards nothing: every one must point at a parameter, or into the body's schema. */
export function checkPlaces(operation: Operation, inputSchema: JsonObject): void {
  const lost = operation.scope.places.filter((place) => !exists(place, operation, inputSchema));
  if (lost.length === 0) return;
  throw new SpecError(
    lost.map(({ in: location, at, kind }) => ({
      code: 'PLACE_POINTS_NOWHERE',
      where: operation.key,
      problem: `its place ${location} ${at} (${kind}) is no argument`,
      remedy: 'correct "at" in openapi/operations.yaml, or add the argument to the body schema',
    })),
  );
}

function exists(place: ScopePlace, operation: Operation, inputSchema: JsonObject): boolean {
  if (place.in !== 'body')
    return operation.parameters.some(({ name, in: location }) => name === place.at && location === place.in);
  let schema = objectAt(objectAt(inputSchema, 'properties'), 'body');
  for (const step of place.at.split('/').slice(1)) {
    // A free-form map names no properties; whatever is in it can be reached.
    if (schema['type'] === 'object' && schema['properties'] === undefined) return true;
    const next =
      step === '*' ? schema['items'] : objectAt(schema, 'properties')[step.replaceAll('~1', '/').replaceAll('~0', '~')];
    if (!isJsonObject(next)) return false;
    schema = next;
  }
  return place.at.startsWith('/') && 'type' in schema;
}
