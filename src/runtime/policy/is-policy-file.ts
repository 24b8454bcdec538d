import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import schema from '../../../openapi/policy.schema.json' with { type: 'json' };
import type { RawPolicy } from './to-policy-file.ts';

/**
 * Whether parsed YAML or JSON is a policy. The published bundle does not hold this file but what Ajv makes of the schema when it is built
 * (scripts/lib/precompile-policy-schema.ts), without words for what is wrong: a start needs yes or no, and policy-file-issue.ts has the words.
 */
export const isPolicyFile: ValidateFunction<RawPolicy> = new Ajv2020({
  strict: true,
  strictTypes: false,
  messages: false,
  inlineRefs: false,
  validateSchema: false,
}).compile<RawPolicy>(schema);
