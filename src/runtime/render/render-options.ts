import type { Operation } from '../catalog/operation.ts';
import type { JsonObject } from '../json.ts';

/** Arguments of a tool, with the reserved ones. */

/** What was asked for, and what its response may point to. */
export interface RenderOptions {
  readonly operation: Operation;
  /** The request's path below `/rest`, for the name of a blob. */
  readonly path: string;
  /** As the caller gave them, to be repeated in the next call. */
  readonly given: JsonObject;
  readonly fields: string | undefined;
  /** They were checked against the document before anything was sent. */
  readonly fieldsKnown: boolean;
  /** The line of a text to begin at. */
  readonly startLine: number;
  /** A call as the caller would write it. */
  readonly call: (tool: string, given: JsonObject) => string;
  /** Whether the caller has this tool. */
  readonly offers: (tool: string) => boolean;
}
