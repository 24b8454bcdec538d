import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import manifest from '../package.json' with { type: 'json' };
import { billOfMaterials, bundledPackages, thirdPartyNotices } from './lib/third-party.ts';

// CommonJS packages inside (pino, ajv) ask for node: modules with `require`, which an ES module does not have.
const REQUIRE =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);";

/** The published files: two entry points, everything inlined, code of single commands in separate files. Source maps beside them. */
await rm('dist', { recursive: true, force: true });
await mkdir('dist', { recursive: true });
const { metafile } = await build({
  entryPoints: { cli: 'src/runtime/cli/main.ts', index: 'src/runtime/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  external: ['@napi-rs/keyring'], // native, optional: see credentials/store-keychain.ts
  target: 'node20.19',
  minify: true,
  legalComments: 'none',
  sourcemap: true,
  sourcesContent: false,
  banner: { js: REQUIRE },
  metafile: true,
});
await chmod('dist/cli.js', 0o755);
const packages = await bundledPackages(Object.keys(metafile.inputs));
await writeFile('dist/THIRD_PARTY_NOTICES.txt', thirdPartyNotices(packages));
await writeFile('dist/sbom.cdx.json', billOfMaterials(manifest, packages));
