import { execFileSync } from 'node:child_process';
import { skippedOn } from './platforms.ts';

/** Vitest's global set-up: the tests drive the built server, so it is built first, once. */
export default function buildOnce(): void {
  for (const [file, reason] of Object.entries(skippedOn(process.platform))) {
    process.stderr.write(`skipped on ${process.platform}: ${file} (${reason})\n`);
  }
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { stdio: 'inherit' });
}
