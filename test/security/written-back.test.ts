import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
    env: { ...WITHOUT_GATE, BITBUCKET_ALLOW: 'repo_webhook_get,repo_webhook_update,pull_request_comments_create' },
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
      "/body/configuration/secret: '[secret withheld]' stands for a secret",
    );
  });

  test('[S72] control: the same way with the secret shown is sent, and as it was', async () => {
    const [result, sent] = await writeBack(revealing);
    expect([result.isError ?? false, sent]).toEqual([false, 1]);
    expect(stub.requests.at(-1)?.body.toString()).toContain(secret);
  });

  test.for([
    ['https://user:[secret withheld]@ci.example.com/', true],
    [' [secret withheld] ', true],
    ['why does the answer say [secret withheld]?', false],
  ] as const)('[S72] %j is refused: %j', async ([text, refused]) => {
    answer = { id: 1, version: 0, text };
    const before = stub.requests.length;
    const place = { projectKey: 'PLAT', repositorySlug: 'api', pullRequestId: 1 };
    const result = await closed.call('pull_request_comments_create', { ...place, body: { text } });
    expect([result.isError ?? false, stub.requests.length - before]).toEqual([refused, refused ? 0 : 1]);
  });
});
