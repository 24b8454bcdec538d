import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';
import { briefSchemasAsText } from './lib/brief-schemas-as-text.ts';
import { leaveOut } from './lib/leave-out.ts';
import { oneSharedChunk } from './lib/one-shared-chunk.ts';
import { operationsAsText } from './lib/operations-as-text.ts';
import { plainHeaders } from './lib/plain-headers.ts';
import { precompilePolicySchema } from './lib/precompile-policy-schema.ts';
import { thirdPartyNotices } from './lib/third-party-notices.ts';
import { tunePackages } from './lib/tune-packages.ts';

// For the CommonJS packages inside (pino, ajv), which still ask for node: modules with `require`.
const REQUIRE =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);\n";

/** Left to another bundle: two that shared chunks would load each other's files at every start. */
function apart(name: string): Plugin {
  return {
    name: `apart-${name}`,
    setup(bundler) {
      bundler.onResolve({ filter: new RegExp(`^\\./${name}\\.ts$`) }, () => ({ path: `./${name}.js`, external: true }));
    },
  };
}

/** The input schemas as text, one a tool: a start needs forty of the 529, and parsing is cheap. */
const schemasAsText: Plugin = {
  name: 'schemas-as-text',
  setup(bundler) {
    bundler.onLoad({ filter: /generated\/(?:\d+\.\d+\/)?schemas\.json$/ }, async ({ path }) => {
      const schemas = Object.entries(JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>);
      const texts = Object.fromEntries(schemas.map(([name, schema]) => [name, JSON.stringify(schema)]));
      return { contents: JSON.stringify(texts), loader: 'json' };
    });
  },
};

const SERVE = 'src/runtime/cli/serve.ts';
const COMMANDS = {
  cli: 'src/runtime/cli/main.ts',
  program: 'src/runtime/cli/program.ts',
  index: 'src/runtime/index.ts',
};

/** Bundles the published files: one entry a door, everything inlined, so that starting resolves no module tree. */
async function bundle(entryPoints: Readonly<Record<string, string>>, plugins: readonly Plugin[]): Promise<string[]> {
  const { outputFiles, metafile } = await build({
    entryPoints: { ...entryPoints },
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
    write: false,
    plugins: [
      precompilePolicySchema,
      operationsAsText,
      schemasAsText,
      briefSchemasAsText,
      plainHeaders,
      tunePackages,
      ...plugins,
    ],
  });
  for (const { path, text } of outputFiles) {
    // Only where it is used: a `require` of its own costs each chunk time and memory at start.
    const [shebang = ''] = /^#!.*\n/.exec(text) ?? [];
    await writeFile(path, /\brequire\b/.test(text) ? `${shebang}${REQUIRE}${text.slice(shebang.length)}` : text);
  }

  return Object.keys(metafile.inputs);
}

await rm('dist', { recursive: true, force: true });
await mkdir('dist', { recursive: true });
const inputs = [
  ...(await bundle(COMMANDS, [apart('serve')])),
  ...(await bundle({ serve: SERVE }, [leaveOut(), oneSharedChunk(SERVE, 'src/runtime')])),
];
await chmod('dist/cli.js', 0o755);
await writeFile('dist/THIRD_PARTY_NOTICES.txt', await thirdPartyNotices(inputs));
