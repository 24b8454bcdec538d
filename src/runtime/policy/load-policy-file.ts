import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '../errors.ts';
import { locateJson } from './locate-json.ts';
import type { PolicyFile } from './policy-file.ts';

const POLICY_FILE_LIMIT = 1_048_576;

function read(path: string): string {
  try {
    if (statSync(path).size > POLICY_FILE_LIMIT) throw new Error('larger than a policy can be');
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : 'unreadable';
    throw new AppError('config', `--policy: cannot read ${path}: ${problem}`, { cause });
  }
}

/** The one place of the policy that reads a file. Only what is no JSON needs the YAML parser, which takes longer to load than JSON to read. */
export async function loadPolicyFile(path: string): Promise<PolicyFile> {
  const text = read(path);
  const json = locateJson(text);
  if (json === undefined) {
    const { parsePolicyFile } = await import('./parse-policy-file.ts');
    return parsePolicyFile(basename(path), text);
  }
  const { readPolicyFile } = await import('./read-policy-file.ts');
  return readPolicyFile(basename(path), json);
}
