import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildVersions, type VersionCatalog } from '../../scripts/lib/build-versions.ts';
import { emitCatalogFile } from '../../scripts/lib/emit-catalog-file.ts';
import { readReviewed } from '../../scripts/lib/read-reviewed.ts';
import { runCli } from '../helpers/run-cli.ts';

interface Row {
  readonly kind: string;
  readonly class: string;
  readonly name: string;
  readonly detail: string;
}

interface Report {
  readonly changes: readonly Row[];
  readonly breaking: boolean;
  readonly policy?: {
    readonly gained: readonly string[];
    readonly lost: readonly string[];
    readonly problems: readonly string[];
  };
}

const folder = mkdtempSync(join(tmpdir(), 'catalog-diff-'));
let versions: readonly VersionCatalog[];

beforeAll(async () => {
  versions = await buildVersions('openapi', await readReviewed('openapi'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function diff(...args: readonly string[]): Promise<{ readonly code: number | null; readonly report: Report }> {
  const { code, stdout, stderr } = await runCli({ args: ['catalog', 'diff', ...args, '--format', 'json'] });
  if (stderr !== '') throw new Error(stderr);
  return { code, report: JSON.parse(stdout) as Report };
}

const countOf = ({ changes }: Report, kind: string): number => changes.filter((change) => change.kind === kind).length;

/** The catalog of 10.0 as a file, with one operation changed by hand. */
function fileOf(
  name: string,
  change: (operation: Record<string, unknown>, schema: Record<string, unknown>) => void,
): string {
  const found = versions.find(({ origin }) => origin.version === '10.0');
  if (found === undefined) throw new Error('no 10.0');
  const file = JSON.parse(emitCatalogFile(found)) as {
    operations: Record<string, unknown>[];
    schemas: Record<string, Record<string, unknown>>;
  };
  const operation = file.operations.find((one) => one['name'] === name);
  const schema = file.schemas[name];
  if (operation === undefined || schema === undefined) throw new Error(`no ${name}`);
  change(operation, schema);
  const path = join(folder, `${name}-${String(Math.random()).slice(2)}.json`);
  writeFileSync(path, JSON.stringify(file));
  return path;
}

const propertyOf = (schema: Record<string, unknown>, name: string): Record<string, unknown> =>
  (schema['properties'] as Record<string, Record<string, unknown>>)[name] ?? {};

describe('catalog diff', () => {
  test('9.4 → 10.0 shows what was counted by hand in the two documents', async () => {
    const { code, report } = await diff('9.4', '10.0');
    expect(code).toBe(1);
    expect(report.breaking).toBe(true);
    const counts = ['removed', 'added', 'renamed', 'access', 'answer', 'body in the document'].map((kind) =>
      countOf(report, kind),
    );
    expect(counts).toEqual([31, 14, 0, 0, 59, 18]);
    expect(countOf(report, 'answer: demands only')).toBe(181 - 59);
    expect(countOf(report, 'body in the document: demands only')).toBe(58 - 18);
    const removed = report.changes.filter(({ kind }) => kind === 'removed').map(({ name }) => name);
    expect(removed).toContain('mirroring_out_of_sync_repos_content_get');
    expect(removed.filter((name) => /^(?:tsv|authconfig|basicauth)_/.test(name))).toHaveLength(30);
    const noise = report.changes.filter((change) => change.class === 'noise');
    expect(noise.every(({ kind }) => /demands only|media types only/.test(kind))).toBe(true);
  });

  test('a version and itself differ in nothing; exit code 0', async () => {
    expect(await diff('10.0', '10.0')).toMatchObject({ code: 0, report: { changes: [], breaking: false } });
  });

  test.for<
    [string, string, (operation: Record<string, unknown>, schema: Record<string, unknown>) => void, Partial<Row>]
  >([
    [
      'an argument goes',
      'projects_list',
      (operation, schema) => {
        operation['parameters'] = (operation['parameters'] as { name: string }[]).filter(
          ({ name }) => name !== 'permission',
        );
        Reflect.deleteProperty(schema['properties'] as object, 'permission');
      },
      { kind: 'argument removed', class: 'breaking', detail: 'permission' },
    ],
    [
      'an argument becomes required',
      'projects_list',
      (operation, schema) => {
        schema['required'] = ['name'];
        operation['parameters'] = (operation['parameters'] as { name: string }[]).map((one) =>
          one.name === 'name' ? { ...one, required: true } : one,
        );
      },
      { kind: 'argument newly required', class: 'breaking', detail: 'name' },
    ],
    [
      'a bound tightens',
      'projects_list',
      (_, schema) => {
        propertyOf(schema, 'limit')['maximum'] = 10;
      },
      { kind: 'argument narrowed', class: 'breaking', detail: 'limit maximum: 1000 → 10' },
    ],
    [
      'a bound loosens',
      'projects_list',
      (_, schema) => {
        propertyOf(schema, 'limit')['maximum'] = 5000;
      },
      { kind: 'argument widened', class: 'change', detail: 'limit maximum: 1000 → 5000' },
    ],
    [
      'a word of an enum goes',
      'pull_requests_list',
      (_, schema) => {
        propertyOf(schema, 'state')['enum'] = ['OPEN', 'MERGED', 'DECLINED'];
      },
      { kind: 'argument narrowed', class: 'breaking' },
    ],
  ])('%s', async ([, name, change, want]) => {
    const { code, report } = await diff('10.0', fileOf(name, change));
    expect(report.changes).toHaveLength(1);
    expect(report.changes[0]).toMatchObject({ ...want, name });
    expect(code).toBe(want.class === 'breaking' ? 1 : 0);
  });

  test('with a policy: what it gains and loses, and only what concerns it counts', async () => {
    const narrow = join(folder, 'narrow.yaml');
    writeFileSync(narrow, 'profile: read-only\n');
    expect(await diff('9.4', '10.0', '--policy', narrow)).toMatchObject({
      code: 0,
      report: { policy: { gained: [], lost: [], problems: [] } },
    });
    const logs = "profile: none\nallow:\n  - { path: '/api/latest/logs/**', access: read }\n";
    const wide = join(folder, 'wide.yaml');
    writeFileSync(wide, logs);
    const step = await diff('9.4', '10.0', '--policy', wide);
    expect(step).toMatchObject({
      code: 0,
      report: { policy: { gained: ['logs_settings_get'], lost: [], problems: [] } },
    });
    writeFileSync(wide, `${logs}  - { path: '/basicauth/**', access: read }\n`);
    const { code, report } = await diff('9.4', '10.0', '--policy', wide);
    expect(report.policy?.problems.join()).toContain("wide.yaml:4:13: path '/basicauth/**' matches no operation");
    expect(report.policy?.lost).toContain('basicauth_config_get');
    expect(code).toBe(1);
  });

  test('as text and as Markdown', async () => {
    const { stdout: text } = await runCli({ args: ['catalog', 'diff', '9.4', '10.0'] });
    expect(text).toMatch(/^9\.4 → 10\.0\nBreaking: /);
    expect(text).toContain('  removed: basicauth_config_get (GET /basicauth/latest/config)\n');
    expect(text).toMatch(/\nNoise: .*122 answer: demands only/);
    const { stdout: markdown } = await runCli({ args: ['catalog', 'diff', '9.4', '10.0', '--format', 'markdown'] });
    expect(markdown).toMatch(/^# Bitbucket 9\.4 → 10\.0\n\n## Breaking\n/);
    expect(markdown).toContain('| removed | `basicauth_config_get` | `GET /basicauth/latest/config` |  |');
  });

  test.for([
    [['9.3', '10.0'], "unknown version '9.3'"],
    [['auto', '10.0'], 'not auto'],
    [['gone.json', '10.0'], 'catalog gone.json: ENOENT'],
    [['9.4', '10.0', '--format', 'xml'], "unknown value 'xml'. Valid values: text, json, markdown"],
    [['9.4', '10.0', '--policy', 'gone.yaml'], 'cannot read gone.yaml'],
  ] as const)('%j is rejected with exit code 2', async ([args, words]) => {
    const { code, stdout, stderr } = await runCli({ args: ['catalog', 'diff', ...args] });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });

  test('the fingerprints of the package are those of the committed facts', () => {
    const packaged = JSON.parse(readFileSync('src/generated/fingerprints.json', 'utf8')) as Record<string, object>;
    expect(Object.keys(packaged)).toEqual(['10.0', '9.4']);
    expect(Object.keys(packaged['10.0'] ?? {})).toHaveLength(529);
  });
});
