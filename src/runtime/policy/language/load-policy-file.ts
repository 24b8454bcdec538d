import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '../../errors.ts';
import { checkControls } from './check-characters.ts';
import { isPolicyFile } from './is-policy-file.ts';
import { locateJson } from './locate-json.ts';
import { locateYaml } from './locate-yaml.ts';
import type { PolicyFile } from './policy-file.ts';
import { toPolicyFile } from './to-policy-file.ts';

const POLICY_FILE_LIMIT = 1_048_576;

function read(path: string): string {
  try {
    if (statSync(path).size > POLICY_FILE_LIMIT) throw new Error('larger than a policy can be');
    const text = readFileSync(path, 'utf8');
    // What stands for bytes that are no UTF-8 is in no policy either.
    if (text.includes('\uFFFD')) throw new Error('not UTF-8; save it as UTF-8');
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : 'unreadable';
    throw new AppError('config', `--policy: cannot read ${path}: ${problem}`, { cause });
  }
}

/** The one place of the policy that reads a file. What can say what is wrong is loaded when something is. */
export async function loadPolicyFile(path: string): Promise<PolicyFile> {
  const text = read(path);
  const name = basename(path);
  checkControls(name, text);
  const located = locateJson(text) ?? locateYaml(name, text);
  const { value, position } = located;
  if (isPolicyFile(value)) return toPolicyFile(name, value, position);
  const { policyFileError } = await import('./policy-file-issue.ts');
  throw policyFileError(name, located);
}
