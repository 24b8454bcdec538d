import type { JsonSchema } from '../catalog/catalog.ts';
import type { Operation } from '../catalog/operation.ts';
import type { Arguments } from '../upstream/serialize-parameters.ts';

/** Reserved: no parameter of Bitbucket has this name. */
const NAME = '_maxItems';
const MOST = 10_000;

const canFollow = ({ access, method, paged, parameters }: Operation): boolean =>
  access === 'read' && method === 'GET' && paged && parameters.some(({ name }) => name === 'start');

/** A tool's input schema as it is listed and enforced: a paged read can follow its pages. */
export function withMaxItems(operation: Operation, schema: JsonSchema): JsonSchema {
  if (!canFollow(operation)) return schema;
  const properties = schema['properties'];
  return {
    ...schema,
    properties: {
      ...(typeof properties === 'object' ? properties : {}),
      [NAME]: { type: 'integer', minimum: 1, maximum: MOST, description: 'follow the pages up to so many items' },
    },
  };
}

/** Takes the reserved argument out of validated ones. */
export function takeMaxItems(values: Arguments): { readonly maxItems: number | undefined; readonly values: Arguments } {
  const { [NAME]: asked, ...rest } = values;
  return { maxItems: typeof asked === 'number' ? asked : undefined, values: rest };
}
