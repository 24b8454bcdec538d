import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bareSdkFile } from './contenders.ts';

/** The baseline in one file, as we ship ours: shows which part of a difference bundling alone would explain. */
export async function bundleBareSdk(): Promise<{ readonly folder: string; readonly file: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-bare-sdk-'));
  const file = join(folder, 'bare-sdk.mjs');
  const createRequire = "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);";
  await build({
    entryPoints: [bareSdkFile],
    outfile: file,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: createRequire },
    logLevel: 'warning',
  });
  return { folder, file };
}
