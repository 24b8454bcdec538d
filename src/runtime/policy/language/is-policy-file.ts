import { isPolicyFile as judge } from '../../../generated/policy-validator.js';
import type { RawPolicy } from './to-policy-file.ts';

/** Whether parsed YAML or JSON is a policy. `npm run generate` compiles the validator; policy-file-issue.ts explains a failure. */
export const isPolicyFile = (value: unknown): value is RawPolicy => judge(value);
