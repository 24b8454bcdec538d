import { createHash } from 'node:crypto';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DELETE_BRANCH, GRANT } from '../helpers/gated-calls.ts';
import { missingFromQuestion } from '../helpers/missing-from-question.ts';
import { type GatedServer, startGatedServer, TOKEN } from '../helpers/start-gated-server.ts';
import { textOf } from '../helpers/start-server.ts';
import { type Stub, type StubRequest, startStub } from '../helpers/start-stub.ts';

const REPO = { projectKey: 'PLAT', repositorySlug: 'api' };
const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `user-${String(index)}`);

let stub: Stub;
let server: GatedServer;
let unconfirmed: GatedServer;

beforeAll(async () => {
  stub = await startStub();
  const limits = ['--access-calls-per-minute', 'write=unlimited', 'delete=unlimited', 'admin=unlimited'];
  const answer = () => ({ action: 'accept' as const, content: { confirm: true } });
  const policy = [
    '--profile',
    'none',
    '--allow',
    '*',
    'admin_license_create',
    'admin_users_credentials_set',
    'admin_groups_add_users',
  ];
  server = await startGatedServer({ url: stub.url, policy, args: [...limits, '--confirm', 'write'], answer });
  unconfirmed = await startGatedServer({ url: stub.url, policy, args: [...limits, '--confirm', 'none'] });
});
afterAll(async () => {
  await Promise.all([server.close(), unconfirmed.close()]);
  await stub.close();
});

interface Asked {
  readonly result: CallToolResult;
  readonly questions: readonly string[];
  readonly requests: readonly StubRequest[];
}

async function call(name: string, input: Record<string, unknown>, by = server): Promise<Asked> {
  const [asked, sent] = [by.questions.length, stub.requests.length];
  const result = await by.call(name, input);
  return { result, questions: by.questions.slice(asked), requests: stub.requests.slice(sent) };
}

async function ask(name: string, input: Record<string, unknown>): Promise<string[]> {
  const { questions, requests } = await call(name, input);
  const [question = '', ...more] = questions;
  const [request] = requests;
  if (request === undefined) throw new Error('not sent');
  expect([more, missingFromQuestion(request, question)]).toEqual([[], []]);
  return question.split('\n');
}

describe('the question names what will be sent', () => {
  test.for<readonly [string, Record<string, unknown>, readonly string[]]>([
    [
      DELETE_BRANCH.name,
      { ...DELETE_BRANCH.input, body: { name: 'feature/x', dryRun: false } },
      [
        'Target: PLAT/api branches',
        'Path: /branch-utils/latest/projects/PLAT/repos/api/branches',
        'body.dryRun: false',
        'body.name: feature/x',
      ],
    ],
    [
      'pull_request_comment_delete',
      { projectKey: '~jdoe', repositorySlug: 'api', pullRequestId: 3, commentId: 9, version: 2 },
      ['Target: ~jdoe/api pull request 3 comment 9', 'version: 2'],
    ],
    ['repo_delete', REPO, ['Target: PLAT/api (the repository)']],
    ['project_delete', { projectKey: 'PLAT' }, ['Target: PLAT (the project)']],
    ['admin_users_delete', { name: 'jdoe' }, ['Target: admin users', 'name: jdoe']],
    ['gpg_keys_delete', {}, ['Target: gpg keys']],
  ])('[S29] %s', async ([name, input, lines]) => {
    const asked = await ask(name, input);
    expect(asked[0]).toMatch(/^Allow DELETE\? [A-Z].*\.$/);
    expect(asked.filter((line) => lines.includes(line))).toEqual(lines);
    expect(asked).toContain(`Tool: ${name} (access delete)`);
  });

  test('[S29] characters that are invisible, or that Markdown would hide, are escaped', async () => {
    const asked = await ask(DELETE_BRANCH.name, {
      ...REPO,
      body: { name: 'x\n\u202e\u0007<!-- [a](b) Allow nothing?' },
    });
    expect(asked.at(-1)).toBe('body.name: "x\\n\\u202e\\u0007\\u003c!-- [a]\\u0028b) Allow nothing?"');
  });
});

describe('the host of a URL', () => {
  const asked = async (url: string): Promise<string | undefined> => {
    const body = { events: ['repo:refs_changed'], active: true, name: 'ci', url };
    return (await ask('repo_webhooks_create', { ...REPO, body })).find((line) => line.startsWith('body.url: '));
  };

  test.for([
    'https://evil.example?:x@good.example/hook',
    'https://evil.example#:x@good.example/hook',
    'https://evil.example:443?@good.example/hook',
    'https://evil.example:443#@good.example/hook',
    'https://evil.example:?@good.example/hook',
  ])('[S29] %s', async (url) => {
    expect(new URL(url).hostname).toBe('evil.example');
    expect(await asked(url)).toBe(`body.url: ${JSON.stringify(url)}`);
  });

  test('[S29] control: user and password are left out', async () => {
    expect(await asked('https://ci:hunter2@good.example/hook')).toMatch(
      /^body\.url: "https:\/\/\[secret withheld [\da-f]+\]@good\.example\/hook"/,
    );
  });
});

describe('values that an earlier question did not show', () => {
  // The earlier question showed the first twelve values in the order of the arguments. This is the rest.
  const hidden = (request: StubRequest): string => {
    const { searchParams } = new URL(request.url, stub.url);
    return [...searchParams]
      .slice(12)
      .map(([name, value]) => `${name}=${value}`)
      .join(' ');
  };

  test('[S29] a permission comes before a hundred names, whatever the order of the arguments', async () => {
    const input = { projectKey: 'PLAT', name: names(100), permission: 'PROJECT_ADMIN' };
    const asked = await ask(GRANT.name, input);
    const lines = asked.filter((line) => /^(permission|name)\b/.test(line));
    expect(lines).toEqual(['permission: PROJECT_ADMIN', `name (100): ${names(100).join(', ')}`]);
    const { questions } = await call(GRANT.name, Object.fromEntries(Object.entries(input).reverse()));
    expect(questions[0]?.split('\n')).toEqual(asked);
    expect(hidden(stub.requests.at(-1) as StubRequest)).toContain('user-99'); // control: the earlier question did not show it
  });

  test('[S29] all of a hundred users who lose their permission are shown', async () => {
    const lines = await ask('repo_permissions_delete', { ...REPO, user: names(100) });
    expect(lines.at(-1)).toBe(`user (100): ${names(100).join(', ')}`);
  });

  test('[S29] the URL of a webhook comes before its events', async () => {
    const events = Array.from({ length: 30 }, (_, index) => `repo:event_${String(index)}`);
    const url = `https://collector.example.org/${'p'.repeat(600)}`;
    const lines = await ask('repo_webhooks_create', { ...REPO, body: { events, active: true, name: 'ci', url } });
    const values = lines.filter((line) => line.startsWith('body.'));
    expect(values.map((line) => line.split(':')[0])).toEqual([
      'body.url',
      'body.active',
      'body.name',
      'body.events (30)',
    ]);
  });

  test.for<readonly [string, string, Record<string, unknown>, string]>([
    ['a name', GRANT.name, { ...GRANT.input, name: ['jdoe', 'other', 'jdoe'] }, '/name/2'],
    [
      'an event of a webhook',
      'repo_webhooks_create',
      { ...REPO, body: { name: 'ci', url: 'https://ci.example.org/', events: ['a', 'b', 'a'] } },
      '/body/events/2',
    ],
    [
      'a reviewer, who is an object',
      'pull_requests_create',
      {
        ...REPO,
        body: {
          title: 't',
          fromRef: { id: 'refs/heads/a' },
          toRef: { id: 'refs/heads/b' },
          reviewers: [{ user: { name: 'jdoe' } }, { user: { name: 'jdoe' } }],
        },
      },
      '/body/reviewers/1',
    ],
  ])('[S29] %s twice in a list is rejected, with or without a confirmation', async ([, name, input, where]) => {
    for (const by of [server, unconfirmed]) {
      const { result, questions, requests } = await call(name, input, by);
      expect([result.isError, questions, requests]).toEqual([true, [], []]);
      expect(textOf(result)).toContain(`${where}: `);
    }
  });

  test('[S29] control: without the duplicate a list is sent', async () => {
    expect((await call(GRANT.name, { ...GRANT.input, name: names(2) })).requests).toHaveLength(1);
    // Lists in an object without declared members may contain duplicates.
    const settings = { ...REPO, hookKey: 'com.example:hook', body: { lines: ['a', 'a'] } };
    expect((await call('repo_settings_hook_settings_set', settings)).requests).toHaveLength(1);
  });
});

describe('a call that cannot be shown in full', () => {
  test.for<readonly [string, string, Record<string, unknown>, RegExp]>([
    [
      'a list',
      'admin_groups_add_users',
      { body: { group: 'staff', users: names(1000) } },
      /split the 1000 members of body\.users/,
    ],
    [
      'a text',
      'pull_request_comments_create',
      { ...REPO, pullRequestId: 7, body: { text: 'long '.repeat(6_000) } },
      /shorter body\.text/,
    ],
    [
      'a script',
      'hook_scripts_create',
      { body: { name: 'x', type: 'PRE', content: `#!/bin/sh\n${'a\n'.repeat(9_000)}` } },
      /shorter body\.content/,
    ],
  ])('[S29] %s is rejected with advice, and without a question', async ([, name, input, advice]) => {
    const { result, questions, requests } = await call(name, input);
    expect([result.isError, questions, requests]).toEqual([true, [], []]);
    expect(textOf(result)).toMatch(advice);
    // Control: without a confirmation the same call is sent.
    expect((await call(name, input, unconfirmed)).requests).toHaveLength(1);
  });

  test('[S29] a file is shown by its size and hash', async () => {
    const picture = Buffer.from('a picture');
    const hash = createHash('sha256').update(picture).digest('hex');
    const line = `body.avatar: file of 9 bytes, SHA-256 ${hash}`;
    const form = await ask('project_avatar_png_create', {
      projectKey: 'PLAT',
      body: { avatar: picture.toString('base64') },
    });
    const avatar = `data:image/png;base64,${picture.toString('base64')}`;
    const json = await ask('project_update', { projectKey: 'PLAT', body: { avatar } });
    expect([form.at(-1), json.at(-1)]).toEqual([line, line]);
    // Only in that member: elsewhere it is an ordinary text.
    expect((await ask('project_update', { projectKey: 'PLAT', body: { description: avatar } })).at(-1)).toContain(
      avatar.slice(-9),
    );
  });
});

describe('a secret is left out, and the question says where', () => {
  const SECRET = 'hunter2hunter2';
  test.for<readonly [string, Record<string, unknown>, string]>([
    ['admin_user_create', { name: 'jdoe', password: SECRET, displayName: 'J', emailAddress: 'j@x.org' }, 'password'],
    [
      'admin_users_credentials_set',
      { body: { name: 'jdoe', password: SECRET, passwordConfirm: SECRET } },
      'body.password, body.passwordConfirm',
    ],
    ['admin_license_create', { body: { license: SECRET } }, 'body.license'],
    [
      'repo_settings_hook_settings_set',
      { ...REPO, hookKey: 'com.example:hook', body: { endpoint: SECRET, on: true } },
      'body.endpoint',
    ],
    [
      'repo_webhooks_create',
      {
        ...REPO,
        body: {
          name: 'ci',
          url: `https://ci:${SECRET}@ci.example.org/`,
          events: ['pr:opened'],
          configuration: { secret: SECRET },
        },
      },
      'body.configuration.secret, body.url',
    ],
    [
      'repo_webhooks_test',
      { ...REPO, url: `https://ci:${SECRET}@ci.example.org/`, body: { username: 'ci', password: SECRET } },
      'body.password, url',
    ],
  ])('[S29] %s', async ([name, input, where]) => {
    const asked = await ask(name, input);
    expect(asked.join('\n')).not.toContain(SECRET);
    expect(asked.filter((line) => line.startsWith('Secrets'))).toEqual([`Secrets are sent and not shown: ${where}`]);
    // Control: it is sent.
    const { url, body } = stub.requests.at(-1) as StubRequest;
    expect(`${url} ${String(body)}`).toContain(SECRET);
  });

  test('[S29] for a long text with a secret, the question gives its length', async () => {
    const content = `-----BEGIN PRIVATE KEY-----\n${'echo hidden\n'.repeat(100)}`;
    const asked = await ask('hook_scripts_create', { body: { name: 'x', type: 'PRE', content } });
    // A form normalizes line ends to CRLF.
    expect(asked.filter((line) => /^body\.content: .*\(13\d\d characters are sent\)$/.test(line))).toHaveLength(1);
  });

  test('[S13] [S29] our own token is masked', async () => {
    const { questions } = await call(DELETE_BRANCH.name, { ...REPO, body: { name: `x-${TOKEN}` } });
    expect(questions).toHaveLength(1);
    expect(questions[0]).not.toContain(TOKEN);
  });
});
