import { describe, expect, test } from 'vitest';
import type { PolicyConfig } from '../../../src/runtime/config/load-config.ts';
import { explain } from '../../../src/runtime/policy/inspect/explain.ts';
import { reviewPolicy } from '../../../src/runtime/policy/inspect/review-policy.ts';
import { parsePolicyFile } from '../../helpers/parse-policy-file.ts';
import { failureOf } from '../failure-of.ts';
import { catalogOf, operation, small } from '../small-catalog.ts';
import { build } from './build.ts';

const HOOK = 'GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/hook';
const catalog = catalogOf([
  ...small.operations,
  operation('hook_get', HOOK, { secrets: ['/url', '/password'] }),
  operation('key_get', `${HOOK}/key`, { secrets: [''] }),
]);
const found = (name: string) => catalog.byName.get(name) ?? expect.unreachable(name);
const policyOf = (revealSecrets: readonly string[], config: Partial<PolicyConfig> = {}) =>
  build({ profile: 'none', allow: ['*'], ...(revealSecrets.length === 0 ? {} : { revealSecrets }) }, config, catalog);

describe('whose responses show their secrets', () => {
  test.for<readonly [readonly string[], Partial<PolicyConfig>, readonly string[]]>([
    [[], {}, []],
    [['hook_get'], {}, ['hook_get']],
    [[HOOK, 'key_get'], {}, ['hook_get', 'key_get']],
    [['repo_hook_get'], {}, ['repo_hook_get']],
    [['hook_get'], { revealSecrets: [{ text: 'key_get', at: '--reveal-secrets' }] }, ['key_get']],
  ])('%j with %j', ([words, config, want]) => {
    const { revealed } = policyOf(words, config);
    expect(catalog.operations.filter((one) => revealed.has(one)).map(({ name }) => name)).toEqual(want);
    expect(revealed.has(found('repo_get'))).toBe(false);
  });
  test.for([
    ['hook_*', 'is a pattern; revealSecrets takes exact operation names only'],
    ['repo_get', 'returns no secrets; remove it from revealSecrets'],
    ['hook_gte', "matches no operation of Bitbucket 10.0; nearest is 'hook_get'"],
  ] as const)('never those of %s', async ([text, want]) => {
    expect(await failureOf(() => policyOf([], { revealSecrets: [{ text, at: 'here' }] }))).toBe(
      `config: here: '${text}' ${want}`,
    );
  });
});

test('an explanation says what becomes of them', () => {
  const secrets = (name: string, ...revealed: readonly string[]) => explain(policyOf(revealed), found(name)).secrets;
  expect(secrets('repo_get')).toBe('its response is not searched for secrets');
  expect(secrets('repo_hook_get')).toBe('withheld when the name or format of a value is that of a secret');
  expect(secrets('hook_get')).toBe('withheld: /url, /password');
  expect(secrets('key_get')).toBe('withheld: the whole response');
  expect(secrets('hook_get', 'key_get', 'hook_get')).toBe('shown, by revealSecrets');
});

test('a review tells when showing them has no effect', () => {
  const review = (allow: readonly string[]) => {
    const text = JSON.stringify({ profile: 'none', allow, revealSecrets: ['key_get', HOOK] });
    return reviewPolicy(build(text, {}, catalog), parsePolicyFile('p.json', text), catalog);
  };
  expect(review(['hook_get', 'key_get'])).toEqual([]);
  expect(review(['hook_get'])).toEqual(["p.json:1:57: revealSecrets 'key_get' has no effect: it is not exposed"]);
  expect(review(['key_get'])).toEqual([`p.json:1:66: revealSecrets '${HOOK}' has no effect: it is not exposed`]);
});
