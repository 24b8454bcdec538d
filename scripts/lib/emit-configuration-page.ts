import type { OptionSpec } from '../../src/runtime/config/option-spec.ts';

function values({ kind, choices, range, zero }: OptionSpec): string {
  if (choices !== undefined) return choices.map((choice) => `\`${choice}\``).join(', ');
  if (range !== undefined && zero !== undefined) return `1 to ${range[1]}, \`${zero}\``;
  if (range !== undefined) return `${range[0]} to ${range[1]}`;
  return { text: 'text', list: 'list', switch: '`true` or `false`', integer: 'whole number', choice: 'word' }[kind];
}

function row(spec: OptionSpec): string {
  const flag = spec.flag === undefined ? 'none: visible in process lists' : `\`${spec.flag}\``;
  const value = spec.default === 0 && spec.zero !== undefined ? spec.zero : spec.default;
  const fallback = value === undefined ? '' : `\`${value}\``;
  return `| ${flag} | \`${spec.env ?? ''}\`${spec.safety === true ? ' \\*' : ''} | ${values(spec)} | ${fallback} | ${spec.help} |`;
}

/** docs/configuration.md: every flag and variable, from the one table that the program itself reads. */
export function emitConfigurationPage(specs: readonly OptionSpec[]): string {
  return `# Configuration

Written by \`npm run generate\` from \`src/runtime/config/options.ts\`. A flag wins over its variable, the variable over the default.
An unknown flag, an invalid value, or a variable whose name resembles one of these (\`BITBUCKET_READONLY\`) stops the
start with exit code 2 and one line that says what would be right. \`--schema-dialect\` is the old name of \`--schema-detail\`. An empty variable is ignored, except where that could switch off
a guard (marked *): there it is an error. A count is never 0: write \`unlimited\`, or deny the operations.

| flag | variable | values | default | what it does |
|---|---|---|---|---|
${specs
  .filter(({ flag, env }) => flag !== undefined || env !== undefined)
  .map(row)
  .join('\n')}
`;
}
