import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import policySchema from '../../openapi/policy.schema.json' with { type: 'json' };
import { effects } from '../../src/generated/effects.ts';
import { knownVersions } from '../../src/runtime/catalog/catalog.ts';
import { openCatalog } from '../../src/runtime/catalog/open-catalog.ts';
import { NEVER_IN_PRESETS } from '../../src/runtime/policy/language/profiles.ts';
import { exposedNames } from '../helpers/exposed-names.ts';

const folder = mkdtempSync(join(tmpdir(), 'effects-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

let count = 0;
function exposed(policy: string): Promise<readonly string[]> {
  const path = join(folder, `p${String(count++)}.yaml`);
  writeFileSync(path, policy);
  return exposedNames(['--policy', path]);
}

/** All operations of a profile with one effect. */
const WAYS: readonly (readonly [effect: string, operations: readonly string[]])[] = [
  ['approve', ['pull_request_approve', 'pull_request_participants_user_update', 'pull_request_review_set']],
  ['merge', ['pull_request_auto_merge', 'pull_request_merge']],
  ['decline', ['pull_request_decline']],
  [
    'push-code',
    [
      'pull_request_auto_merge',
      'pull_request_comment_apply_suggestion',
      'pull_request_merge',
      'repo_branches_create',
      'repo_file_edit',
      'repo_tags_create',
    ],
  ],
];

describe('a deny rule by effect', () => {
  test.for(WAYS)('[S02] %s denies every operation with it', async ([effect, operations]) => {
    const all = await exposed('profile: contributor\n');
    expect(all).toEqual(expect.arrayContaining([...operations])); // control
    const left = await exposed(`profile: contributor\ndeny: [{effect: ${effect}}]\n`);
    expect(all.filter((name) => !left.includes(name)).toSorted()).toEqual(operations);
  });

  test('[S02] matches any of its words, and other selectors narrow it', async () => {
    const all = await exposed('profile: contributor\n');
    const without = async (rule: string): Promise<readonly string[]> => {
      const left = await exposed(`profile: contributor\ndeny: [${rule}]\n`);
      return all.filter((name) => !left.includes(name)).toSorted();
    };
    expect(await without('{effect: [merge, decline]}')).toEqual([
      'pull_request_auto_merge',
      'pull_request_decline',
      'pull_request_merge',
    ]);
    expect(await without('{effect: merge, method: DELETE}')).toEqual([]);
  });
});

test('[S02] an allow rule by effect allows only operations without other effects', async () => {
  const comments = await exposed('profile: none\nallow: [{effect: comment}]\n');
  expect(comments).toContain('pull_request_comments_create');
  expect(comments).not.toContain('pull_request_review_set'); // it approves, too
  const both = await exposed('profile: none\nallow: [{effect: [comment, approve, unapprove]}]\n');
  expect(both).toEqual(expect.arrayContaining(['pull_request_review_set', ...comments]));
});

describe('the reviewed data', () => {
  test.for(knownVersions)('of %s gives every operation its effects', async (version) => {
    const { operations } = await openCatalog(version);
    for (const { name, access, effects: found, secrets } of operations) {
      expect(found.length, name).toBeGreaterThan(0);
      expect(
        found.filter((effect) => !(effect in effects)),
        name,
      ).toEqual([]);
      if (access === 'delete')
        expect(
          found.some((effect) => ['delete', 'revoke'].includes(effect)),
          name,
        ).toBe(true);
      if (found.includes('delete-code')) expect(found, name).toContain('delete');
      if (access === 'read' && secrets !== undefined) expect(found, name).toContain('read-credentials');
    }
  });

  test('is the vocabulary of the policy schema and of the presets', () => {
    expect(policySchema.$defs.effect.enum).toEqual(Object.keys(effects));
    for (const effect of NEVER_IN_PRESETS) expect(effects).toHaveProperty(effect);
  });
});
