import type { JsonSchema } from '../catalog/catalog.ts';
import type { Operation } from '../catalog/operation.ts';
import type { JsonObject } from '../json.ts';

/** Arguments of our own, for every operation: no parameter of Bitbucket has these names. */
const DRY_RUN = {
  _dryRun: { type: 'boolean', description: 'true: return the request, send nothing' },
};
const FIELDS = {
  _fields: {
    type: 'string',
    maxLength: 2000,
    description: 'Only these fields, such as values.id,values.author.user.name; * for all',
  },
};
const MAX_ITEMS = {
  _maxItems: { type: 'integer', minimum: 1, maximum: 10_000, description: 'follow pages up to this many items' },
};
const START_LINE = {
  _startLine: { type: 'integer', minimum: 1, maximum: 100_000_000, description: 'first line to return' },
};

export interface ReservedArguments {
  readonly dryRun: boolean;
  readonly fields: string | undefined;
  readonly maxItems: number | undefined;
  /** Lines count from 1. */
  readonly startLine: number;
  readonly values: JsonObject;
}

const canFollow = ({ access, method, paged, parameters }: Operation): boolean =>
  access === 'read' && method === 'GET' && paged && parameters.some(({ name }) => name === 'start');

/** Its response may be a text, and Bitbucket has no pages of it. */
const maySkipLines = ({ access, accept, text, parameters }: Operation): boolean =>
  access === 'read' &&
  (text !== undefined || accept !== 'application/json') &&
  !parameters.some(({ name }) => name === 'start');

/** A tool's input schema as it is enforced: a paged read can follow its pages, a text begin at a line, every response can be masked, and whatever is not a read be tried without sending. */
export function withReserved(operation: Operation, schema: JsonSchema): JsonSchema {
  const properties = schema['properties'];
  return {
    ...schema,
    properties: {
      ...(typeof properties === 'object' ? properties : {}),
      ...(operation.access === 'read' ? {} : DRY_RUN),
      ...(canFollow(operation) ? MAX_ITEMS : {}),
      ...(maySkipLines(operation) ? START_LINE : {}),
      ...FIELDS,
    },
  };
}

/** Takes the reserved arguments out of validated ones. */
export function takeReserved(input: JsonObject): ReservedArguments {
  const { _dryRun: dryRun, _fields: fields, _maxItems: maxItems, _startLine: startLine, ...values } = input;
  return {
    dryRun: dryRun === true,
    fields: typeof fields === 'string' ? fields : undefined,
    maxItems: typeof maxItems === 'number' ? maxItems : undefined,
    startLine: typeof startLine === 'number' ? startLine : 1,
    values,
  };
}
