import type { Operation } from '../../src/runtime/catalog/operation.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');

function row(operation: Operation, readOnly: ReadonlySet<string>): string {
  const { name, key, access, effects, marks, permission, description, deprecated, body } = operation;
  const notes = [
    ...marks,
    ...(deprecated ? ['deprecated'] : []),
    ...(body?.verified === false ? ['body not reviewed'] : []),
    ...(readOnly.has(name) ? ['**read-only profile**'] : []),
  ].join(', ');
  return `| \`${name}\` | \`${cell(key)}\` | ${access} | ${effects.join(', ')} | ${notes} | ${cell(permission ?? '')} | ${cell(description)} |`;
}

/** docs/operations.md: every operation of the catalog, by domain. */
export function emitOperationsPage(
  operations: readonly Operation[],
  profiles: Readonly<Record<string, readonly string[]>>,
  effects: Readonly<Record<string, string>>,
): string {
  const readOnly = new Set(profiles['read-only']);
  const domains = [...new Set(operations.map(({ domain }) => domain))].sort();
  const sections = domains.map((domain) => {
    const rows = operations
      .filter((operation) => operation.domain === domain)
      .map((operation) => row(operation, readOnly));
    return `## ${domain} (${rows.length})\n\n| tool | operation | access | effects | notes | permission | what it does |\n|---|---|---|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `# Operations

Written by \`npm run generate\`: the ${operations.length} operations of the newest catalog, by domain. "Permission" is what Bitbucket's
document states, as documentation; what is allowed is decided by the policy only. "Effects" lists every effect that a call can
have with some arguments; a policy selects by them ([policy.md](policy.md)).

## Effects

| effect | what counts | operations |
|---|---|---|
${Object.entries(effects)
  .map(
    ([word, meaning]) =>
      `| \`${word}\` | ${cell(meaning)} | ${operations.filter((one) => one.effects.includes(word)).length} |`,
  )
  .join('\n')}

${sections.join('\n')}`;
}
