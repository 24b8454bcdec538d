import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { policyFileIssue } from '../../../src/runtime/policy/language/policy-file/explain-errors.ts';
import { readPolicyFile } from '../../../src/runtime/policy/language/policy-file/read.ts';
import {
  NO_SETTINGS,
  type RuleSource,
  SELECTORS,
  type Word,
} from '../../../src/runtime/policy/language/policy-file/types.ts';
import { isPolicyFile } from '../../../src/runtime/policy/language/policy-file/validate.ts';
import { parsePolicyFile } from '../../helpers/parse-policy-file.ts';
import { failureOf } from '../failure-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'policy-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const seen = ({ text, at }: Word) => ({ text, at });
/** A rule with the places that it looks for only when it is asked. */
const written = ({ source, selectors, ...rest }: RuleSource) => ({
  source,
  selectors: Object.fromEntries(Object.entries(selectors).map(([name, words]) => [name, words.map(seen)])),
  ...(rest.arguments === undefined ? {} : { arguments: rest.arguments }),
});

describe('a policy file', () => {
  test('in YAML is what is written, with the place of each word', () => {
    const file = parsePolicyFile(
      'p.yaml',
      `profile: reviewer
allow:
  - repo_get
  - access: [read, write]
    tag: Hooks
    arguments:
      projectKey: PLAT
      body.x: [1, true]
deny:
  - operation: a
scope: { projects: [PLAT], repositories: [DEV/web] }
confirm: [delete, write]
dryRun: true
tools: search
limits: { callsPerMinute: 5, perAccess: { write: 2 }, maxBodyBytes: 7 }
`,
    );
    const word = (text: string, at: string) => ({ text, at: `p.yaml:${at}` });
    expect({
      ...file,
      allow: file.allow.map(written),
      deny: file.deny.map(written),
      scope: file.scope?.map(seen),
    }).toEqual({
      name: 'p.yaml',
      profile: { name: 'reviewer', at: 'p.yaml:1:10' },
      allow: [
        { source: 'p.yaml:3', selectors: { operation: [word('repo_get', '3:5')] } },
        {
          source: 'p.yaml:4',
          selectors: { access: [word('read', '4:14'), word('write', '4:20')], tag: [word('Hooks', '5:10')] },
          arguments: new Map<string, unknown>([
            ['projectKey', { at: 'p.yaml:7:19', value: 'PLAT' }],
            ['body.x', { at: 'p.yaml:8:15', value: [1, true] }],
          ]),
        },
      ],
      deny: [{ source: 'p.yaml:10', selectors: { operation: [word('a', '10:16')] } }],
      scope: [word('PLAT', '11:21'), word('DEV/web', '11:43')],
      settings: {
        confirm: ['delete', 'write'],
        dryRun: true,
        tools: 'search',
        limits: { callsPerMinute: 5, maxBodyBytes: 7, perAccess: { write: 2 } },
      },
    });
    expect([file, file.settings, file.settings.limits, file.settings.confirm].map(Object.isFrozen)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  test('that says nothing has no rules and no settings', () => {
    expect(parsePolicyFile('p.json', '{}')).toStrictEqual({
      name: 'p.json',
      allow: [],
      deny: [],
      settings: NO_SETTINGS,
    });
  });

  test.for([
    ['', 'p.yaml:1:1: the file contains no YAML document; a policy is exactly one'],
    ['profile: none\n---\nprofile: none', 'p.yaml:3:1: a second YAML document begins here; a policy is exactly one'],
    [
      'allow: [{__proto__: x}]',
      "p.yaml:1:10: '__proto__' is not known here; it can be operation, tag, method, path, access, effect, domain, mark, permission, arguments",
    ],
    [
      '<<: {profile: none}',
      "p.yaml:1:1: '<<' is not known here; it can be profile, allow, deny, scope, revealSecrets, confirm, dryRun, limits, tools",
    ],
    ['? [a]\n: b', 'p.yaml:1:1: object-based map does not support complex keys'],
    ['allow:\n  - path: "projects"', "p.yaml:2:11: 'projects' does not match ^/"],
    ['profil: none', "p.yaml:1:1: 'profil' is not known here; did you mean 'profile'?"],
    [
      '{"allow": [{"zzzzzzzzzz": "x"}]}',
      "p.yaml:1:13: 'zzzzzzzzzz' is not known here; it can be operation, tag, method, path, access, effect, domain, mark, permission, arguments",
    ],
    ['profile: reviewr', "p.yaml:1:10: 'reviewr' is not known here; did you mean 'reviewer'?"],
    ['tools: xxxxxxxxxxxxxxxxx', "p.yaml:1:8: 'xxxxxxxxxxxxxxxxx' is not known here; it can be direct, search, auto"],
    ['allow:\n  - access: [read, reed]', "p.yaml:2:20: 'reed' is not known here; did you mean 'read'?"],
    ['allow:\n  - path: projects', "p.yaml:2:11: 'projects' does not match ^/"],
    ['allow: repo_get', "p.yaml:1:8: 'allow' must be array, is 'repo_get'"],
    ['allow: [7]', "p.yaml:1:9: 'allow' must be string or object, is 7"],
    ['dryRun: 1', "p.yaml:1:9: 'dryRun' must be boolean, is 1"],
    ['tools: [1]', "p.yaml:1:8: 'tools' must be string, is [1]"],
    ['limits: { callsPerMinute: -1 }', "p.yaml:1:27: 'callsPerMinute' is -1, the least is 1"],
    ['[]', "p.yaml:1:1: 'the policy' must be object, is []"],
    ["allow:\n  - path: 'projects'", "p.yaml:2:11: 'projects' does not match ^/"],
    ['# words\n[]', "p.yaml:2:1: 'the policy' must be object, is []"],
    ['allow: []\nprofil: none', "p.yaml:2:1: 'profil' is not known here; did you mean 'profile'?"],
    [
      '{"profile":"none","x1":1}',
      "p.yaml:1:19: 'x1' is not known here; it can be profile, allow, deny, scope, revealSecrets, confirm, dryRun, limits, tools",
    ],
    [
      '{"profile":"none","1x":1}',
      "p.yaml:1:19: '1x' is not known here; it can be profile, allow, deny, scope, revealSecrets, confirm, dryRun, limits, tools",
    ],
    [`{"allow":[${'"a",'.repeat(10)}7]}`, "p.yaml:1:51: 'allow' must be string or object, is 7"],
    [
      `profile: ${'x'.repeat(99)}`,
      `p.yaml:1:10: '${'x'.repeat(80)}' is not known here; it can be none, read-only, read-all, reviewer, contributor, maintainer, admin-audit`,
    ],
    [`tools: [${'x'.repeat(99)}]`, `p.yaml:1:8: 'tools' must be string, is ["${'x'.repeat(78)}`],
    [
      'allow:\n  - operation: a\n    arguments: { "a/b~1": {} }',
      "p.yaml:3:27: 'a/b~1' must be string or number or boolean or array, is {}",
    ],
    [
      'allow:\n  - operation: a\n    arguments: { x1: {}, y: 1 }',
      "p.yaml:3:22: 'x1' must be string or number or boolean or array, is {}",
    ],
    [
      'allow:\n  - operation: a\n    arguments: { 1x: {}, y: 1 }',
      "p.yaml:3:22: '1x' must be string or number or boolean or array, is {}",
    ],
    ['allow: [\nrepo_get]', 'p.yaml:2:1: deficient indentation'],
    [`${'\n'.repeat(11)}dryRun: false   b: c`, 'p.yaml:12:18: bad indentation of a mapping entry'],
    ['confirm: []', "p.yaml:1:10: 'confirm' must NOT have fewer than 1 items; to confirm nothing write confirm: none"],
    ['confirm: delete', "p.yaml:1:10: 'delete' is not known here; it can be none"],
    ['confirm: [none]', "p.yaml:1:11: 'none' is not known here; it can be read, write, delete, admin"],
    ['confirm: [read, read]', "p.yaml:1:10: 'confirm' must NOT have duplicate items (items ## 1 and 0 are identical)"],
    [
      `allow: [${JSON.stringify({ ['x'.repeat(100)]: 1 })}]`,
      `p.yaml:1:10: '${'x'.repeat(80)}' is not known here; it can be operation, tag, method, path, access, effect, domain, mark, permission, arguments`,
    ],
    ['profile: none\nprofile: none', 'p.yaml:2:1: duplicated mapping key'],
    ['allow: [a', 'p.yaml:1:10: unexpected end of the stream within a flow collection'],
    ['a: &x 1\nprofile: *x', 'p.yaml:2:10: an alias; repeat the value instead, so that a reader sees what is allowed'],
    ['profile: !foo none', 'p.yaml:1:10: unknown scalar tag !<!foo>'],
    ['scope: {}', "p.yaml:1:8: 'scope' must NOT have fewer than 1 properties"],
    ['limits:\n  perAccess:\n    reed: 1', "p.yaml:3:5: 'reed' is not known here; did you mean 'read'?"],
    ['allow:\n  - path: [/a, 7]', "p.yaml:2:16: 'path' must be string, is 7"],
    ['allow:\n  - path: []', "p.yaml:2:11: 'path' must NOT have fewer than 1 items"],
    ['allow:\n  - method: []', "p.yaml:2:13: 'method' must NOT have fewer than 1 items"],
    ['allow:\n  - method: get', "p.yaml:2:13: 'get' is not known here; did you mean 'GET'?"],
    ['allow:\n  - mark: { a: 1 }', `p.yaml:2:11: 'mark' must be string or array, is {"a":1}`],
    [`allow:\n  - path: /${'x'.repeat(512)}`, "p.yaml:2:11: 'path' must NOT have more than 512 characters"],
  ] as const)('%j is told with its place', async ([text, message]) => {
    const told = await failureOf(() => parsePolicyFile('p.yaml', text));
    expect(told).toBe(`config: ${message}`);
    // A start asks the short validator first, and must come to the same.
    const path = join(folder, 'p.yaml');
    writeFileSync(path, text);
    expect(await failureOf(() => readPolicyFile(path))).toBe(told);
  });
  test('says yes to the short validator where it says yes to the whole one', () => {
    const words = [
      ['GET'],
      'GET',
      ['get'],
      7,
      '/a',
      ['/a'],
      'a',
      '',
      [],
      ['x', 'x'],
      { state: ['OPEN'] },
      true,
    ] as const;
    const keys = [...SELECTORS, 'arguments', 'x'];
    for (const key of keys) {
      for (const word of words) {
        const policy = { allow: [{ [key]: word }] };
        expect([policy, isPolicyFile(policy)]).toEqual([policy, policyFileIssue(policy) === undefined]);
      }
    }
  });
});
