import type { Catalog } from '../catalog/catalog.ts';
import { type Flags, parseOptions } from '../config/parse-options.ts';
import { authorize } from '../policy/decide/authorize.ts';
import type { Policy } from '../policy/decide/policy.ts';
import { toTool } from '../tools/list-tools.ts';
import { estimateTokens } from './estimate-tokens.ts';
import { openPolicy } from './open-policy.ts';
import { print, printJson } from './print.ts';

interface Row {
  readonly name: string;
  readonly key: string;
  readonly method: string;
  readonly path: string;
  readonly access: string;
  readonly effects: readonly string[];
  readonly domain: string;
  readonly permission: string | null;
  readonly deprecated: boolean;
  readonly exposed: boolean;
  readonly reason: string;
  /** Where the deciding rule stands: file and line, a flag, a variable, or a preset. */
  readonly source: string;
  readonly tokens?: number;
}

function toRows(policy: Policy, catalog: Catalog): readonly Row[] {
  return catalog.operations.map((operation) => {
    const { name, key, method, path, access, effects, domain, permission, deprecated } = operation;
    const { effect, rule, source } = authorize(policy, operation);
    return {
      name,
      key,
      method,
      path,
      access,
      effects,
      domain,
      permission,
      deprecated,
      exposed: effect === 'allow',
      reason: rule,
      source,
    };
  });
}

function withTokens(rows: readonly Row[], policy: Policy, catalog: Catalog): readonly Row[] {
  return rows.map((row) => {
    const operation = catalog.byName.get(row.name);
    return operation === undefined ? row : { ...row, tokens: estimateTokens(toTool(operation, policy, 'lean')) };
  });
}

function toTable(rows: readonly Row[]): readonly string[] {
  const counted = rows.some(({ tokens }) => tokens !== undefined);
  const cells = [
    ['TOOL', 'ACCESS', 'EXPOSED', ...(counted ? ['TOKENS'] : []), 'REASON', 'SOURCE', 'OPERATION'],
    ...rows.map((r) => [
      r.name,
      r.access,
      r.exposed ? 'yes' : 'no',
      ...(counted ? [String(r.tokens ?? 0).padStart(6)] : []),
      r.reason,
      r.source,
      r.key,
    ]),
  ];
  const widths = (cells[0] ?? []).map((_title, column) =>
    Math.min(48, Math.max(...cells.map((row) => row[column]?.length ?? 0))),
  );
  return cells.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

function total(rows: readonly Row[]): string {
  const exposed = rows.filter((row) => row.exposed);
  const sum = exposed.reduce((tokens, row) => tokens + (row.tokens ?? 0), 0);
  return `about ${sum} tokens (estimate for o200k_base) for the ${exposed.length} exposed tools`;
}

/** `operations`: what the policy exposes; with `--all` what it denies too, each with the rule that decided. Needs no Bitbucket. */
export async function printOperations(flags: Flags): Promise<void> {
  const { catalog, policy } = await openPolicy(parseOptions(flags, process.env), false);
  const shown = toRows(policy, catalog).filter((row) => flags['all'] === true || row.exposed);
  const rows = flags['tokens'] === true ? withTokens(shown, policy, catalog) : shown;
  if (flags['json'] === true) printJson(rows, 2);
  else print([...toTable(rows), ...(flags['tokens'] === true ? [total(rows)] : [])]);
}
