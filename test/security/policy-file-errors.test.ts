import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { beforeAll, describe, expect, test } from 'vitest';
import policySchema from '../../openapi/policy.schema.json' with { type: 'json' };
import { PROFILES } from '../../src/runtime/config/profile-name.ts';
import { exposedNames } from '../helpers/exposed-names.ts';
import { ownFolder } from '../helpers/own-folder.ts';
import { runCli } from '../helpers/run-cli.ts';

const GOOD = { BITBUCKET_URL: 'https://bitbucket.example.com', BITBUCKET_TOKEN: 'good-token' };

let folder: string;
beforeAll(async () => {
  folder = await ownFolder();
});
const write = (text: string, name = 'policy.yaml'): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('a policy file that is wrong stops the start with one line', () => {
  const errors: readonly (readonly [string, string])[] = [
    ['profile: reed-only', "1:10: 'reed-only' is not known here; did you mean 'read-only'?"],
    ['profle: none', "1:1: 'profle' is not known here; did you mean 'profile'?"],
    ['allow:\n  - acess: read', "2:5: 'acess' is not known here; did you mean 'access'?"],
    ['allow:\n  - access: [read, wite]', "2:20: 'wite' is not known here; did you mean 'write'?"],
    ['allow:\n  - access: reads', "2:13: 'reads' is not known here; did you mean 'read'?"],
    ['allow:\n  - repo_gett', "2:5: 'repo_gett' matches no operation of Bitbucket 10.0; nearest is 'repo_get'"],
    [
      'deny:\n  - path: /api/latest/project',
      "2:11: path '/api/latest/project' matches no operation of Bitbucket 10.0; nearest is '/api/latest/projects'",
    ],
    ['deny:\n  - tag: Proect', "2:10: tag 'Proect' matches no operation of Bitbucket 10.0; nearest is 'Project'"],
    ['allow:\n  - path: api/latest', "2:11: 'api/latest' does not match ^/"],
    [
      'allow:\n  - permission: REPO_READ',
      '2:17: permission alone allows nothing: it is what the document says, not what a call does; add another selector',
    ],
    [
      'allow:\n  - {permission: REPO_READ, arguments: {projectKey: PLAT}}',
      '2:18: permission alone allows nothing: it is what the document says, not what a call does; add another selector',
    ],
    [
      'allow:\n  - arguments: {state: [OPEN]}',
      '2: the rule selects nothing; give operation, path, access or another selector',
    ],
    [
      'allow:\n  - operation: pull_requests_list\n    arguments: {stat: [OPEN]}',
      "3:23: no operation of this rule has an argument 'stat'; nearest is 'state'",
    ],
    ['allow:\n  - operation: pull_requests_list\n    arguments: {state: [OPENED]}', '3:24: state takes '],
    [
      'allow:\n  - operation: pull_requests_list\n    arguments: {limit: many}',
      '3:24: limit takes integer, not "many"',
    ],
    [
      'allow:\n  - operation: pull_request_merge\n    arguments: {body: x}',
      "3:23: no operation of this rule has an argument 'body'; name a parameter, or a value of the body as body.x.y",
    ],
    [
      'deny:\n  - operation: repo_get\n    arguments: {projectKey: PLAT}',
      '2: a deny rule takes no arguments; restrict them in the allow rule',
    ],
    ['scope:\n  projects: [PL AT]', "2:14: 'PL AT' does not match"],
    ['scope:\n  repositories: [PLAT]', "2:18: 'PLAT' does not match"],
    ['scope:\n  repositories: [PLAT/~x]', "2:18: 'PLAT/~x' does not match"],
    ['scope: {}', '1:8: '],
    ['confirm: [deletes]', "1:11: 'deletes' is not known here; did you mean 'delete'?"],
    ['dryRun: yes', "1:9: 'dryRun' must be boolean, is 'yes'"],
    ['limits: {callsPerMinute: -1}', "1:26: 'callsPerMinute' is -1, the least is 1"],
    [
      'limits: {perAccess: {delete: 0}}',
      "1:30: 'delete' is 0, which could mean none or no limit: write unlimited, or a deny rule ({access: delete}) for none",
    ],
    ['limits: {callsPerMinute: many}', "1:26: 'many' does not match ^unlimited$"],
    ['limits: {maxBodyBytes: 0}', "1:24: 'maxBodyBytes' is 0, the least is 1"],
    // A reader sees a comment that goes on; the parser sees a line that allows.
    ['profile: none # nothing\rallow: ["*"]', '1:24: a carriage return alone; end lines with LF or CRLF'],
    ['profile: none\r\n# nothing\rallow: ["*"]\r\n', '2:10: a carriage return alone; end lines with LF or CRLF'],
    ['{"profile": "none",\r"allow": ["*"]}', '1:20: a carriage return alone; end lines with LF or CRLF'],
    ['profile: none # nothing\u0085allow: ["*"]', '1:24: the control character U+0085; remove it'],
    ['profile: none # nothing\u2028allow: ["*"]', '1:24: the control character U+2028; remove it'],
    ['profile: none\n# \u001b[2K\rallow', '2:3: the control character U+001B; remove it'],
    ['profile: none\u0000', '1:14: the control character U+0000; remove it'],
    ['allow:\n  - repo_get # \u202e]', '2:16: the bidirectional control U+202E, which shows text'],
    ['allow:\n  - "repo_\u2066get"', '2:11: the bidirectional control U+2066, which shows text'],
    ['profile: none\n# \u200fno', '2:3: the bidirectional mark U+200F outside quotes; remove it'],
    ['profile: none\nallow: [repo_get\u200e]', '2:17: the bidirectional mark U+200E outside quotes; remove it'],
    ['tools: serch', "1:8: 'serch' is not known here; did you mean 'search'?"],
    ['profile: none\nprofile: read-all', '2:1: duplicated mapping key'],
    ['allow: [repo_get', '1:17: '],
    [
      'allow: &x [repo_get]\ndeny: *x',
      '2:7: an alias; repeat the value instead, so that a reader sees what is allowed',
    ],
    ['allow: !!js/function x', '1:8: '],
    ['profile: none\n---\nprofile: read-all', '3:1: a second YAML document begins here; a policy is exactly one'],
    ['', '1:1: the file contains no YAML document; a policy is exactly one'],
  ];
  test.for(errors)('[S23] %j: %s', async ([text, want]) => {
    const path = write(text);
    const { code, stdout, stderr } = await runCli({ args: ['serve', '--policy', path], env: GOOD });
    expect(stderr).toContain(`bitbucket-openapi-mcp: ${path.split('/').at(-1) ?? ''}:${want}`);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect([code, stdout]).toEqual([2, '']);
  });

  test('[S23] so does one that is not there, or that is a folder', async () => {
    for (const path of [join(folder, 'none.yaml'), folder]) {
      const { code, stderr } = await runCli({ args: ['serve'], env: { ...GOOD, BITBUCKET_POLICY: path } });
      expect([code, stderr]).toEqual([2, expect.stringContaining(`--policy: cannot read ${path}`)]);
    }
  });

  test('[S23] control: the same file put right starts', async () => {
    expect(await exposedNames(['--policy', write('profile: none\nallow:\n  - repo_get')])).toEqual(['repo_get']);
    expect(await exposedNames(['--policy', write('{"profile": "none", "allow": ["repo_get"]}', 'p.json')])).toEqual([
      'repo_get',
    ]);
  });

  test('[S23] control: CRLF, tabs in flow style, escapes, and marks of right-to-left text in quotes are fine', async () => {
    const text =
      'profile: none\r\nallow:\r\n  - operation:\trepo_branches_list\r\n    arguments: {filterText: ["\u200fPLAT", "a\\u202Eb"]}\r\n';
    expect(await exposedNames(['--policy', write(text)])).toEqual(['repo_branches_list']);
    // What the parser alone makes of a carriage return: a line of its own, which allows everything.
    expect(load('profile: none # nothing\rallow: ["*"]')).toEqual({ profile: 'none', allow: ['*'] });
  });

  test('[S23] so does a scope that is there and empty: it must not mean everywhere', async () => {
    for (const empty of ['', ' , ']) {
      const { code, stderr } = await runCli({ args: ['serve'], env: { ...GOOD, BITBUCKET_SCOPE: empty } });
      expect([code, stderr]).toEqual([2, expect.stringContaining('BITBUCKET_SCOPE: it is empty')]);
    }
    for (const wrong of ['PL AT', 'PLAT/', '/api', 'PLAT/api/x', 'PLAT/~x', '*', 'PLAT/*', '\u212AEY']) {
      const { code, stderr } = await runCli({ args: ['serve', '--scope', wrong], env: GOOD });
      expect([code, stderr]).toEqual([
        2,
        expect.stringContaining(`--scope: scope '${wrong}' is neither a project key`),
      ]);
    }
  });

  test('the schema that editors use knows the presets of the options', () => {
    expect(policySchema.properties.profile.enum).toEqual([...PROFILES]);
  });
});
