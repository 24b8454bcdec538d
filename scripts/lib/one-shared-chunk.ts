import { readdir, readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/** What a file loads when it is wanted. */
const LATER = /\bimport\(\s*'(\.{1,2}\/[^']+\.ts)'/g;

async function loadedLater(folder: string): Promise<ReadonlySet<string>> {
  const later = new Set<string>();
  for (const entry of await readdir(folder, { recursive: true })) {
    if (!entry.endsWith('.ts')) continue;
    const file = resolve(folder, entry);
    for (const [, path = ''] of (await readFile(file, 'utf8')).matchAll(LATER)) later.add(resolve(dirname(file), path));
  }
  return later;
}

/**
 * esbuild makes a chunk of every set of modules that the same entries share: a dozen files to open, decode and link at each start.
 * What is loaded later is made to import the entry, which is there by then, so all that the entry loads has one set, and is one file.
 */
export function oneSharedChunk(entry: string, folder: string): Plugin {
  const file = resolve(entry);
  return {
    name: 'one-shared-chunk',
    setup(bundler) {
      // Looked for before anything is bundled: a file that others import too may be read before it is known to be loaded later.
      let later: ReadonlySet<string> = new Set();
      bundler.onStart(async () => {
        later = await loadedLater(folder);
      });
      bundler.onLoad({ filter: /src[/\\]runtime[/\\].*\.ts$/ }, async ({ path }) => {
        if (!later.has(path)) return undefined;
        return { contents: `import ${JSON.stringify(file)};\n${await readFile(path, 'utf8')}`, loader: 'ts' };
      });
    },
  };
}
