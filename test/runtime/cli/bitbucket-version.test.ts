import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownFolder } from '../../helpers/own-folder.ts';
import { runCli } from '../../helpers/run-cli.ts';

/** Of 9.4 only, of 10.0 only, of both. */
const OLD = 'authconfig_idps_list';
const NEW = 'logs_settings_get';
const BOTH = 'projects_list';

async function names(...args: readonly string[]): Promise<ReadonlySet<string>> {
  const { code, stdout } = await runCli({ args: ['operations', '--all', '--json', ...args] });
  expect(code).toBe(0);
  const rows = JSON.parse(stdout) as readonly { readonly name: string }[];
  return new Set(rows.map(({ name }) => name));
}

async function writePolicy(text: string): Promise<string> {
  const path = join(await ownFolder(), 'policy.yaml');
  await writeFile(path, text);
  return path;
}

describe('--bitbucket-version', () => {
  test.each<[args: readonly string[], size: number, has: readonly string[], lacks: readonly string[]]>([
    [[], 529, [NEW, BOTH], [OLD]],
    [['--bitbucket-version', '10.0'], 529, [NEW, BOTH], [OLD]],
    [['--bitbucket-version', '9.4'], 546, [OLD, BOTH], [NEW]],
    [['--bitbucket-version', 'auto'], 560, [OLD, NEW, BOTH], []],
  ])('operations %j: %i', async (args, size, has, lacks) => {
    const found = await names(...args);
    expect(found.size).toBe(size);
    expect([has.filter((name) => !found.has(name)), lacks.filter((name) => found.has(name))]).toEqual([[], []]);
  });

  test('a version without a catalog stops the start and says which there are', async () => {
    const { code, stderr } = await runCli({ args: ['operations', '--bitbucket-version', '7.0'] });
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining("unknown version '7.0'. Valid values: 9.4, 10.0, auto"),
    ]);
  });

  test.each<[version: string, operation: string, code: number, words: string]>([
    ['10.0', NEW, 1, `denied: ${NEW}`],
    ['10.0', OLD, 2, `'${OLD}' does not exist in Bitbucket 10.0, only in 9.4`],
    ['9.4', NEW, 2, `'${NEW}' does not exist in Bitbucket 9.4, only in 10.0`],
    ['auto', OLD, 1, `denied: ${OLD}`],
  ])('policy explain for %s: %s', async (version, operation, code, words) => {
    const ran = await runCli({ args: ['policy', 'explain', operation, '--bitbucket-version', version] });
    expect([ran.code, `${ran.stdout}${ran.stderr}`]).toEqual([code, expect.stringContaining(words)]);
  });

  test('policy check warns of a name that only another version has; policy lock holds the catalog of its version', async () => {
    const path = await writePolicy(`allow: [${OLD}, ${NEW}]\n`);
    const check = await runCli({ args: ['policy', 'check', path, '--bitbucket-version', '9.4'] });
    expect(check.stdout).toContain(`'${NEW}' exists in Bitbucket 10.0, not in 9.4`);
    expect(check.stdout).not.toContain(`'${OLD}' exists`);
    const hashes = new Set<string>();
    for (const version of ['9.4', '10.0', 'auto']) {
      await runCli({ args: ['policy', 'lock', path, '--bitbucket-version', version] });
      const lock = await readFile(`${path}.lock`, 'utf8');
      hashes.add(/"catalog": "(\w+)"/.exec(lock)?.[1] ?? '');
      expect([version, lock.includes('/authconfig/latest/idps'), lock.includes('/logs/settings')]).toEqual([
        version,
        version !== '10.0',
        version !== '9.4',
      ]);
      const frozen = ['operations', '--policy', path, '--frozen', '--bitbucket-version'];
      expect((await runCli({ args: [...frozen, version] })).code).toBe(0);
      expect((await runCli({ args: [...frozen, version === '9.4' ? '10.0' : '9.4'] })).code).toBe(2);
    }
    expect(hashes.size).toBe(3);
  });
});
