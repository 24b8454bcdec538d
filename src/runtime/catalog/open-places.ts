import { isObject } from '../json.ts';
import type { JsonSchema } from './create-catalog.ts';

/** A schema and every schema inside it, each with its place. */
export function* schemasIn(schema: JsonSchema, at = ''): Generator<readonly [at: string, schema: JsonSchema]> {
  yield [at, schema];
  const { properties, items } = schema;
  for (const [name, property] of Object.entries(isObject(properties) ? properties : {}))
    if (isObject(property)) yield* schemasIn(property, `${at}/${name}`);
  if (isObject(items)) yield* schemasIn(items, `${at}/*`);
}

/** Accepts values of any type, members with arbitrary names, or any number of items. */
function isOpen({
  type,
  properties,
  additionalProperties,
  maxProperties,
  items,
  maxItems,
  enum: values,
  ...rest
}: JsonSchema): boolean {
  if (values !== undefined || rest['const'] !== undefined) return false;
  if (type === undefined) return true;
  if (type === 'array') return !isObject(items) || maxItems === undefined;
  return type === 'object' && (properties === undefined ? maxProperties === undefined : additionalProperties !== false);
}

/** An object without declared members: only their number is bounded. */
const isMap = ({ type, properties }: JsonSchema): boolean => type === 'object' && properties === undefined;

/** The first place that is open here and not in the reviewed schema. */
export function openPlace(schema: JsonSchema, reviewed: JsonSchema | undefined): string | undefined {
  const known = new Set(
    reviewed === undefined ? [] : [...schemasIn(reviewed)].filter(([, one]) => isOpen(one)).map(([at]) => at),
  );
  return [...schemasIn(schema)].find(([at, one]) => isOpen(one) && !known.has(at))?.[0];
}

/** The places where a schema accepts members with arbitrary names, but a bounded number of them. */
export function mapsIn(schema: JsonSchema): readonly string[] {
  return [...schemasIn(schema)].filter(([, one]) => isMap(one)).map(([at]) => at);
}
