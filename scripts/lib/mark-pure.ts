import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

interface Package {
  readonly file: RegExp;
  readonly mark: (source: string) => string;
}

const PURE = '/* @__PURE__ */ ';

const UNUSED_OF_YAML =
  /^(var (?:\w+Tag|\w+_SCHEMA|(?:SRC|NS|NB)_\w+|BLOCK_SCALAR_CONTENT|DEFAULT_(?:PRESENTER|DUMP)_OPTIONS) = )(.*?);\n(?=\S)/gms;

const PACKAGES: readonly Package[] = [
  // A schema of every message of every protocol version, some 150 that a server of tools never parses.
  {
    file: /@modelcontextprotocol[/\\]sdk[/\\]dist[/\\]esm[/\\]types\.js$/,
    mark: (source) =>
      source
        .replace(/\bz\.\w+\(/g, `${PURE}$&`)
        .replace(/(?<== )\w+Schema\.(?:extend|merge|omit|pick|partial)\(/g, `${PURE}$&`),
  },
  // The types of YAML 1.1, and the expressions and options of what writes YAML.
  {
    file: /js-yaml[/\\]dist[/\\]js-yaml\.mjs$/,
    mark: (source) => source.replace(UNUSED_OF_YAML, `$1${PURE}(() => ($2))();\n`),
  },
];

/**
 * What packages make when they are loaded, with no effect but itself, which nobody has told the bundler: with these marks it drops
 * what nothing names.
 */
export const markPure: Plugin = {
  name: 'mark-pure',
  setup(bundler) {
    for (const { file, mark } of PACKAGES) {
      bundler.onLoad({ filter: file }, async ({ path }) => ({
        contents: mark(await readFile(path, 'utf8')),
        loader: 'js',
      }));
    }
  },
};
