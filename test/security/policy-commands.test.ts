import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalog } from '../../src/runtime/catalog/catalog.ts';
import { estimateTokens } from '../../src/runtime/cli/estimate-tokens.ts';
import { PROFILES } from '../../src/runtime/config/profile-name.ts';
import { listedSchema } from '../../src/runtime/tools/listed-schema.ts';
import { exposedNames } from '../helpers/exposed-names.ts';
import { parsePolicyFile } from '../helpers/parse-policy-file.ts';
import { runCli } from '../helpers/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'policy-commands-'));
let count = 0;
const write = (text: string, name = `p${String(count++)}.yaml`): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('settings', () => {
  test('are typed, frozen, and absent where the file is silent', () => {
    const text =
      'confirm: [delete, admin]\ndryRun: true\nlimits: {callsPerMinute: 9, perAccess: {write: 2}, maxBodyBytes: 7}\ntools: search';
    const { settings } = parsePolicyFile('p.yaml', text);
    expect(settings).toEqual({
      confirm: ['delete', 'admin'],
      dryRun: true,
      limits: { callsPerMinute: 9, perAccess: { write: 2 }, maxBodyBytes: 7 },
      tools: 'search',
    });
    for (const part of [settings, settings.limits, settings.limits.perAccess, settings.confirm]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
    expect(parsePolicyFile('p.yaml', 'profile: none').settings).toEqual({ limits: { perAccess: {} } });
  });
});

describe('presets', () => {
  test('[S27] none holds a delete, changes a credential or administers the installation', () => {
    for (const profile of PROFILES.filter((name) => name !== 'none' && name !== 'read-all')) {
      const members = catalog.profile(profile).map((name) => catalog.byName.get(name));
      expect(members.length).toBeGreaterThan(30);
      for (const operation of members) {
        if (operation === undefined) throw new Error(`${profile} holds what is no tool`);
        const { name, access, marks, domain, body } = operation;
        expect(access, `${profile} ${name}`).not.toBe('delete');
        if (access !== 'read') {
          expect([marks.includes('credential'), domain === 'instance'], `${profile} ${name}`).toEqual([false, false]);
          expect(body?.verified, `${profile} ${name}`).not.toBe(false);
        }
        if (profile !== 'admin-audit' && access === 'read') expect(marks, `${profile} ${name}`).toEqual([]);
        if (profile === 'admin-audit' || profile === 'read-only') expect(access, `${profile} ${name}`).toBe('read');
      }
    }
  });

  test('[S27] each grows from the one before', async () => {
    const lists = await Promise.all(
      ['read-only', 'reviewer', 'contributor', 'maintainer'].map((name) => exposedNames(['--profile', name])),
    );
    for (const [index, list] of lists.entries()) {
      for (const name of lists[index - 1] ?? []) expect(list).toContain(name);
      expect(list.length).toBeGreaterThan(lists[index - 1]?.length ?? 0);
    }
    expect(await exposedNames(['--profile', 'none'])).toEqual([]);
  });
});

describe('policy explain, check and lock', () => {
  const fixture = join(folder, 'reviewer-bot.yaml');
  beforeAll(() => {
    cpSync('examples/policies/reviewer-bot.yaml', fixture);
  });
  const status = {
    projectKey: 'PLAT',
    repositorySlug: 'api',
    pullRequestId: 1,
    userSlug: 'bot',
    body: { status: 'NEEDS_WORK' },
  };

  test.for<[string, readonly string[], number, string]>([
    ['allowed by a preset', ['pull_request_get'], 0, 'decided by  profile read-only (reviewer-bot.yaml:'],
    ['denied', ['pull_request_merge'], 1, 'decided by  default (no rule allows it)'],
    ['by key', ['GET /api/latest/repos'], 1, 'scope: it reaches across projects (reviewer-bot.yaml:'],
    [
      'a call that is allowed',
      ['pull_request_participants_user_update', '--input', JSON.stringify(status)],
      0,
      'body.status = NEEDS_WORK|UNAPPROVED',
    ],
    [
      'a call outside the scope',
      ['pull_request_participants_user_update', '--input', JSON.stringify({ ...status, projectKey: 'DEV' })],
      1,
      'is outside it',
    ],
    [
      'a call of other arguments',
      ['pull_request_participants_user_update', '--input', JSON.stringify({ ...status, body: { status: 'APPROVED' } })],
      2,
      'is not one of NEEDS_WORK, UNAPPROVED',
    ],
    ['an unknown operation', ['pull_request_gett'], 2, "nearest is 'pull_request_get'"],
    ['what is no JSON', ['pull_request_get', '--input', '{'], 2, '--input: not JSON'],
  ])('explain: %s', async ([, args, want, text]) => {
    const { code, stdout, stderr } = await runCli({ args: ['policy', 'explain', '--policy', fixture, ...args] });
    expect(`${stdout}${stderr}`).toContain(text);
    expect(code).toBe(want);
  });

  test('check warns of what does nothing', async () => {
    const path = write(`allow:
  - repo_get
  - pull_request_merge
  - {operation: pull_requests_list, arguments: {state: [OPEN]}}
  - GET /authconfig/latest/idps
  - {access: delete, tag: Dashboard}
  - "pull_request_m*"
deny:
  - pull_request_merge
  - repo_delete
`);
    const { code, stdout } = await runCli({ args: ['policy', 'check', path] });
    expect(code).toBe(0);
    const at = (line: number): RegExp => new RegExp(`warning: [^:]+:${line}[: ].*`);
    const want = [
      [5, "'GET /authconfig/latest/idps' exists in Bitbucket 9.4, not in 10.0"],
      [10, "deny 'repo_delete' denies only operations that no rule allows"],
      [2, "allow 'repo_get' adds nothing: profile read-only already allows all of it"],
      [3, "allow 'pull_request_merge' has no effect: deny rules cover everything it matches"],
      [4, 'its arguments bind nothing for pull_requests_list'],
      [6, 'allow {tag: Dashboard, access: delete} matches no operation'],
    ] as const;
    for (const [line, text] of want) {
      expect(stdout).toContain(text);
      expect(at(line).test(stdout), `line ${line}`).toBe(true);
    }
    expect((await runCli({ args: ['policy', 'check', write('allow: [repo_gett]')] })).code).toBe(2);
  });

  test('[S02] check warns of a deny rule that covers one way to an effect while another is allowed', async () => {
    const check = async (text: string): Promise<string> =>
      (await runCli({ args: ['policy', 'check', write(text)] })).stdout;
    const rows = [
      ['deny: [pull_request_merge]', ['merge', 'pull_request_auto_merge']],
      ['deny: [pull_request_approve]', ['approve', 'pull_request_review_set']],
      ['deny: [pull_request_approve, pull_request_review_set]', ['approve', 'pull_request_participants_user_update']],
      ['allow: ["repo_*"]\ndeny: ["*_delete"]', ['delete', 'repo_recreate']],
      ['deny: [{path: "/api/latest/projects/*/repos/*/raw/*"}]', ['read-code', 'repo_browse_path_get']],
    ] as const;
    for (const [text, [effect, other]] of rows) {
      const stdout = await check(`profile: contributor\n${text}\n`);
      expect(stdout, text).toContain(`{effect: ${effect}}`);
      expect(stdout, text).toContain(other);
    }
    const twins = 'pull_request_approve, pull_request_review_set, pull_request_participants_user_update';
    for (const text of ['deny: [{effect: merge}]', `deny: [${twins}, pull_request_auto_merge, pull_request_merge]`])
      expect(await check(`profile: contributor\n${text}\n`), text).not.toContain('does not cover');
  });

  test('operations names the deciding rule and its line, and counts tokens', async () => {
    const { stdout } = await runCli({ args: ['operations', '--policy', fixture, '--all', '--tokens'] });
    expect(stdout).toMatch(/pull_request_get +read +yes +\d+ +profile read-only +reviewer-bot\.yaml:4 /);
    expect(stdout).toMatch(/repos_list +read +no +\d+ +scope: it reaches across projects +reviewer-bot\.yaml:\d+/);
    expect(stdout).toMatch(/\nabout \d+ tokens \(estimate for o200k_base\) for the \d+ exposed tools\n$/);
  });

  test('the estimate of tokens keeps to the real table', () => {
    let real = 0;
    let estimated = 0;
    for (const { name, description, ...operation } of catalog.operations) {
      const schema = catalog.inputSchema({ name, description, ...operation });
      const inputSchema = { ...listedSchema(schema, 'lean', name), type: 'object' as const };
      const tokens = countTokens(JSON.stringify({ name, description, inputSchema }));
      const guess = estimateTokens({ name, description, inputSchema });
      expect(Math.abs(guess / tokens - 1), name).toBeLessThan(0.15);
      real += tokens;
      estimated += guess;
    }
    expect(Math.abs(estimated / real - 1)).toBeLessThan(0.02);
  });
});
