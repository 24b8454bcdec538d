import { spawnSync } from 'node:child_process';
import { nodeBinary } from '../test/helpers/node-binary.ts';

// What differs between Node versions: processes, streams, HTTP, the bundle itself. CI's matrix runs all tests on each.
const TESTS = [
  'test/mcp',
  'test/network',
  'test/package/create-client.test.ts',
  '--exclude',
  'test/mcp/search-mode.test.ts',
];

const [own] = process.versions.node.split('.');
for (const major of [22, 24] as const) {
  if (own === String(major)) continue;
  process.stdout.write(`\nNode ${major}\n`);
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...TESTS];
  const { status } = spawnSync(await nodeBinary(major), args, { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
