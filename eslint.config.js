import n from 'eslint-plugin-n';
import regexp from 'eslint-plugin-regexp';
import security from 'eslint-plugin-security';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'src/generated/', 'node_modules/', '.stryker-tmp/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-control-regex': 'error',
      eqeqeq: 'error',
    },
  },
  n.configs['flat/recommended-module'],
  {
    rules: {
      'n/prefer-node-protocol': 'error',
      // tsc resolves imports; this rule does not read the wildcard exports of the MCP SDK.
      'n/no-missing-import': 'off',
      // In Node 20 already, where its documentation still calls them experimental; the tests run there.
      'n/no-unsupported-features/node-builtins': [
        'error',
        {
          ignores: [
            'fetch',
            'FormData',
            'Headers',
            'ReadableStream',
            'ReadableStreamDefaultReader',
            'Request',
            'Response',
            'fs.cpSync',
            'fs/promises.cp',
            'import.meta.dirname',
          ],
        },
      ],
    },
  },
  {
    // Each is a process of its own that has to end now: a crash, and a server that a benchmark starts.
    files: ['src/runtime/cli/guard-crash.ts', 'bench/upstream.ts'],
    rules: { 'n/no-process-exit': 'off' },
  },
  {
    // The build makes `bin` from it.
    files: ['src/runtime/cli/main.ts'],
    rules: { 'n/hashbang': 'off' },
  },
  {
    // Tests and benchmarks are left out: they write hostile input on purpose.
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    ...security.configs.recommended,
    rules: {
      ...Object.fromEntries(Object.keys(security.configs.recommended.rules).map((rule) => [rule, 'error'])),
      // Reports every `list[index]`. Own keys are a matter of types (noUncheckedIndexedAccess) and of test/security/arguments.
      'security/detect-object-injection': 'off',
      // Reports every file that is not a literal. Paths come from flags and generated tables; no argument of a call is a path here.
      'security/detect-non-literal-fs-filename': 'off',
      // Guesses by nesting alone. The two rules of eslint-plugin-regexp below, and test/security/linear-expressions, decide.
      'security/detect-unsafe-regex': 'off',
      // Made of constants, of the catalog and of the operator's own words; test/security/linear-expressions reads those of the catalog.
      'security/detect-non-literal-regexp': 'off',
    },
  },
  {
    // Compare a token of JSON and a branch of the made history: neither is a secret.
    files: ['src/runtime/policy/**/locate-json.ts', 'src/sandbox/seed/run-import.ts'],
    rules: { 'security/detect-possible-timing-attacks': 'off' },
  },
  {
    // One owner per effect: the process belongs to `cli`, standard output to JSON-RPC.
    files: ['src/runtime/**/*.ts'],
    ignores: [
      'src/runtime/cli/**',
      'src/runtime/node-crypto.ts',
      'src/runtime/own-uid.ts',
      'src/runtime/credentials/run-secret-command.ts', // what it starts ends with the process
    ],
    rules: {
      'no-restricted-globals': ['error', { name: 'process', message: 'Only src/runtime/cli reads process.*' }, 'fetch'],
    },
  },
  {
    // What comes from Bitbucket or a client meets expressions whose time grows with the text and no faster.
    files: ['src/runtime/**/*.ts', 'src/sandbox/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: false }],
    },
  },
  { files: ['**/*.ts'], rules: { 'no-console': 'error' } },
  { files: ['**/*.{js,cjs,mjs}'], ...tseslint.configs.disableTypeChecked },
);
