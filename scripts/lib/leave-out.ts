import type { Plugin } from 'esbuild';

/** What packages load and we never reach, each with what makes sure of it. */
const UNREACHED: readonly { readonly module: RegExp; readonly from: RegExp; readonly because: string }[] = [
  { module: /^zod\/v3$/, from: /sdk\/dist\/esm\//, because: 'every schema that we hand to the SDK is of zod 4' },
  { module: /^zod-to-json-schema$/, from: /sdk\/dist\/esm\//, because: 'for schemas of zod 3' },
  {
    module: /\/ajv-provider\.js$/,
    from: /sdk\/dist\/esm\/server\//,
    because: 'server/create-server.ts hands over its own validator, which loads Ajv when an answer is there',
  },
  { module: /^thread-stream$/, from: /pino\/lib\//, because: 'log.ts writes in this thread, to a destination of ours' },
  { module: /^sonic-boom$/, from: /pino\/lib\//, because: 'the same' },
];

/** In the place of what is left out: loads as any module, and throws when it is used after all. */
const stub = (what: string): string =>
  `function out() { throw new Error(${JSON.stringify(`left out of this bundle: ${what}`)}); }
module.exports = new Proxy(out, { get: (_, name) => (typeof name === 'symbol' || name in out || name === '__esModule' ? out[name] : out) });`;

/** Keeps out of the bundle what is never reached; an entry that no longer matches fails the build. */
export function leaveOut(): Plugin {
  const met = new Set<RegExp>();
  return {
    name: 'leave-out',
    setup(bundler) {
      bundler.onResolve({ filter: /^zod|ajv-provider|^thread-stream$|^sonic-boom$/ }, ({ path, importer }) => {
        const entry = UNREACHED.find(
          ({ module, from }) => module.test(path) && from.test(importer.replaceAll('\\', '/')),
        );
        if (entry === undefined) return undefined;
        met.add(entry.module);
        return { path, namespace: 'left-out', sideEffects: false };
      });
      bundler.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({ contents: stub(path), loader: 'js' }));
      bundler.onEnd(() => ({
        errors: UNREACHED.filter(({ module }) => !met.has(module)).map(({ module, because }) => ({
          text: `leave-out: nothing loads ${String(module)} any more (${because})`,
        })),
      }));
    },
  };
}
