import { catalog } from '../catalog/catalog.ts';
import { loadPolicyConfig } from '../config/load-config.ts';
import type { Flags } from '../config/read-options.ts';
import { authorize } from '../policy/authorize.ts';
import { buildPolicy } from '../policy/load-policy.ts';
import { openPolicyFile } from '../policy/open-policy-file.ts';

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
  /** Where the deciding rule stands. */
  readonly source: string;
}

async function toRows(flags: Flags): Promise<Row[]> {
  const config = loadPolicyConfig(flags, process.env);
  const policy = buildPolicy(config, catalog, await openPolicyFile(config, catalog));
  return catalog.operations.map((operation) => {
    const { name, key, method, path, access, domain, permission, deprecated } = operation;
    const { effect, rule, source } = authorize(policy, operation);
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
      source,
    };
  });
}

function toTable(rows: readonly Row[]): string {
  const cells = [
    ['TOOL', 'ACCESS', 'EXPOSED', 'REASON', 'SOURCE', 'OPERATION'],
    ...rows.map((r) => [r.name, r.access, r.exposed ? 'yes' : 'no', r.reason, r.source, r.key]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.min(48, Math.max(...cells.map((row) => row[column]?.length ?? 0))),
  );
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
export async function printOperations(flags: Flags): Promise<void> {
  const rows = (await toRows(flags)).filter((row) => flags['all'] === true || row.exposed);
  process.stdout.write(`${flags['json'] === true ? JSON.stringify(rows, null, 2) : toTable(rows)}\n`);
}
