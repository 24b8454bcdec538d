import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deletion, hasBranch } from '../helpers/branch-on-sandbox.ts';
import { readRecords } from '../helpers/read-records.ts';
import { type GatedSandbox, startGatedSandbox } from '../helpers/start-gated-sandbox.ts';
import { textOf } from '../helpers/start-server.ts';

let gate: GatedSandbox;
beforeAll(async () => {
  gate = await startGatedSandbox();
});
afterAll(() => gate.close());

const DELETE = deletion('').name;
const KEY = 'DELETE /branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches';
const BASE = `profile: none\nallow: [${DELETE}]\nconfirm: none\n`;

describe('the record', () => {
  test('[S34] of what happened, was rejected, was tried dry, was confirmed', async () => {
    const file = join(gate.folder, 'audit.jsonl');
    const args = ['--audit-file', file];
    const asked = `profile: none\nallow: [${DELETE}]\n`;
    await gate.deleteUnder(asked, { args, answer: () => ({ action: 'accept', content: { confirm: true } }) });
    await gate.deleteUnder(asked, { args, answer: () => ({ action: 'decline' }) });
    await gate.deleteUnder(asked, { args, input: { _dryRun: true } });
    await gate.deleteUnder('profile: read-only', { args });
    const records = readRecords(file);
    const facts = records
      .filter(({ phase }) => phase === 'outcome')
      .map(({ outcome, status, decision, confirmation, dryRun }) => [outcome, status, decision, confirmation, dryRun]);
    expect(facts).toEqual([
      ['ok', 204, 'allow', 'accepted', false],
      ['not-confirmed', null, 'allow', 'declined', false],
      ['ok', null, 'allow', 'not-needed', true],
      ['unknown-tool', null, 'deny', 'not-needed', false],
    ]);
    expect(records.filter(({ phase }) => phase === 'intent')).toHaveLength(2); // the one that was sent, and the dry one
    for (const record of records) {
      expect(record).toMatchObject({
        client: { name: 'gated-client', version: '2.1.0' },
        tool: DELETE,
        operation: KEY,
        access: 'delete',
        target: { project: 'PLAT', repository: 'api', pullRequest: null },
        argumentsSha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      });
    }
  });

  test('[S34] with --audit all reads too, each with every field; control: without it none', async () => {
    const read = async (...args: string[]): Promise<ReturnType<typeof readRecords>> => {
      const file = join(gate.folder, `audit-${args.join('-')}.jsonl`);
      const server = await gate.open('profile: read-only', { args: ['--audit-file', file, ...args] });
      await server.call('pull_request_get', { projectKey: 'PLAT', repositorySlug: 'api', pullRequestId: 1 });
      await server.close();
      return existsSync(file) ? readRecords(file) : [];
    };
    expect(await read()).toEqual([]);
    const [record, ...more] = await read('--audit', 'all');
    expect(more).toEqual([]);
    expect(record).toMatchObject({
      time: expect.anything() as unknown,
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      client: { name: 'gated-client', version: '2.1.0' },
      tool: 'pull_request_get',
      operation: 'GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}',
      target: { project: 'PLAT', repository: 'api', pullRequest: '1' },
      access: 'read',
      decision: 'allow',
      rule: 'profile read-only',
      dryRun: false,
      confirmation: 'not-needed',
      outcome: 'ok',
      status: 200,
      bytes: expect.any(Number) as number,
      durationMs: expect.any(Number) as number,
    });
    expect(record).not.toHaveProperty('arguments');
  });

  test('[S35] when it cannot be written the branch is still there, and reads work', async () => {
    const file = join(gate.folder, 'gone', 'audit.jsonl');
    mkdirSync(join(gate.folder, 'gone'));
    const branch = await gate.branch();
    const server = await gate.open(BASE.replace(']', ', project_get]'), { args: ['--audit-file', file] });
    const { name, input } = deletion(branch);
    const attempt = async (): Promise<string> => textOf(await server.call(name, input));
    rmSync(join(gate.folder, 'gone'), { recursive: true });
    process.kill(server.pid, 'SIGHUP'); // reopens it, and there is no folder
    await sleep(300);
    expect(await attempt()).toContain('audit log cannot be written');
    expect(await hasBranch(gate.sandbox, branch)).toBe(true);
    expect((await server.call('project_get', { projectKey: 'PLAT' })).isError ?? false).toBe(false);
    // The control: the folder is back, and so is the record.
    mkdirSync(join(gate.folder, 'gone'));
    process.kill(server.pid, 'SIGHUP');
    await sleep(300);
    await attempt();
    await server.close();
    expect(await hasBranch(gate.sandbox, branch)).toBe(false);
  });
});
