import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * The SDK makes a schema of every message of every protocol version when it is loaded, some 150 that a server of tools never parses.
 * Making one has no effect but itself, which nobody has told the bundler: with these marks it drops those that nothing names.
 */
export const markPure: Plugin = {
  name: 'mark-pure',
  setup(bundler) {
    bundler.onLoad({ filter: /@modelcontextprotocol[/\\]sdk[/\\]dist[/\\]esm[/\\]types\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const marked = source
        .replace(/\bz\.\w+\(/g, '/* @__PURE__ */ $&')
        .replace(/(?<== )\w+Schema\.(?:extend|merge|omit|pick|partial)\(/g, '/* @__PURE__ */ $&');
      return { contents: marked, loader: 'js' };
    });
  },
};
