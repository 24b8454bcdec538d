import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

interface Package {
  readonly file: RegExp;
  readonly tune: (source: string) => string;
}

const PURE = '/* @__PURE__ */ ';

/** `is<kind>` asks its schema only what has the member. Fails the build when the SDK no longer has it so. */
function lookFirst(source: string, kind: string, member: string): string {
  const test = `JSONRPC${kind}Schema.safeParse(value).success`;
  const before = `export const isJSONRPC${kind} = (value) => ${test};`;
  if (!source.includes(before)) throw new Error(`tune-packages: the SDK has no such line any more: ${before}`);
  const has = `typeof value === 'object' && value !== null && '${member}' in value`;
  return source.replace(before, `export const isJSONRPC${kind} = (value) => ${has} && ${test};`);
}

const UNUSED_OF_YAML =
  /^(var (?:\w+Tag|\w+_SCHEMA|(?:SRC|NS|NB)_\w+|BLOCK_SCALAR_CONTENT|DEFAULT_(?:PRESENTER|DUMP)_OPTIONS) = )(.*?);\n(?=\S)/gms;

const PACKAGES: readonly Package[] = [
  // A schema of every message of every protocol version, some 150 that a server of tools never parses. And each message that comes in
  // is parsed as a result and as an error before it is one as a request: what lacks the member that both schemas require is neither.
  {
    file: /@modelcontextprotocol[/\\]sdk[/\\]dist[/\\]esm[/\\]types\.js$/,
    tune: (source) =>
      lookFirst(lookFirst(source, 'ResultResponse', 'result'), 'ErrorResponse', 'error')
        .replace(/\bz\.\w+\(/g, `${PURE}$&`)
        .replace(/(?<== )\w+Schema\.(?:extend|merge|omit|pick|partial)\(/g, `${PURE}$&`),
  },
  // The types of YAML 1.1, and the expressions and options of what writes YAML.
  {
    file: /js-yaml[/\\]dist[/\\]js-yaml\.mjs$/,
    tune: (source) => source.replace(UNUSED_OF_YAML, `$1${PURE}(() => ($2))();\n`),
  },
];

/**
 * Means the same, costs less. What packages make when they are loaded has no effect but itself, which nobody has told the bundler: with
 * these marks it drops what nothing names.
 */
export const tunePackages: Plugin = {
  name: 'tune-packages',
  setup(bundler) {
    for (const { file, tune } of PACKAGES) {
      bundler.onLoad({ filter: file }, async ({ path }) => ({
        contents: tune(await readFile(path, 'utf8')),
        loader: 'js',
      }));
    }
  },
};
