import regexp from 'eslint-plugin-regexp';
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
