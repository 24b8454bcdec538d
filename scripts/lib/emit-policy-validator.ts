import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { isJsonObject } from './is-json-object.ts';
import { parseJson } from './parse-json.ts';

const SCHEMA = join(import.meta.dirname, '..', '..', 'openapi', 'policy.schema.json');

export const POLICY_VALIDATOR_TYPES = `/** Whether parsed YAML or JSON is a policy (openapi/policy.schema.json). */
export declare function isPolicyFile(value: unknown): boolean;
`;

/**
 * policy-validator.js: Ajv's standalone code for the schema of policy files, so that a start need not compile it. It says yes or
 * no; policy/language/policy-file/explain-errors.ts compiles the schema only to explain a failure.
 */
export function emitPolicyValidator(): string {
  const schema = parseJson(readFileSync(SCHEMA, 'utf8'), SCHEMA);
  if (!isJsonObject(schema) || typeof schema['$id'] !== 'string') throw new Error(`${SCHEMA} has no $id`);
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    messages: false,
    inlineRefs: false,
    validateSchema: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema(schema);
  const code = standalone.default(ajv, { isPolicyFile: schema['$id'] });
  // Ajv's code requires one helper, which counts code points: importing it would load all of Ajv with a policy.
  const module = code.replace(
    /const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/g,
    'const $1 = (text) => Array.from(text).length;',
  );
  if (module.includes('require('))
    throw new Error('policy-validator.js requires a helper of Ajv that is not replaced here');
  return `// DO NOT EDIT: written by \`npm run generate\` from openapi/policy.schema.json with Ajv.\n${module}\n`;
}
