import { isPolicyFile as judge } from '../../generated/policy-validator.js';
import type { RawPolicy } from './to-policy-file.ts';

/** Whether parsed YAML or JSON is a policy, by the validator that \`npm run generate\` compiles; policy-file-issue.ts says what is wrong. */
export const isPolicyFile = (value: unknown): value is RawPolicy => judge(value);
