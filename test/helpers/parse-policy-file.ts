import { toPolicyFile } from '../../src/runtime/policy/language/policy-file/convert.ts';
import { policyFileError } from '../../src/runtime/policy/language/policy-file/explain-errors.ts';
import { parsePolicyText } from '../../src/runtime/policy/language/policy-file/parse.ts';
import type { PolicyFile } from '../../src/runtime/policy/language/policy-file/types.ts';
import { isPolicyFile } from '../../src/runtime/policy/language/policy-file/validate.ts';

/** What `readPolicyFile` makes of a file, for a text and without a promise. */
export function parsePolicyFile(name: string, text: string): PolicyFile {
  const parsed = parsePolicyText(name, text);
  if (!isPolicyFile(parsed.value)) throw policyFileError(name, parsed);
  return toPolicyFile(name, parsed.value, parsed.position);
}
