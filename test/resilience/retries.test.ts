import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HANG, RESET, type Scripted, type Step, startScripted } from '../helpers/start-scripted.ts';
import { textOf } from '../helpers/start-server.ts';

const PROJECT = { projectKey: 'PLAT' };
const PULL_REQUEST = { ...PROJECT, repositorySlug: 'api', pullRequestId: 7 };
const MERGE = { ...PULL_REQUEST, body: { version: 3 } };

let scripted: Scripted;
let other: Scripted;

beforeAll(async () => {
  const allow = 'projects_create,pull_request_merge,pull_request_update,markup_preview,pull_request_comments_create';
  const env = { BITBUCKET_BREAKER_FAILURES: 'never', BITBUCKET_TIMEOUT: '3', BITBUCKET_CONFIRM: 'none' };
  scripted = await startScripted({ ...env, BITBUCKET_ALLOW: allow });
  other = await startScripted({ ...env, BITBUCKET_PROFILE: 'none', BITBUCKET_ALLOW: 'pull_request_merge' });
});

afterAll(async () => {
  await scripted.close();
  await other.close();
});

async function outcome(name: string, input: Record<string, unknown>, ...steps: readonly Step[]) {
  const { stub, server, script } = scripted;
  const before = stub.requests.length;
  script(...steps);
  const result = await server.call(name, input);
  return { sent: stub.requests.length - before, failed: result.isError === true, text: textOf(result) };
}

describe('a read', () => {
  test.for<readonly [string, readonly Step[], number]>([
    ['429', [429], 2],
    ['502, then 503', [502, 503], 3],
    ['504', [504], 2],
    ['a reset', [RESET], 2],
    ['a reset, then 503', [RESET, 503], 3],
  ])('[S45] is sent again after %s', async ([, steps, sent]) => {
    expect(await outcome('project_get', PROJECT, ...steps)).toMatchObject({ sent, failed: false });
  });

  test('[S45] is sent three times at most, and the response says so', async () => {
    const got = await outcome('project_get', PROJECT, 503, 503, 503, 503);
    expect(got).toMatchObject({ sent: 3, failed: true });
    expect(got.text).toMatch(/^Bitbucket returned 503 \(3 attempts\)\./);
    const reset = await outcome('project_get', PROJECT, RESET, RESET, RESET, RESET);
    expect(reset).toMatchObject({ sent: 3, failed: true });
    expect(reset.text).toContain('(3 attempts)');
  });

  test.for([400, 401, 403, 404, 409, 500, 501])('[S45] is not sent again after %i', async (status) => {
    expect(await outcome('project_get', PROJECT, status)).toMatchObject({ sent: 1, failed: true });
  });

  test('[S45] is not sent again when a response broke off', async () => {
    const cut: Step = (_request, response) => {
      response.writeHead(200, { 'Content-Length': '100' }).write('{');
      setTimeout(() => response.destroy(), 20);
    };
    expect(await outcome('project_get', PROJECT, cut)).toMatchObject({ sent: 1, failed: true });
  });
});

describe('a call that is not a read', () => {
  const writes: readonly (readonly [string, Record<string, unknown>])[] = [
    ['projects_create', { body: { key: 'PLAT', name: 'Platform' } }],
    ['pull_request_merge', MERGE],
    ['markup_preview', { body: '# A read by what it does, a POST by its method' }],
  ];
  test.for(
    writes.flatMap(([name, input]) => [429, 502, 503, 504, RESET].map((step) => ({ name, input, step }))),
  )('[S45] is never sent again: $name, $step', async ({ name, input, step }) => {
    expect(await outcome(name, input, step)).toMatchObject({ sent: 1, failed: true });
  });

  test('[S46] and times out says that its outcome is unknown, and which read would tell', async () => {
    const { sent, text } = await outcome('pull_request_merge', MERGE, HANG);
    expect(sent).toBe(1);
    expect(text).toContain('outcome is unknown: read the object with pull_request_get to see');
  });

  test.for<readonly [string, Record<string, unknown>, string]>([
    ['pull_request_update', { ...PULL_REQUEST, body: { version: 3, title: 'x' } }, 'pull_request_get'],
    ['projects_create', { body: { key: 'PLAT', name: 'Platform' } }, 'projects_list'],
  ])('[S46] %s names its read', async ([name, input, read]) => {
    expect((await outcome(name, input, RESET)).text).toContain(`read the object with ${read} to see`);
  });

  test('[S46] names no read that the policy does not allow', async () => {
    other.script(RESET);
    expect(textOf(await other.server.call('pull_request_merge', MERGE))).toContain(
      'outcome is unknown: read the object to see',
    );
  });

  test('control: fetch only says that it failed, although the write came through', async () => {
    scripted.script(RESET);
    const before = scripted.stub.requests.length;
    const write = fetch(`${scripted.stub.url}/rest/api/latest/projects`, { method: 'POST', body: '{"key":"PLAT"}' });
    await expect(write).rejects.toThrow(/^fetch failed$/);
    expect(scripted.stub.requests.slice(before).map(({ body }) => body.toString())).toEqual(['{"key":"PLAT"}']);
  });
});
