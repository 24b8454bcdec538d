import type { Catalog } from '../catalog/catalog.ts';
import type { Operation } from '../catalog/operation.ts';
import { type Flags, parseOptions } from '../config/parse-options.ts';
import { authorize } from '../policy/decide/authorize.ts';
import type { Policy } from '../policy/decide/policy.ts';
import { printable } from '../text/printable.ts';
import { toTool } from '../tools/list-tools.ts';
import { estimateTokens } from './estimate-tokens.ts';
import { openPolicy } from './open-policy.ts';
import { openTerminal, print, printJson, printStyled, type Terminal } from './print.ts';

interface Row {
  readonly name: string;
  readonly key: string;
  readonly method: string;
  readonly path: string;
  readonly access: Operation['access'];
  readonly effects: readonly string[];
  readonly domain: string;
  readonly permission: string | null;
  readonly deprecated: boolean;
  readonly exposed: boolean;
  readonly reason: string;
  /** Source of the deciding rule: file and line, a flag, a variable, or a preset. */
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

/** Every column, for a pipe or a file. */
function toTable(rows: readonly Row[]): readonly string[] {
  const counted = rows.some(({ tokens }) => tokens !== undefined);
  return alignColumns([
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
  ]);
}

const COLOUR = { read: 'green', write: 'yellow', delete: 'red', admin: 'red', unknown: 'red' } as const;

/** The columns that a person compares, cut to the width of the terminal; denied operations are dim. */
function toScreen(rows: readonly Row[], { columns, style }: Terminal, all: boolean): readonly string[] {
  const counted = rows.some(({ tokens }) => tokens !== undefined);
  const lines = alignColumns([
    ['TOOL', 'ACCESS', ...(all ? ['EXPOSED'] : []), ...(counted ? ['TOKENS'] : []), 'REASON'],
    ...rows.map((r) => [
      r.name,
      r.access,
      ...(all ? [r.exposed ? 'yes' : 'no'] : []),
      ...(counted ? [String(r.tokens ?? 0).padStart(6)] : []),
      r.reason === r.source || r.source === '' ? r.reason : `${r.reason} (${r.source})`,
    ]),
  ])
    .map(printable) // a reason may quote the policy
    .map((line) => (line.length > columns ? `${line.slice(0, columns - 1)}…` : line));
  const [title = '', ...others] = lines;
  const exposed = rows.filter((row) => row.exposed).length;
  return [
    style('bold', title),
    ...others.map((line, at) => {
      const row = rows[at];
      if (row?.exposed !== true) return style('dim', line);
      return line.replace(` ${row.access} `, ` ${style(COLOUR[row.access], row.access)} `);
    }),
    '',
    `${exposed} operations exposed${all ? ` of ${rows.length}` : ''}. --json prints every column.`,
  ];
}

/** Pads every column but the last to its longest cell, at most 48 characters. */
function alignColumns(cells: readonly (readonly string[])[]): readonly string[] {
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

/** `operations`: the exposed operations; with `--all` the denied ones too, each with the rule that decided. Needs no Bitbucket. */
export async function printOperations(flags: Flags): Promise<void> {
  const { catalog, policy } = await openPolicy(parseOptions(flags, process.env), false);
  const all = flags['all'] === true;
  const shown = toRows(policy, catalog).filter((row) => all || row.exposed);
  const rows = flags['tokens'] === true ? withTokens(shown, policy, catalog) : shown;
  const last = flags['tokens'] === true ? [total(rows)] : [];
  const terminal = openTerminal();
  if (flags['json'] === true) printJson(rows, 2);
  else if (terminal === undefined) print([...toTable(rows), ...last]);
  else printStyled([...toScreen(rows, terminal, all), ...last]);
}
