import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How long the generator takes for all imported versions together, into an empty folder: three fresh processes, the median. */
const ROUNDS = 3;
const root = join(import.meta.dirname, '..');
const versions = [...readFileSync(join(root, 'openapi', 'versions.json'), 'utf8').matchAll(/"sha256"/g)].length;

const seconds = Array.from({ length: ROUNDS }, () => {
  const out = mkdtempSync(join(tmpdir(), 'bitbucket-openapi-mcp-'));
  const script = join(root, 'scripts', 'generate.ts');
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, '--out', out, '--docs', out], {
    cwd: root,
    encoding: 'utf8',
  });
  const took = (performance.now() - started) / 1000;
  rmSync(out, { recursive: true });
  if (status !== 0) throw new Error(`generate failed: ${stderr}`);
  return took;
}).sort((a, b) => a - b);
const [least = 0, median = 0, greatest = 0] = seconds;
process.stdout.write(
  `generate, ${versions} versions: ${median.toFixed(1)} s (${least.toFixed(1)} to ${greatest.toFixed(1)})\n`,
);
