import { isPolicyFile as isValid } from '../../../../generated/policy-validator.js';
import type { ReviewedAccess } from '../../../catalog/operation.ts';
import type { ProfileName } from '../../../config/profile-name.ts';
import type { Scalar, Selector, ToolMode } from './types.ts';

export type Count = number | 'unlimited';

/** The shape that `openapi/policy.schema.json` guarantees. */
export interface RawRule extends Readonly<Partial<Record<Selector, string | readonly string[]>>> {
  readonly arguments?: Readonly<Record<string, Scalar | readonly Scalar[]>>;
}
export interface RawPolicy {
  readonly profile?: ProfileName;
  readonly allow?: readonly (string | RawRule)[];
  readonly deny?: readonly (string | RawRule)[];
  readonly scope?: { readonly projects?: readonly string[]; readonly repositories?: readonly string[] };
  readonly revealSecrets?: readonly string[];
  readonly confirm?: 'none' | readonly ReviewedAccess[];
  readonly dryRun?: boolean;
  readonly limits?: {
    readonly callsPerMinute?: Count;
    readonly perAccess?: Readonly<Partial<Record<ReviewedAccess, Count>>>;
    readonly maxAnswerBytes?: number;
    readonly maxBodyBytes?: number;
  };
  readonly tools?: ToolMode;
}

/** Whether parsed YAML or JSON is a policy. `npm run generate` compiles the validator; explain-errors.ts explains a failure. */
export const isPolicyFile = (value: unknown): value is RawPolicy => isValid(value);
