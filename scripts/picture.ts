import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawTerminal } from './lib/draw-terminal.ts';
import { writeWhole } from './lib/write-whole.ts';

/** `npm run picture`: runs the demo on the built server and draws what it prints as docs/session.svg; `--check` only compares. */
const target = join(import.meta.dirname, '..', 'docs', 'session.svg');
const output = execFileSync(process.execPath, ['--import', 'tsx', 'scripts/demo.ts'], {
  encoding: 'utf8',
  env: { PATH: process.env['PATH'], FORCE_COLOR: '1' },
});
const drawn = drawTerminal(output.trim().split('\n'));
if (process.argv.includes('--check')) {
  if ((await readFile(target, 'utf8')) !== drawn) {
    process.stderr.write('stale: docs/session.svg: run npm run picture\n');
    process.exitCode = 1;
  }
} else {
  await writeWhole(target, drawn);
}
