import type { BuiltRequest } from '../upstream/build-request.ts';
import type { EncodedBody } from '../upstream/encode-body.ts';
import type { Arguments } from '../upstream/serialize-parameters.ts';

/** A request that is ready to go. Nothing reads the arguments again after this: what is confirmed is what is sent. */
export interface ReadyCall {
  readonly request: BuiltRequest;
  readonly body: EncodedBody | undefined;
  readonly values: Arguments;
  /** The caller asked for a dry run. */
  readonly dryRun: boolean;
  /** The pages after this one are requested with it, up to so many items. */
  readonly maxItems?: number | undefined;
}
