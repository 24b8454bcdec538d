import type { OperationTypes } from '../../generated/operation-types.ts';

/** The name of a tool that the catalog has: a name in our own data that it has not does not compile. */
export type ToolName = keyof OperationTypes;
