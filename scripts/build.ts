import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { thirdPartyNotices } from './lib/third-party-notices.ts';

// CommonJS packages inside (pino, ajv) ask for node: modules with `require`, which an ES module does not have.
const REQUIRE =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);";

/** The published files: two doors, everything inlined, what only some commands need in files of its own. Source maps beside them. */
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
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  sourcemap: true,
  sourcesContent: false,
  banner: { js: REQUIRE },
  metafile: true,
});
await chmod('dist/cli.js', 0o755);
await writeFile('dist/THIRD_PARTY_NOTICES.txt', await thirdPartyNotices(Object.keys(metafile.inputs)));
