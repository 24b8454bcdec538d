import type { OptionSpec } from '../../src/runtime/config/option-spec.ts';

function values({ kind, choices, range }: OptionSpec): string {
  if (choices !== undefined) return choices.map((choice) => `\`${choice}\``).join(', ');
  if (range !== undefined) return `${range[0]} to ${range[1]}`;
  return { text: 'text', list: 'list', switch: '`true` or `false`', integer: 'whole number', choice: 'word' }[kind];
}

function row(spec: OptionSpec): string {
  const flag = spec.flag === undefined ? 'none: it would stand in process lists' : `\`${spec.flag}\``;
  const fallback = spec.default === undefined ? '' : `\`${spec.default}\``;
  return `| ${flag} | \`${spec.env ?? ''}\` | ${values(spec)} | ${fallback} | ${spec.help} |`;
}

/** docs/configuration.md: every flag and variable, from the one table that the program itself reads. */
export function emitConfigurationPage(specs: readonly OptionSpec[]): string {
  return `# Configuration

Written by \`npm run generate\` from \`src/runtime/config/options.ts\`. A flag wins over its variable, the variable over the default.
An unknown flag or a value that does not fit stops the start with exit code 2 and a line that says what would be right.

| flag | variable | values | default | what it does |
|---|---|---|---|---|
${specs.map(row).join('\n')}
`;
}
