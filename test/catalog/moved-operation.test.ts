import { describe, expect, test } from 'vitest';
import { type Catalog, createCatalog } from '../../src/runtime/catalog/create-catalog.ts';
import { mergeOlderVersions } from '../../src/runtime/catalog/merge-older-versions.ts';
import type { Operation } from '../../src/runtime/catalog/operation.ts';
import { compareCatalogs } from '../../src/runtime/compare/compare-catalogs.ts';
import { comparePolicy } from '../../src/runtime/compare/compare-policy.ts';
import { loadGuards } from '../../src/runtime/config/load-config.ts';
import { parseOptions } from '../../src/runtime/config/parse-options.ts';
import { buildPolicy, NO_OVERRIDES } from '../../src/runtime/policy/decide/build-policy.ts';
import { lockDifference, makeLock } from '../../src/runtime/policy/inspect/lock.ts';
import { parsePolicyFile } from '../helpers/parse-policy-file.ts';
import { operation } from '../unit/small-catalog.ts';

/** An operation under one name at two paths, as two versions have it; no version of Bitbucket that we know has such. */
const [OLD, NEW] = ['GET /api/latest/gadgets', 'GET /gadgets/latest/gadgets'] as const;
const schema = { type: 'object', properties: {}, additionalProperties: false };
const kept = operation('other_get', 'GET /api/latest/other');

const catalogOf = (bitbucketVersion: string, ...operations: readonly Operation[]) =>
  createCatalog({
    bitbucketVersion,
    knownVersions: ['1.0', '1.1'],
    operations,
    schemas: [new Map(operations.map(({ name }) => [name, schema]))],
    profiles: { none: [] },
    availableIn: new Map(),
  });
const before = catalogOf('1.0', operation('gadgets_list', OLD), kept);
const after = catalogOf('1.1', operation('gadgets_list', NEW), kept);
const policy = (rule: string) => parsePolicyFile('policy.yaml', `profile: none\nallow:\n  - ${rule}\n`);

describe('an operation that moved and kept its name', () => {
  test('catalog diff says that it moved, not that it went and another came', async () => {
    expect(await compareCatalogs(before, after)).toEqual([
      { kind: 'moved', class: 'breaking', key: NEW, name: 'gadgets_list', detail: `from ${OLD}` },
    ]);
    const renamed = catalogOf('1.1', operation('gadgets_new', NEW), kept);
    expect((await compareCatalogs(before, renamed)).map(({ kind }) => kind)).toEqual(['removed', 'added']); // control
  });

  test.for<readonly [rule: string, lost: readonly string[], exposed: readonly number[]]>([
    ['operation: gadgets_list', [], [1, 1]],
    ['{ path: /api/latest/*, access: read }', ['gadgets_list'], [2, 1]],
  ])('with the policy %s', ([rule, lost, exposed]) => {
    const change = comparePolicy(policy(rule), before, after);
    expect(change).toMatchObject({ lost, gained: [], exposed, problems: [] });
    expect([...change.keys]).toContain(NEW);
  });

  test('a lock shows it: the name alone does not carry a policy to another path unseen', () => {
    const named = policy('operation: gadgets_list');
    const lock = makeLock(buildPolicy(NO_OVERRIDES, before, named), loadGuards(parseOptions({}, {})), before);
    const difference = (catalog: Catalog): readonly string[] =>
      lockDifference(lock, buildPolicy(NO_OVERRIDES, catalog, named), loadGuards(parseOptions({}, {})), catalog);
    expect(difference(after)).toEqual([`- ${OLD}`, `+ ${NEW} (access read)`]);
    expect(difference(before)).toEqual([]); // control
  });

  test('a catalog of all versions has the newer path only, for a name is one tool', () => {
    const gone = operation('gone_get', 'GET /api/latest/gone');
    const all = mergeOlderVersions(after.operations, [...before.operations, gone]);
    expect(all.map(({ name, key }) => `${name} ${key}`)).toEqual([
      'gone_get GET /api/latest/gone',
      'other_get GET /api/latest/other',
      `gadgets_list ${NEW}`,
    ]);
  });
});
