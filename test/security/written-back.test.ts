import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient } from '../../src/runtime/create-client.ts';
import { AppError } from '../../src/runtime/errors.ts';
import { runCli } from '../helpers/run-cli.ts';
import { type StartedServer, startServer } from '../helpers/start-server.ts';
import { type Stub, startStub } from '../helpers/start-stub.ts';
import { WITHOUT_GATE } from '../helpers/without-gate.ts';
import { CANARY } from './planted-secrets.ts';

let stub: Stub;
let answer: unknown;
let closed: StartedServer;
let revealing: StartedServer;

const start = (args: readonly string[] = []): Promise<StartedServer> =>
  startServer({
    url: stub.url,
    args: ['--profile', 'none', '--structured-content', ...args],
    env: {
      ...WITHOUT_GATE,
      BITBUCKET_ALLOW:
        'repo_webhook_get,repo_webhook_update,pull_request_comments_create,repo_settings_hook_settings_set,repo_label_delete',
    },
  });

beforeAll(async () => {
  stub = await startStub((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(answer));
  });
  [closed, revealing] = await Promise.all([
    start(),
    start(['--reveal-secrets', 'repo_webhook_get', 'repo_webhook_update']),
  ]);
});

afterAll(async () => {
  await Promise.all([closed.close(), revealing.close()]);
  await stub.close();
});

describe('settings that are read and written back', () => {
  const secret = `whsec-${CANARY}`;
  const hook = {
    id: 7,
    name: 'ci',
    url: 'https://ci.example.com/hook',
    events: ['repo:refs_changed'],
    active: true,
    configuration: { secret },
  };
  const project = { projectKey: 'PLAT', repositorySlug: 'api', webhookId: 7 };
  const writeBack = async (server: StartedServer): Promise<[CallToolResult, number]> => {
    answer = hook;
    const read = await server.call('repo_webhook_get', project);
    const body = Object.fromEntries(Object.entries(read.structuredContent ?? {}).filter(([name]) => name !== 'id'));
    const before = stub.requests.length;
    return [await server.call('repo_webhook_update', { ...project, body }), stub.requests.length - before];
  };

  test('[S72] do not replace the withheld secret with its mark: nothing is sent', async () => {
    const [result, sent] = await writeBack(closed);
    expect([result.isError, sent]).toEqual([true, 0]);
    expect(JSON.stringify(result.content)).toContain(
      '/body/configuration/secret: contains the placeholder of a withheld secret',
    );
  });

  test('[S72] control: the same way with the secret shown is sent, and as it was', async () => {
    const [result, sent] = await writeBack(revealing);
    expect([result.isError ?? false, sent]).toEqual([false, 1]);
    expect(stub.requests.at(-1)?.body.toString()).toContain(secret);
  });

  const place = { projectKey: 'PLAT', repositorySlug: 'api', pullRequestId: 1 };
  /** The mark of a server, as its responses show it. */
  const markOf = async (server: StartedServer): Promise<string> => {
    answer = hook;
    const read = await server.call('repo_webhook_get', project);
    return /\[secret withheld [0-9a-f]{16}\]/.exec(JSON.stringify(read))?.[0] ?? 'no mark';
  };
  /** Whether a call is rejected and nothing was sent. */
  const isRejected = async (server: StartedServer, tool: string, input: Record<string, unknown>): Promise<boolean> => {
    const before = stub.requests.length;
    answer = { id: 1, version: 0 };
    const result = await server.call(tool, input);
    const sent = stub.requests.length - before;
    expect([result.isError ?? false, sent]).toEqual(sent === 0 ? [true, 0] : [false, 1]);
    expect(sent === 0 ? JSON.stringify(result) : '').toMatch(/^$|contains the placeholder of a withheld secret/);
    return sent === 0;
  };
  const between = (text: string, what: string): string => Array.from(text).join(what);
  const escaped = (text: string, escape: (code: string) => string): string =>
    Array.from(text, (char) => escape(char.charCodeAt(0).toString(16).padStart(2, '0'))).join('');

  test.for<[string, (mark: string) => string]>([
    ['alone', (mark) => mark],
    ['inside a script', (mark) => `#!/bin/sh\nAPI_TOKEN='${mark}'\necho done`],
    ['inside an expression', (mark) => `(?:password|${mark})\\s*=`],
    ['as the password of a URL', (mark) => `https://user:${mark}@ci.example.com/`],
    ['in capitals', (mark) => mark.toUpperCase()],
    ['with invisible characters in it', (mark) => between(mark, '\u200b')],
    ['with control characters in it', (mark) => between(mark, '\u0001')],
    ['with bidirectional marks and soft hyphens in it', (mark) => between(mark, '\u202e\u00ad')],
    ['with white space in it', (mark) => mark.replaceAll(' ', '\n\t ')],
    ['in wide letters', (mark) => mark.replace(/[a-z]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))],
    ['without its brackets', (mark) => mark.slice(1, -1)],
    ['its random part alone', (mark) => mark.slice(-17, -1)],
    ['cut off', (mark) => mark.slice(0, -11)],
    ['as HTML', (mark) => escaped(mark, (code) => `&#x${code};`)],
    ['with the spaces of HTML', (mark) => mark.replaceAll(' ', '&nbsp;')],
    ['percent-encoded', (mark) => escaped(mark, (code) => `%${code}`)],
    ['percent-encoded twice', (mark) => encodeURIComponent(encodeURIComponent(mark))],
    ['as JSON in JSON', (mark) => JSON.stringify(JSON.stringify({ a: mark }))],
    ['as JSON escapes', (mark) => escaped(mark, (code) => `\\u00${code}`)],
    ['in Base64', (mark) => Buffer.from(`password=${mark}\n`).toString('base64')],
    ['in Base64 of UTF-16', (mark) => Buffer.from(mark, 'utf16le').toString('base64url')],
    ['of another process', () => '[secret withheld 0123456789abcdef]'],
  ])('[S72] the mark %s is rejected', async ([, write]) => {
    const mark = await markOf(closed);
    expect(mark).not.toBe('no mark');
    const text = write(mark);
    expect(await isRejected(closed, 'pull_request_comments_create', { ...place, body: { text } })).toBe(true);
  });

  test.for([
    'why does the response say [secret withheld]?',
    'Secret withheld: /values/*/configuration. The operator can show it with revealSecrets: repo_webhooks_list',
    'The secret withheld because of a faded label, 0123456789abcdef',
    '[secret] withheld',
  ])('[S72] control: a text that mentions a withheld secret is sent: %j', async (text) => {
    expect(await isRejected(closed, 'pull_request_comments_create', { ...place, body: { text } })).toBe(false);
  });

  test('[S72] the mark differs in each process, and every process rejects it', async () => {
    const restarted = await start();
    try {
      const [before, after] = [await markOf(closed), await markOf(restarted)];
      expect(after).not.toBe(before);
      expect(await isRejected(restarted, 'pull_request_comments_create', { ...place, body: { text: before } })).toBe(
        true,
      );
    } finally {
      await restarted.close();
    }
  });

  test('[S72] the mark is rejected in a member name, and in the path of a delete', async () => {
    const mark = await markOf(closed);
    const settings = { projectKey: 'PLAT', repositorySlug: 'api', hookKey: 'com.example:hook' };
    expect(await isRejected(closed, 'repo_settings_hook_settings_set', { ...settings, body: { [mark]: 'x' } })).toBe(
      true,
    );
    expect(await isRejected(closed, 'repo_settings_hook_settings_set', { ...settings, body: { x: 'x' } })).toBe(false);
    expect(
      await isRejected(closed, 'repo_label_delete', { projectKey: 'PLAT', repositorySlug: 'api', labelName: mark }),
    ).toBe(true);
  });
});

describe('every way to write', () => {
  const MARK = '[secret withheld 0123456789abcdef]';
  const input = { projectKey: 'PLAT', repositorySlug: 'api', pullRequestId: 1, body: { text: `a ${MARK}` } };

  test('[S72] call_operation of search mode', async () => {
    const server = await startServer({
      url: stub.url,
      args: ['--profile', 'none', '--allow', 'pull_request_comments_create'],
      env: { ...WITHOUT_GATE, BITBUCKET_TOOLS: 'search' },
    });
    try {
      answer = { id: 1 };
      const before = stub.requests.length;
      const operation = { name: 'pull_request_comments_create', arguments: input };
      expect((await server.call('call_operation', operation)).isError).toBe(true);
      expect(stub.requests.length).toBe(before);
      // Control: the same call without the mark is sent.
      await server.call('call_operation', { ...operation, arguments: { ...input, body: { text: 'a' } } });
      expect(stub.requests.length).toBe(before + 1);
    } finally {
      await server.close();
    }
  });

  test.for([
    [MARK, 1, 0],
    ['plain', 0, 1],
  ] as const)('[S72] the command call: %s', async ([text, code, sent]) => {
    answer = { id: 1 };
    const before = stub.requests.length;
    const run = await runCli({
      args: [
        'call',
        'pull_request_comments_create',
        '--profile',
        'none',
        '--allow',
        'pull_request_comments_create',
      ].concat(['--input', JSON.stringify({ ...input, body: { text } })]),
      env: { BITBUCKET_URL: stub.url, BITBUCKET_TOKEN: 't' },
    });
    expect([run.code, stub.requests.length - before]).toEqual([code, sent]);
  });

  test.for([
    [MARK, 'invalid-arguments', 0],
    ['plain', undefined, 1],
  ] as const)('[S72] createClient: %s', async ([text, code, sent]) => {
    answer = { id: 1 };
    const before = stub.requests.length;
    const client = createClient({
      url: stub.url,
      token: 't',
      profile: 'none',
      allow: ['pull_request_comments_create'],
    });
    try {
      const failure = await client.call('pull_request_comments_create', { ...input, body: { text } }).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(failure instanceof AppError ? failure.code : failure).toBe(code);
      expect(stub.requests.length - before).toBe(sent);
    } finally {
      await client.close();
    }
  });
});
