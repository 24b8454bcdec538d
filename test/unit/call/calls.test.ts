import { describe, expect, test } from 'vitest';
import { callTool } from '../../../src/runtime/call/call-tool.ts';
import type { Caller, ConfirmAnswer } from '../../../src/runtime/call/caller.ts';
import { performCall } from '../../../src/runtime/call/perform-call.ts';
import { AppError } from '../../../src/runtime/errors.ts';
import { openTools } from './open.ts';
import { bitbucketForCalls, HOME, json } from './performing.ts';

const bitbucket = bitbucketForCalls();
const { perform } = bitbucket;
const create = { ...HOME, body: { title: 'x', fromRef: { id: 'main' } } };

describe('a call', () => {
  test('that reads is sent, and answered with what it was', async () => {
    bitbucket.reply = json({ id: 7 });
    expect(await perform('repo_get', HOME)).toMatchObject({
      content: { kind: 'json', value: { id: 7 } },
      path: '/api/latest/projects/PLAT/repos/api',
      fields: undefined,
      fieldsKnown: false,
      startLine: 1,
      given: HOME,
      operation: { name: 'repo_get' },
    });
    expect(bitbucket.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /rest/api/latest/projects/PLAT/repos/api',
    ]);
  });
  test('of no tool, or of one that is not allowed, is unknown', async () => {
    for (const [name, policy] of [
      ['nothing', { allow: ['*'] }],
      ['repo_delete', {}],
      ['repo_new', { allow: ['*'] }],
      ['x'.repeat(200), {}],
    ] as const)
      expect(await perform(name, HOME, { policy })).toMatchObject({
        code: 'unknown-tool',
        message: `Unknown tool: ${name.slice(0, 128)}`,
      });
    expect(bitbucket.requests).toEqual([]);
  });
  test('is denied by its arguments, with the rule and its place', async () => {
    const policy = {
      profile: 'none',
      allow: [{ operation: 'repo_get', arguments: { projectKey: ['PLAT', 'DEV'] } }],
      scope: { projects: ['PLAT'] },
    };
    expect(await perform('repo_get', { ...HOME, projectKey: 'DEV' }, { policy })).toMatchObject({
      code: 'denied',
      message: "denied by scope PLAT: projectKey 'DEV' with repositorySlug 'api' is outside it (p.json:1)",
    });
    expect(await perform('repo_get', HOME, { policy })).not.toBeInstanceOf(AppError);
    const fixed = { profile: 'none', allow: [{ operation: 'repo_get', arguments: { projectKey: 'DEV' } }] };
    expect(await perform('repo_get', { repositorySlug: 'api' }, { policy: fixed })).toMatchObject({
      path: '/api/latest/projects/DEV/repos/api',
    });
    expect(await perform('repo_get', HOME, { policy: fixed })).toMatchObject({
      code: 'invalid-arguments',
      message: expect.stringContaining("unknown argument 'projectKey'") as string,
    });
  });
  test('that Bitbucket rejects fails', async () => {
    bitbucket.reply = (_request, response) => response.writeHead(404, { 'Content-Type': 'application/json' }).end('{}');
    expect(await perform('repo_get', HOME)).toMatchObject({ code: 'not-found' });
    const shaped = await callTool(openTools(bitbucket.url), 'repo_get', HOME);
    expect(shaped).toMatchObject({
      isError: true,
      content: [{ type: 'text', text: expect.stringContaining('It does not exist') as string }],
    });
    await expect(callTool(openTools(bitbucket.url), 'nothing', {})).rejects.toMatchObject({ code: 'unknown-tool' });
  });
  test('is shaped for a client', async () => {
    bitbucket.reply = json({ id: 7, token: 'test-token' });
    expect(await callTool(openTools(bitbucket.url), 'repo_get', HOME)).toEqual({
      content: [{ type: 'text', text: expect.stringMatching(/"id":7.*\[redacted\]/) as string }],
    });
  });
  test('whose outcome is unknown names the read that tells', async () => {
    bitbucket.reply = (_request, response) => response.destroy();
    expect(await perform('pulls_create', create)).toMatchObject({
      code: 'unreachable',
      details: { outcomeUnknown: true, checkWith: 'pulls_list' },
    });
    expect(await perform('repo_delete', HOME)).toMatchObject({
      details: { outcomeUnknown: true, checkWith: 'repo_get' },
    });
    expect(
      await perform('repo_delete', HOME, { policy: { profile: 'none', allow: ['repo_delete'] } }),
    ).not.toHaveProperty('details.checkWith');
    expect(await perform('repo_token_create', { ...HOME, body: {} })).toMatchObject({
      details: { outcomeUnknown: true, checkWith: 'repo_get' },
    });
    expect(await perform('repo_get', HOME)).not.toHaveProperty('details.checkWith');
  });
});

describe('between a built request and Bitbucket', () => {
  test('a dry run shows it, sends nothing, and hides secrets', async () => {
    const performed = await perform('pulls_create', {
      ...create,
      body: { title: 'test-token', fromRef: { id: 'main' } },
      _dryRun: true,
    });
    expect(performed).toMatchObject({
      fields: '*',
      path: '/api/latest/projects/PLAT/repos/api/pull-requests',
      content: {
        kind: 'json',
        value: {
          dryRun: true,
          note: 'Nothing was sent.',
          method: 'POST',
          url: `${bitbucket.url}/rest/api/latest/projects/PLAT/repos/api/pull-requests`,
          headers: { Accept: 'application/json', 'X-Atlassian-Token': 'no-check', 'Content-Type': 'application/json' },
          bodyBytes: 46,
          body: { title: '[redacted]', fromRef: { id: 'main' } },
        },
      },
    });
    expect(await perform('repo_delete', HOME, { flags: { dryRun: true } })).toMatchObject({
      content: {
        value: { method: 'DELETE', headers: { Accept: 'application/json', 'X-Atlassian-Token': 'no-check' } },
      },
    });
    expect(await perform('repo_delete', { ...HOME, _dryRun: false }, { flags: { dryRun: true } })).not.toHaveProperty(
      'content.value.body',
    );
    expect(await perform('repo_get', { ...HOME, _dryRun: true })).toMatchObject({ code: 'invalid-arguments' });
    expect(bitbucket.requests).toEqual([]);
  });
  test('a body has its bound', async () => {
    expect(await perform('pulls_create', create, { flags: { maxBodyBytes: '10' } })).toMatchObject({
      code: 'body-too-large',
      message: 'the request body has 37 bytes; the limit is 10',
    });
    expect(await perform('pulls_create', create, { flags: { maxBodyBytes: '37' } })).not.toBeInstanceOf(AppError);
  });
  test('limits count what is sent, each access by itself', async () => {
    const context = openTools(bitbucket.url, {
      flags: { callsPerMinute: '3', accessCallsPerMinute: ['write=1', 'delete=unlimited', 'admin=unlimited'] },
    });
    const call = async (name: string, input: object = HOME) =>
      performCall(context, name, input).then(
        () => 'sent',
        (error: unknown) =>
          error instanceof AppError ? `${error.code}: ${error.message} ${String(error.details.retryAfter)}` : 'other',
      );
    expect(await call('pulls_create', { ...create, _dryRun: true })).toBe('sent');
    expect(await call('pulls_create', create)).toBe('sent');
    expect(await call('pulls_create', create)).toBe('limited: rate limit: at most 1 calls of access write in 60 s 60');
    expect(await call('repo_get')).toBe('sent');
    expect(await call('repo_delete')).toBe('sent');
    expect(await call('repo_get')).toBe('limited: rate limit: at most 3 calls in 60 s 60');
    expect(bitbucket.requests).toHaveLength(3);
  });

  const asked: string[] = [];
  const answers = (answer: ConfirmAnswer): Caller => ({
    confirm: (question, timeoutMs) => {
      asked.push(`${question}\n${String(timeoutMs)}`);
      return Promise.resolve(answer);
    },
  });
  test('a person is asked, with what would happen', async () => {
    const flags = { confirm: ['delete', 'write'], confirmTimeout: '5' };
    expect(await perform('repo_delete', HOME, { flags }, answers('accepted'))).not.toBeInstanceOf(AppError);
    expect(asked.pop()).toMatch(
      /^Allow DELETE\? About repo_delete\.\nTarget: PLAT\/api \(the repository\)\nPath: \/api\/latest\/projects\/PLAT\/repos\/api\nTool: repo_delete \(access delete\)\n5000$/,
    );
    bitbucket.requests.length = 0;
    for (const [answer, words] of [
      ['declined', 'the user declined'],
      ['cancelled', 'the user dismissed the question'],
      ['expired', 'the question timed out'],
      ['failed', 'the client could not show the question'],
    ] as const)
      expect(await perform('pulls_create', create, { flags }, answers(answer))).toMatchObject({
        code: 'not-confirmed',
        message: `pulls_create needs confirmation: ${words}`,
      });
    expect(await perform('repo_delete', HOME, { flags })).toMatchObject({
      code: 'not-confirmed',
      message:
        'repo_delete needs confirmation: this client does not support confirmations (form elicitation); to allow calls of access delete without confirmation, the operator can set --confirm none, or confirm: none in the policy',
    });
    expect(await perform('repo_delete', HOME, { flags }, { howToConfirm: 'say yes' })).toMatchObject({
      message: expect.stringContaining('confirmation: say yes; to allow calls') as string,
    });
    expect(bitbucket.requests).toEqual([]);
    asked.length = 0;
    expect(await perform('repo_get', HOME, { flags }, answers('declined'))).not.toBeInstanceOf(AppError);
    expect(
      await perform('repo_new', { ...HOME, body: {} }, { flags, policy: { allow: ['repo_new'] } }, answers('declined')),
    ).toMatchObject({ code: 'not-confirmed' });
    expect(
      await perform('repo_new', { ...HOME, body: {} }, { policy: { allow: ['repo_new'] } }, answers('declined')),
    ).not.toBeInstanceOf(AppError);
    expect(asked).toHaveLength(1);
  });
  test('a response that comes too late is ignored', async () => {
    const slow: Caller = {
      confirm: () =>
        new Promise((resolve) =>
          setTimeout(() => {
            resolve('accepted');
          }, 1100),
        ),
    };
    expect(
      await perform('repo_delete', HOME, { flags: { confirm: ['delete'], confirmTimeout: '1' } }, slow),
    ).toMatchObject({ message: 'repo_delete needs confirmation: the question timed out' });
  });
  test('others that were sent while the person thought count', async () => {
    const context = openTools(bitbucket.url, { flags: { confirm: ['delete'], callsPerMinute: '1' } });
    const caller: Caller = {
      confirm: async () => {
        await performCall(context, 'repo_get', HOME);
        return 'accepted';
      },
    };
    await expect(performCall(context, 'repo_delete', HOME, caller)).rejects.toMatchObject({ code: 'limited' });
  });
});
