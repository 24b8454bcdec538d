import type { JsonSchema } from '../catalog/catalog.ts';
import type { Operation } from '../catalog/operation.ts';
import type { Arguments } from '../upstream/serialize-parameters.ts';

/** Reserved: no parameter of Bitbucket has this name. */
const NAME = '_dryRun';

/** A tool's input schema as it is listed and enforced: whatever is not a read can be tried without sending. */
export function withDryRun(operation: Operation, schema: JsonSchema): JsonSchema {
  if (operation.access === 'read') return schema;
  const properties = schema['properties'];
  return {
    ...schema,
    properties: {
      ...(typeof properties === 'object' ? properties : {}),
      [NAME]: { type: 'boolean', description: 'true: answer the request and send nothing' },
    },
  };
}

/** Takes the reserved argument out of validated ones. */
export function takeDryRun(values: Arguments): { readonly asked: boolean; readonly values: Arguments } {
  const { [NAME]: asked, ...rest } = values;
  return { asked: asked === true, values: rest };
}
