import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { reviewPolicy } from '../../../src/runtime/policy/inspect/review-policy.ts';
import { readPolicyFile } from '../../../src/runtime/policy/language/policy-file/read.ts';
import { parsePolicyFile } from '../../helpers/parse-policy-file.ts';
import { failureOf } from '../failure-of.ts';
import { small } from '../small-catalog.ts';
import { build } from './build.ts';

const folder = mkdtempSync(join(tmpdir(), 'policy-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
let count = 0;
function file(text: string | Uint8Array, name = `p${String(count++)}.yaml`): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('a policy is read', () => {
  test('as JSON and as YAML, under the name of its file', async () => {
    const json = await readPolicyFile(file('{"allow": ["a"]}', 'x.json'));
    expect([json.name, json.allow[0]?.source]).toEqual(['x.json', 'x.json:1']);
    const yaml = await readPolicyFile(file('# words\nallow: [a]', 'y.yaml'));
    expect([yaml.name, yaml.allow[0]?.source]).toEqual(['y.yaml', 'y.yaml:2']);
  });
  test.for([
    '{"profile": "nobody"}',
    'profile: nobody',
  ])('with the mark that an editor put before it: %s', async (text) => {
    const at = text.indexOf('nobody') - (text.startsWith('{') ? 1 : 0) + 1;
    const problem = await failureOf(() => readPolicyFile(file(`\uFEFF${text}`, 'x.yaml')));
    expect(problem).toContain(`x.yaml:1:${String(at)}: `);
    expect((await readPolicyFile(file(`\uFEFF${text.replace('nobody', 'none')}`))).profile?.name).toBe('none');
  });
  test('or why it cannot be', async () => {
    const gone = join(folder, 'gone.yaml');
    expect(await failureOf(() => readPolicyFile(gone))).toContain(`config: --policy: cannot read ${gone}: ENOENT`);
    for (const bytes of [new Uint8Array([0xff]), Buffer.from('\uFEFF{}', 'utf16le')]) {
      expect(await failureOf(() => readPolicyFile(file(bytes)))).toMatch(/cannot read .*: not UTF-8; save it as UTF-8/);
    }
    const LIMIT = 1_048_576;
    expect((await readPolicyFile(file('{}'.padEnd(LIMIT)))).allow).toEqual([]);
    expect(await failureOf(() => readPolicyFile(file('{}'.padEnd(LIMIT + 1))))).toContain(
      'larger than a policy can be',
    );
  });
});

describe('a review of a policy', () => {
  const review = (policy: object): readonly string[] => {
    const source = JSON.stringify({ profile: 'none', ...policy });
    return reviewPolicy(build(source), parsePolicyFile('p.json', source), small);
  };
  const bound = (operation: unknown, args: object = { projectKey: 'A' }) => ({ operation, arguments: args });
  test.for<readonly [object, readonly string[]]>([
    [
      { allow: ['repo_get', 'pulls_list'], deny: ['repo_get'] },
      ["allow 'repo_get' has no effect: deny rules cover everything it matches"],
    ],
    [{ allow: ['repo_get'] }, []],
    [
      { allow: ['repo_old', 'repo_get'] },
      ["p.json:1:28: 'repo_old' exists in Bitbucket 9.4, 9.5, not in 10.0", "allow 'repo_old' matches no operation"],
    ],
    [
      { allow: ['repo_get'], deny: ['repo_old'] },
      ["'repo_old' exists in Bitbucket 9.4, 9.5, not in 10.0", "deny 'repo_old' matches no operation"],
    ],
    [
      { allow: ['*'], deny: ['repo_*', 'repo_get'] },
      ["deny 'repo_get' adds nothing: deny 'repo_*' (p.json:1) already denies the same"],
    ],
    [{ allow: ['*'], deny: ['repo_get', 'repo_*'] }, []],
    [{ allow: ['repo_get'], deny: ['logs_get'] }, ["deny 'logs_get' denies only operations that no rule allows"]],
    [{ profile: 'read-only', deny: ['repo_get'] }, []],
    [{ allow: ['repo_*'], deny: ['repo_new'] }, ["deny 'repo_new' denies only operations that no rule allows"]],
    [
      { allow: ['repo_new'], deny: [{ access: 'delete' }] },
      ["allow 'repo_new' has no effect: deny rules cover everything it matches"],
    ],
    [
      { allow: ['repo_ra*'] },
      [
        "allow 'repo_ra*' allows nothing: they or their request bodies have not been reviewed; list each by its exact name to allow it",
      ],
    ],
    [
      { allow: ['logs_get'], scope: { projects: ['A'] } },
      ["allow 'logs_get' has no effect: no operation it matches can be kept inside the scope"],
    ],
    [{ allow: ['*_get'], scope: { projects: ['A'] } }, []],
    [
      { profile: 'read-only', allow: ['repo_get'] },
      ["allow 'repo_get' adds nothing: profile read-only already allows all of it"],
    ],
    [{ profile: 'read-only', allow: ['*_get'] }, []],
    [
      { allow: ['repo_*', 'repo_get'] },
      ["allow 'repo_get' adds nothing: allow 'repo_*' (p.json:1) already allows all of it"],
    ],
    [{ allow: ['repo_*', 'repo_new'] }, []],
    [{ allow: ['repo_*', '*_get'] }, []],
    [
      { allow: [bound('repo_get'), 'repo_get'] },
      ['its arguments bind nothing for repo_get: another rule or the profile allows that without them'],
    ],
    [
      { allow: [bound('repo_*'), '*'] },
      ['its arguments bind nothing for repo_get, repo_delete, repo_hook_get and 1 more: another rule'],
    ],
    [
      { allow: [bound(['repo_get', 'repo_delete', 'repo_hook_get']), '*'] },
      ['its arguments bind nothing for repo_get, repo_delete, repo_hook_get: another rule'],
    ],
    [
      { profile: 'read-only', allow: [bound(['repo_get', 'repo_delete'])] },
      ['its arguments bind nothing for repo_get: another'],
    ],
    [{ allow: [bound('repo_get'), bound('repo_get', { projectKey: 'B' })] }, []],
    [{ allow: [bound('repo_get'), 'pulls_list'] }, []],
  ])('%j', ([policy, notes]) => {
    const found = review(policy);
    expect(found).toHaveLength(notes.length);
    for (const [index, note] of notes.entries()) expect(found[index]).toContain(note);
    for (const note of found) expect(note).toMatch(/^p\.json:1/);
  });
});
