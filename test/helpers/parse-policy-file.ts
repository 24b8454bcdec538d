import { locateJson } from '../../src/runtime/policy/locate-json.ts';
import { locateYaml } from '../../src/runtime/policy/locate-yaml.ts';
import type { PolicyFile } from '../../src/runtime/policy/policy-file.ts';
import { policyFileError, policyFileIssue } from '../../src/runtime/policy/policy-file-issue.ts';
import { type RawPolicy, toPolicyFile } from '../../src/runtime/policy/to-policy-file.ts';

/** What `loadPolicyFile` makes of a file, of a text and at once. */
export function parsePolicyFile(name: string, text: string): PolicyFile {
  const located = locateJson(text) ?? locateYaml(name, text);
  if (policyFileIssue(located.value) !== undefined) throw policyFileError(name, located);
  return toPolicyFile(name, located.value as RawPolicy, located.position);
}
