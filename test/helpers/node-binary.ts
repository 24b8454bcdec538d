import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installJudge } from './install-judge.ts';

/** The Node of that major version: the one that runs the tests, or one from npm (Linux on x64 only). */
export async function nodeBinary(major: 22 | 24): Promise<string> {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const binary = join(await installJudge('node'), `node-${major}`, 'bin/node');
  if (!existsSync(binary)) throw new Error(`no Node ${major} for this platform: run the tests with it`);
  return binary;
}
