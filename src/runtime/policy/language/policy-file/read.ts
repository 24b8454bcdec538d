import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '../../../errors.ts';
import { checkControls } from './check-characters.ts';
import { toPolicyFile } from './convert.ts';
import { parsePolicyText } from './parse.ts';
import type { PolicyFile } from './types.ts';
import { isPolicyFile } from './validate.ts';

const POLICY_FILE_LIMIT = 1_048_576;

function read(path: string): string {
  try {
    if (statSync(path).size > POLICY_FILE_LIMIT) throw new Error('larger than a policy can be');
    const text = readFileSync(path, 'utf8');
    // Node decodes invalid UTF-8 as U+FFFD. A file that contains U+FFFD itself is rejected, too.
    if (text.includes('\uFFFD')) throw new Error('not UTF-8; save it as UTF-8');
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : 'unreadable';
    throw new AppError('config', `--policy: cannot read ${path}: ${problem}`, { cause });
  }
}

/** Reads, parses and validates a policy file. */
export async function readPolicyFile(path: string): Promise<PolicyFile> {
  const text = read(path);
  const name = basename(path);
  checkControls(name, text);
  const parsed = parsePolicyText(name, text);
  if (isPolicyFile(parsed.value)) return toPolicyFile(name, parsed.value, parsed.position);
  const { policyFileError } = await import('./explain-errors.ts');
  throw policyFileError(name, parsed);
}
