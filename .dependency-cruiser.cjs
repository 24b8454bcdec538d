/** The import rule of docs/architecture.md, checked: imports go down, one package has one door, no cycles. */
const only = (name, pkg, doors, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: '^(src|scripts)/', pathNot: doors },
  to: { path: `node_modules/${pkg}`, dependencyTypesNot: ['type-only'] },
});
const down = (layer, forbidden) => ({
  name: `down-${layer}`,
  severity: 'error',
  from: { path: `^src/runtime/${layer}/` },
  to: { path: `^src/runtime/(${forbidden.join('|')})/` },
});
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'generated-imports-types-only',
      severity: 'error',
      from: { path: '^src/generated/' },
      to: { path: '^src/runtime/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'one-door-to-generated',
      severity: 'error',
      from: { path: '^src/runtime/', pathNot: '^src/runtime/catalog/' },
      to: { path: '^src/generated/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nobody-imports-scripts-or-test',
      severity: 'error',
      from: { path: '^(src|bench)/' },
      to: { path: '^(scripts|test)/' },
    },
    {
      name: 'only-the-commands-import-the-sandbox',
      severity: 'error',
      from: { path: '^src/runtime/', pathNot: '^src/runtime/cli/sandbox\\.ts$' },
      to: { path: '^src/sandbox/' },
    },
    { name: 'sandbox-stands-alone', severity: 'error', from: { path: '^src/sandbox/' }, to: { path: '^src/runtime/' } },
    {
      name: 'policy-never-sends',
      severity: 'error',
      from: { path: '^src/runtime/policy/' },
      to: { path: '^src/runtime/upstream/' },
    },
    {
      name: 'upstream-never-decides',
      severity: 'error',
      from: { path: '^src/runtime/upstream/' },
      to: { path: '^src/runtime/policy/' },
    },
    down('server', ['cli']),
    down('tools', ['cli', 'server']),
    down('policy', ['cli', 'server', 'tools', 'result', 'audit']),
    down('upstream', ['cli', 'server', 'tools', 'result', 'audit']),
    down('audit', ['cli', 'server', 'tools', 'policy', 'upstream', 'result']),
    down('result', ['cli', 'server', 'tools', 'policy', 'upstream', 'audit']),
    down('catalog', ['cli', 'server', 'tools', 'policy', 'upstream', 'result', 'audit', 'config']),
    down('config', ['cli', 'server', 'tools', 'policy', 'upstream', 'result', 'audit', 'catalog']),
    {
      name: 'bottom',
      severity: 'error',
      from: { path: '^src/runtime/(errors|log)\\.ts$' },
      to: { path: '^src/', pathNot: '^src/runtime/(errors|mask|config/secret)\\.ts$' },
    },
    only('door-sdk', '@modelcontextprotocol/sdk', '^(src/runtime/server/|scripts/demo)', 'SDK values only in server/'),
    only(
      'door-ajv',
      '(ajv|ajv-formats)/',
      '^(src/runtime/(tools/validate-arguments|policy/compile-policy-schema|server/json-schema-validator)\\.ts|scripts/)',
      'Ajv only where arguments and policy files are validated',
    ),
    only('door-openapi-fetch', 'openapi-fetch', '^src/runtime/upstream/send\\.ts$', 'openapi-fetch only in send'),
    only(
      'door-https-proxy-agent',
      'https-proxy-agent',
      '^src/runtime/upstream/open-agents\\.ts$',
      'https-proxy-agent only where connections come from',
    ),
    only(
      'door-yaml',
      'yaml',
      '^(src/runtime/policy/parse-policy-file\\.ts|scripts/)',
      'yaml only where a policy file is parsed',
    ),
    only('door-commander', 'commander', '^(src/runtime/cli/|scripts/)', 'commander only in cli'),
    only('door-pino', 'pino', '^src/runtime/log\\.ts$', 'pino only in log'),
    only(
      'door-swagger-parser',
      '@apidevtools/swagger-parser',
      '^scripts/lib/',
      'swagger-parser only in the spec loader',
    ),
    only('door-openapi-typescript', 'openapi-typescript', '^scripts/lib/', 'openapi-typescript only in the emitter'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};
