import type { BuiltRequest } from '../upstream/build-request.ts';
import type { EncodedBody } from '../upstream/encode-body.ts';
import type { Arguments } from '../upstream/serialize-parameters.ts';

/** A request ready to be sent. The arguments are not read again: the confirmed request is the one that is sent. */
export interface ReadyCall {
  readonly request: BuiltRequest;
  readonly body: EncodedBody | undefined;
  readonly values: Arguments;
  /** The caller asked for a dry run. */
  readonly dryRun: boolean;
  /** The most items when further pages are requested with it. */
  readonly maxItems?: number | undefined;
}
