import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { isRecord } from './is-record.ts';

export interface Machine {
  readonly system: string;
  readonly cpu: string;
  readonly memoryGiB: number;
  readonly load: number;
  readonly node: string;
  readonly ours: string;
  readonly sdk: string;
}

function versionOf(file: string): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
  return isRecord(manifest) ? String(manifest['version']) : 'unknown';
}

export function describeMachine(): Machine {
  const cores = cpus();
  return {
    system: `${type()} ${release()}`,
    cpu: `${cores.length} × ${cores[0]?.model ?? 'unknown'}`,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    load: loadavg()[0] ?? 0,
    node: process.version,
    ours: versionOf('package.json'),
    sdk: versionOf('node_modules/@modelcontextprotocol/sdk/package.json'),
  };
}
