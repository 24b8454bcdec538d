import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

interface Package {
  readonly file: RegExp;
  readonly tune: (source: string) => string;
}

const PURE = '/* @__PURE__ */ ';

/** Fails the build when a package no longer has the line. */
function rewrite(source: string, before: string, after: string): string {
  if (!source.includes(before)) throw new Error(`tune-packages: the package has no such line any more: ${before}`);
  return source.replace(before, () => after);
}

/** `is<kind>` asks its schema only what has the member. */
function lookFirst(source: string, kind: string, member: string): string {
  const test = `JSONRPC${kind}Schema.safeParse(value).success`;
  const has = `typeof value === 'object' && value !== null && '${member}' in value`;
  const head = `export const isJSONRPC${kind} = (value) => `;
  return rewrite(source, `${head}${test};`, `${head}${has} && ${test};`);
}

/**
 * By the call of a reader of one kind of YAML node: what the reader asks before it says no. Asked here, a reader of what a file does not
 * have is neither called nor compiled.
 */
const BEGINS: Readonly<Record<string, string>> = {
  'readFlowCollection(state, flowIndent, props)': "'[{'.includes(state.input[state.position])",
  'readBlockScalar(state, flowIndent, props)': '(ch === 124 || ch === 62)', // | and >
  'readSingleQuotedScalar(state, flowIndent, props)': 'ch === 39',
  'readDoubleQuotedScalar(state, flowIndent, props)': 'ch === 34',
  'readAlias(state, props) ||': 'ch === 42', // *
};

function readYaml(source: string): string {
  // A tag or an anchor begins with ! or &.
  const snapshot = 'const propertyState = snapshotState(state);';
  let read = rewrite(source, snapshot, `if (ch !== 33 && ch !== 38) break; ${snapshot}`);
  for (const [call, begins] of Object.entries(BEGINS)) read = rewrite(read, call, `${begins} && ${call}`);
  // Of a letter in a plain scalar, and of what stands between letters here, the loop asks nothing: one expression goes over them.
  const loop = 'let multiline = false;\n\twhile (ch !== 0) {';
  const skip = `WORD.lastIndex = state.position;
    if (WORD.test(state.input)) {
      state.position = end = WORD.lastIndex;
      ch = state.input.charCodeAt(end);
      continue;
    }`;
  return `const WORD = /[A-Za-z0-9_/][A-Za-z0-9_/.*-]*/y;\n${rewrite(read, loop, `${loop}\n${skip}`)}`;
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
    tune: (source) => readYaml(source).replace(UNUSED_OF_YAML, `$1${PURE}(() => ($2))();\n`),
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
