import { existsSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ElicitResult } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deletion, hasBranch } from '../helpers/branch-on-sandbox.ts';
import { callSandbox } from '../helpers/call-sandbox.ts';
import { pick } from '../helpers/pick.ts';
import { runCli } from '../helpers/run-cli.ts';
import { type GatedSandbox, type Setting, startGatedSandbox } from '../helpers/start-gated-sandbox.ts';
import { startGatedServer } from '../helpers/start-gated-server.ts';
import { textOf } from '../helpers/start-server.ts';

/** Each guard before a branch that is really deleted, or really still there. A row's control is the same call without the guard. */
let gate: GatedSandbox;
beforeAll(async () => {
  gate = await startGatedSandbox();
});
afterAll(() => gate.close());

const DELETE = deletion('').name;
const KEY = 'DELETE /branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches';
const BASE = `profile: none\nallow: [${DELETE}]\nconfirm: none\n`;
const YES: ElicitResult = { action: 'accept', content: { confirm: true } };

const GONE = [expect.any(String) as string, true];
const unknown = [expect.stringContaining('Unknown tool') as string, false];
const refused = (words: string): unknown[] => [expect.stringContaining(words) as string, false];

/** Which operations a selector matches, and which not: policy-file.test.ts and test/unit/policy. */
describe('every selector, as the rule that allows and as the rule that denies', () => {
  test.for([
    `operation: ${DELETE}`,
    `operation: '${KEY}'`,
    "operation: 'branch_utils_*'",
    'tag: Repository',
    'method: DELETE',
    'path: /branch-utils/**',
    'path: /branch-utils/latest/projects/*/repos/*/branches',
    'access: delete',
    'effect: [delete-code, delete]',
    'domain: repository',
    'permission: REPO_WRITE, access: delete',
  ])('[S02] {%s}', async (rule) => {
    expect(await gate.deleteUnder(`profile: none\nconfirm: none\nallow: [{${rule}}]`)).toEqual(GONE);
    expect(await gate.deleteUnder(`${BASE}deny: [{${rule}}]`)).toEqual(unknown);
  });

  test('[S02] mark: a webhook, which is a credential and administration', async () => {
    const hooks = '/api/latest/projects/PLAT/repos/api/webhooks';
    const amount = async (): Promise<unknown> =>
      pick((await callSandbox(gate.sandbox, 'GET', `${hooks}?limit=1000`)).json, 'size');
    const before = Number(await amount());
    const create = async (policy: string): Promise<string> => {
      const server = await gate.open(policy);
      const body = { name: 'ci', url: 'https://ci.example.com/hook', events: ['repo:refs_changed'] };
      const input = { projectKey: 'PLAT', repositorySlug: 'api', body };
      const text = await server.call('repo_webhooks_create', input).then(textOf, String);
      await server.close();
      return text;
    };
    const base = 'profile: none\nconfirm: none\n';
    const one = `${base}allow: [repo_webhooks_create]\n`;
    expect(await create(`${base}allow: [{mark: credential, access: read}]`)).toContain('Unknown tool');
    expect(await create(`${one}deny: [{mark: credential}]`)).toContain('Unknown tool');
    expect(await create(`${one}deny: [{mark: administrative}]`)).toContain('Unknown tool');
    expect(await amount()).toBe(before);
    expect(await create(`${base}allow: [{mark: credential}]`)).toContain('ci.example.com');
    expect(await create(`${base}allow: [{mark: administrative}]`)).toContain('ci.example.com');
    expect(await create(`${one}deny: [{mark: credential, access: read}]`)).toContain('"id"');
    expect(await amount()).toBe(before + 3);
  });

  test.for<[string, string, unknown[], string]>([
    ['scope: another project', 'scope: {projects: [OPS]}', refused('denied by scope OPS'), 'scope: {projects: [plat]}'],
    [
      'scope: another repository',
      'scope: {repositories: [PLAT/web]}',
      refused('denied by scope PLAT/web'),
      'scope: {repositories: [PLAT/API]}',
    ],
  ])('[S21] %s', async ([, guard, answer, control]) => {
    expect(await gate.deleteUnder(BASE + guard)).toEqual(answer);
    expect(await gate.deleteUnder(BASE + control)).toEqual(GONE);
  });

  test('[S25] arguments: another repository, and another branch', async () => {
    const bound = (values: string): string =>
      `profile: none\nconfirm: none\nallow: [{operation: ${DELETE}, arguments: {${values}}}]`;
    expect(await gate.deleteUnder(bound('repositorySlug: [web, OPS]'))).toEqual(refused('/repositorySlug'));
    expect(await gate.deleteUnder(bound('body.name: [feature/x]'))).toEqual(refused('/body/name'));
    expect(await gate.deleteUnder(bound('repositorySlug: [web, api]'))).toEqual(GONE);
  });
});

describe('who wins', () => {
  test.for<[string, string, Setting, boolean]>([
    ['the file allows', BASE, {}, true],
    ['deny in the file over allow by flag', `${BASE}deny: [${DELETE}]`, { args: ['--allow', DELETE] }, false],
    ['deny by variable over allow in the file', BASE, { env: { BITBUCKET_DENY: DELETE } }, false],
    ['deny by flag over allow in the file', BASE, { args: ['--deny', 'branch_utils_*'] }, false],
    ['allow by variable over the file', BASE, { env: { BITBUCKET_ALLOW: 'repo_get' } }, false],
    [
      'allow by flag over the variable',
      BASE,
      { args: ['--allow', DELETE], env: { BITBUCKET_ALLOW: 'repo_get' } },
      true,
    ],
    ['allow by flag over the file', BASE, { args: ['--allow', 'repo_get'] }, false],
    ['scope by variable over the file', `${BASE}scope: {projects: [OPS]}`, { env: { BITBUCKET_SCOPE: 'PLAT' } }, true],
    [
      'scope by flag over the variable',
      `${BASE}scope: {projects: [PLAT]}`,
      { args: ['--scope', 'OPS'], env: { BITBUCKET_SCOPE: 'PLAT' } },
      false,
    ],
    [
      'no profile takes part in what a rule denies',
      `${BASE}deny: [{access: delete}]`,
      { args: ['--profile', 'maintainer'] },
      false,
    ],
    ['a profile by flag does not take the rules away', BASE, { args: ['--profile', 'read-only'] }, true],
    ['read-only by flag over everything', BASE, { args: ['--allow', DELETE, '--read-only'] }, false],
    [
      'read-only by variable over everything',
      BASE,
      { args: ['--allow', DELETE], env: { BITBUCKET_READ_ONLY: 'true' } },
      false,
    ],
  ])('[S02] [S24] %s', async ([, policy, setting, gone]) => {
    const [text, happened] = await gate.deleteUnder(policy, setting);
    expect(happened).toBe(gone);
    if (!gone) expect(text).toMatch(/Unknown tool|denied by scope/);
  });
});

test('[S26] the lock: a file that now allows more does not start, and nothing is deleted', async () => {
  const file = gate.write('profile: none\nallow: [repo_get]\n');
  expect((await runCli({ args: ['policy', 'lock', file] })).code).toBe(0);
  expect(existsSync(`${file}.lock`)).toBe(true);
  writeFileSync(file, BASE);
  const branch = await gate.branch();
  const { name, input } = deletion(branch);
  const env = { BITBUCKET_URL: gate.sandbox.url, BITBUCKET_TOKEN: gate.sandbox.token };
  const args = ['call', name, '--policy', file, '--input', JSON.stringify(input)];
  const stopped = await runCli({ args, env });
  expect([stopped.code, stopped.stderr]).toEqual([2, expect.stringContaining(`+ ${KEY} (access delete)`)]);
  await expect(
    startGatedServer({ url: gate.sandbox.url, token: gate.sandbox.token, policy: ['--policy', file] }),
  ).rejects.toThrow();
  expect(await hasBranch(gate.sandbox, branch)).toBe(true);
  // The control: the same file without its lock.
  const server = await startGatedServer({
    url: gate.sandbox.url,
    token: gate.sandbox.token,
    policy: ['--policy', file],
    env: { BITBUCKET_FROZEN: 'false' },
  });
  await server.call(name, input);
  await server.close();
  expect(await hasBranch(gate.sandbox, branch)).toBe(false);
});

describe('confirmation', () => {
  const asked = `profile: none\nallow: [${DELETE}]\n`; // by default a delete is confirmed
  test.for<[string, Setting, string]>([
    ['declines', { answer: () => ({ action: 'decline' }) }, 'declined'],
    ['cancels', { answer: () => ({ action: 'cancel' }) }, 'dismissed'],
    ['accepts a no', { answer: () => ({ action: 'accept', content: { confirm: false } }) }, 'declined'],
    ['does not answer', { answer: () => new Promise(() => undefined), args: ['--confirm-timeout', '1'] }, 'timed out'],
    ['answers too late', { answer: () => sleep(1300, YES), args: ['--confirm-timeout', '1'] }, 'timed out'],
    ['cannot be asked', {}, 'does not support confirmations'],
  ])('[S28] a client that %s: the branch is still there', async ([, setting, words]) => {
    expect(await gate.deleteUnder(asked, setting)).toEqual(refused(words));
  });

  test('[S28] a client that accepts: it is gone; so it is when nothing is to be confirmed', async () => {
    expect(await gate.deleteUnder(asked, { answer: () => YES })).toEqual(GONE);
    expect(await gate.deleteUnder(`${asked}confirm: none`)).toEqual(GONE);
    expect(await gate.deleteUnder(asked, { args: ['--confirm', 'none'] })).toEqual(GONE);
  });
});

describe('dry run', () => {
  test.for<[string, string, Setting]>([
    ['in the file', `${BASE}dryRun: true`, {}],
    ['by flag', BASE, { args: ['--dry-run'] }],
    ['by variable', BASE, { env: { BITBUCKET_DRY_RUN: 'true' } }],
    ['in the file, whatever the call says', `${BASE}dryRun: true`, { input: { _dryRun: false } }],
    ['by the call', BASE, { input: { _dryRun: true } }],
  ])('[S31] [S32] %s: the branch is still there', async ([, policy, setting]) => {
    expect(await gate.deleteUnder(policy, setting)).toEqual(refused('"dryRun":true'));
  });

  test('[S31] [S32] control: without it, it is gone', async () => {
    expect(await gate.deleteUnder(BASE, { input: { _dryRun: false } })).toEqual(GONE);
    expect(await gate.deleteUnder(`${BASE}dryRun: true`, { env: { BITBUCKET_DRY_RUN: 'false' } })).toEqual(GONE);
  });

  test('[S31] of the process: reads are not sent either', async () => {
    const server = await gate.open('profile: read-only\ndryRun: true');
    const before = gate.sandbox.requests.length;
    expect(textOf(await server.call('project_get', { projectKey: 'PLAT' }))).toContain('Nothing was sent');
    await server.close();
    expect(gate.sandbox.requests.length).toBe(before);
  });
});

describe('limits', () => {
  test.for([
    'limits: {perAccess: {delete: 1}}',
    'limits: {callsPerMinute: 1}',
  ])('[S33] %s: the second branch is still there', async (limits) => {
    const left = async (policy: string): Promise<readonly boolean[]> => {
      const branches = [await gate.branch(), await gate.branch()] as const;
      const server = await gate.open(policy);
      for (const branch of branches) await server.call(DELETE, deletion(branch).input);
      await server.close();
      return [await hasBranch(gate.sandbox, branches[0]), await hasBranch(gate.sandbox, branches[1])];
    };
    expect(await left(BASE + limits)).toEqual([false, true]);
    expect(await left(BASE)).toEqual([false, false]);
  });

  test('[S33] the largest body', async () => {
    expect(await gate.deleteUnder(`${BASE}limits: {maxBodyBytes: 5}`)).toEqual(refused('the limit is 5'));
  });
});
