import { chmod, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { precompilePolicySchema } from './lib/precompile-policy-schema.ts';
import { thirdPartyNotices } from './lib/third-party-notices.ts';

/**
 * Bundles the published files: one entry a door, shared chunks, everything inlined, so that starting resolves no module tree.
 * `createRequire` is for the CommonJS packages inside (pino, ajv), which still ask for node: modules with `require`.
 */
await rm('dist', { recursive: true, force: true });
const result = await build({
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
  metafile: true,
  plugins: [precompilePolicySchema],
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
});
await chmod('dist/cli.js', 0o755);
await writeFile('dist/THIRD_PARTY_NOTICES.txt', await thirdPartyNotices(Object.keys(result.metafile.inputs)));
