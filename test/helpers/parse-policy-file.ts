import { locateJson } from '../../src/runtime/policy/language/locate-json.ts';
import { locateYaml } from '../../src/runtime/policy/language/locate-yaml.ts';
import type { PolicyFile } from '../../src/runtime/policy/language/policy-file.ts';
import { policyFileError, policyFileIssue } from '../../src/runtime/policy/language/policy-file-issue.ts';
import { type RawPolicy, toPolicyFile } from '../../src/runtime/policy/language/to-policy-file.ts';

/** What `loadPolicyFile` makes of a file, of a text and at once. */
export function parsePolicyFile(name: string, text: string): PolicyFile {
  const located = locateJson(text) ?? locateYaml(name, text);
  if (policyFileIssue(located.value) !== undefined) throw policyFileError(name, located);
  return toPolicyFile(name, located.value as RawPolicy, located.position);
}
