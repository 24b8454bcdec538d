import type { JsonSchema } from '../catalog/catalog.ts';
import type { Operation } from '../catalog/operation.ts';
import type { Arguments } from '../upstream/serialize-parameters.ts';

/** Arguments of our own, for every operation: no parameter of Bitbucket has these names. */
const DRY_RUN = {
  _dryRun: { type: 'boolean', description: 'true: answer the request and send nothing' },
};
const FIELDS = {
  _fields: {
    type: 'string',
    maxLength: 2000,
    description: 'Only these fields, such as values.id,values.author.user.name; * for all',
  },
};

export interface ReservedArguments {
  readonly dryRun: boolean;
  readonly fields: string | undefined;
  readonly values: Arguments;
}

/** A tool's input schema as it is enforced: every answer can be masked, and whatever is not a read be tried without sending. */
export function withReserved(operation: Operation, schema: JsonSchema): JsonSchema {
  const properties = schema['properties'];
  return {
    ...schema,
    properties: {
      ...(typeof properties === 'object' ? properties : {}),
      ...(operation.access === 'read' ? {} : DRY_RUN),
      ...FIELDS,
    },
  };
}

/** Takes the reserved arguments out of validated ones. */
export function takeReserved(input: Arguments): ReservedArguments {
  const { _dryRun: dryRun, _fields: fields, ...values } = input;
  return { dryRun: dryRun === true, fields: typeof fields === 'string' ? fields : undefined, values };
}
