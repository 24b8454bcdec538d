import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * esbuild makes a chunk of every set of modules that the same entries share: a dozen files to open, decode and link at each start.
 * What is loaded later is made to import the entry, which is there by then, so all that the entry loads has one set, and is one file.
 */
export function oneSharedChunk(entry: string): Plugin {
  const file = resolve(entry);
  return {
    name: 'one-shared-chunk',
    setup(bundler) {
      const later = new Set<string>();
      bundler.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, kind, resolveDir }) => {
        if (kind === 'dynamic-import') later.add(resolve(resolveDir, path));
        return undefined;
      });
      bundler.onLoad({ filter: /src[/\\]runtime[/\\].*\.ts$/ }, async ({ path }) => {
        if (!later.has(path)) return undefined;
        return { contents: `import ${JSON.stringify(file)};\n${await readFile(path, 'utf8')}`, loader: 'ts' };
      });
    },
  };
}
