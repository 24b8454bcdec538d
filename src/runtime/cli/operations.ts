import { catalog } from '../catalog/catalog.ts';
import { loadPolicyConfig } from '../config/load-config.ts';
import { type Flags, readOptions } from '../config/read-options.ts';
import { authorize } from '../policy/authorize.ts';
import { buildPolicy } from '../policy/load-policy.ts';

interface Row {
  readonly name: string;
  readonly key: string;
  readonly method: string;
  readonly path: string;
  readonly access: string;
  readonly domain: string;
  readonly permission: string | null;
  readonly deprecated: boolean;
  readonly exposed: boolean;
  readonly reason: string;
}

function toRows(flags: Flags): Row[] {
  const policy = buildPolicy(loadPolicyConfig(readOptions(flags, process.env)), catalog);
  return catalog.operations.map((operation) => {
    const { name, key, method, path, access, domain, permission, deprecated } = operation;
    const { effect, rule } = authorize(policy, operation);
    return {
      name,
      key,
      method,
      path,
      access,
      domain,
      permission,
      deprecated,
      exposed: effect === 'allow',
      reason: rule,
    };
  });
}

function toTable(rows: readonly Row[]): string {
  const cells = [
    ['TOOL', 'ACCESS', 'EXPOSED', 'REASON', 'OPERATION'],
    ...rows.map((r) => [r.name, r.access, r.exposed ? 'yes' : 'no', r.reason, r.key]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.min(48, Math.max(...cells.map((row) => row[column]?.length ?? 0))));
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** `operations`: what the policy exposes; with `--all` what it denies too, each with the rule that decided. Needs no Bitbucket. */
export function printOperations(flags: Flags): void {
  const rows = toRows(flags).filter((row) => flags['all'] === true || row.exposed);
  process.stdout.write(`${flags['json'] === true ? JSON.stringify(rows, null, 2) : toTable(rows)}\n`);
}
