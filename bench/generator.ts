import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { knownVersions } from '../src/runtime/catalog/catalog.ts';
import { childrenCpuMs } from './lib/process-usage.ts';

export interface GeneratorTime {
  /** How many versions it made: all that are imported. */
  readonly versions: number;
  readonly wallMs: number;
  readonly cpuMs: number;
}

/** `npm run generate` with --check: all of its work but the writing. */
export async function measureGenerator(): Promise<GeneratorTime> {
  const begun = performance.now();
  const before = childrenCpuMs();
  for (const name of ['generate', 'document']) {
    const script = fileURLToPath(new URL(`../scripts/${name}.ts`, import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', script, '--check'], { stdio: 'ignore' });
    await once(child, 'close'); // stale files are another check's business
  }
  return { versions: knownVersions.length, wallMs: performance.now() - begun, cpuMs: childrenCpuMs() - before };
}
