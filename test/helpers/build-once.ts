import { execFileSync } from 'node:child_process';

/** Vitest's global set-up: the tests drive the built server, so it is built first, once. */
export default function buildOnce(): void {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { stdio: 'inherit' });
}
