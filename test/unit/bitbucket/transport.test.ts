import { describe, expect, test } from 'vitest';
import { openConnections } from '../../../src/runtime/bitbucket/http/open-connections.ts';
import { createSender } from '../../../src/runtime/bitbucket/http/send.ts';
import { Secret } from '../../../src/runtime/secrets/secret.ts';
import { built, CREDENTIALS } from './fake-sender.ts';
import { replyingStub } from './replying-stub.ts';
import { at, configOf, open, send } from './sending.ts';

const stub = replyingStub();

describe('a request', () => {
  test('that reads has what it needs, and its response is told whole', async () => {
    stub.reply = at(
      200,
      { 'Content-Type': 'Text/Plain; charset=x', Location: '/x', 'Retry-After': '3', 'X-RateLimit-Remaining': '4' },
      'ä',
    );
    const answer = await send('repo_get', stub.url);
    expect(answer).toEqual({
      status: 200,
      mediaType: 'text/plain',
      location: '/x',
      retryAfter: '3',
      bytes: Buffer.from('ä'),
      hints: { retryAfterMs: 3000, remaining: 4, perSecond: undefined, authenticationDenied: false },
    });
    const { method, url, headers } = stub.requests.at(-1) ?? {};
    expect([method, url]).toEqual(['GET', '/rest/api/latest/projects/PLAT/repos/api']);
    expect(headers).toMatchObject({
      accept: 'application/json',
      authorization: 'Bearer t',
      'user-agent': 'unit/1',
      'accept-encoding': 'gzip, deflate, br',
    });
    expect(headers).not.toHaveProperty('content-length');
    expect(headers).not.toHaveProperty('content-type');
  });
  test('that writes has its body', async () => {
    await send('pulls_create', stub.url);
    const { method, headers, body } = stub.requests.at(-1) ?? {};
    expect([method, body?.toString()]).toEqual(['POST', '{"a":1}']);
    expect(headers).toMatchObject({
      'content-length': '7',
      'content-type': 'application/json',
      'x-atlassian-token': 'no-check',
    });
    await send('repo_delete', stub.url);
    expect(stub.requests.at(-1)).toMatchObject({ method: 'DELETE', headers: { 'content-length': '0' } });
  });
  test.for<readonly [string, string]>([
    ['application/json', 'application/json'],
    ['no type', ''],
    ['text/html;charset=x', 'text/html'],
    ['image/svg+xml', 'image/svg+xml'],
    ['a/b c', ''],
    [`a/${'b'.repeat(65)}`, ''],
    ['/json', ''],
  ])('media type %j', async ([given, want]) => {
    stub.reply = at(200, { 'Content-Type': given });
    expect(await send('repo_get', stub.url)).toMatchObject({ mediaType: want });
  });
  test('goes with the headers that a gateway asks for', async () => {
    await send('repo_get', stub.url, { limits: { headers: [{ name: 'X-Gateway', value: new Secret('pass') }] } });
    expect(stub.requests.at(-1)?.headers).toMatchObject({ 'x-gateway': 'pass' });
  });
  test('reads share a connection, writes have their own', async () => {
    const sender = createSender(configOf(stub.url), 'unit/1');
    open.push(sender.close);
    const before = stub.connections();
    for (let i = 0; i < 3; i++)
      await sender.send(built('repo_get', stub.url), undefined, CREDENTIALS, AbortSignal.timeout(30_000));
    expect(stub.connections()).toBe(before + 1);
    for (let i = 0; i < 2; i++)
      await sender.send(built('repo_delete', stub.url), undefined, CREDENTIALS, AbortSignal.timeout(30_000));
    expect(stub.connections()).toBe(before + 3);
  });
  test('waits for no connection: as many go at once as have their turn', async () => {
    const AT_ONCE = 40;
    const held: (() => void)[] = [];
    stub.reply = (request, response) => {
      held.push(() => {
        at(200)(request, response);
      });
      if (held.length === AT_ONCE) for (const answer of held) answer();
    };
    const sender = createSender(configOf(stub.url), 'unit/1');
    open.push(sender.close);
    const reads = Array.from({ length: AT_ONCE }, () =>
      sender.send(built('repo_get', stub.url), undefined, CREDENTIALS, AbortSignal.timeout(10_000)),
    );
    expect((await Promise.all(reads)).map(({ status }) => status)).toEqual(reads.map(() => 200));
  });
  test('goes to its own origin only', () => {
    const connections = openConnections('https://a.test', configOf('https://a.test'));
    expect(() => connections.open(new URL('https://b.test/x'), {})).toThrow(
      'connection pool for https://a.test was asked to connect to https://b.test',
    );
    connections.close();
  });
});

describe('a 401', () => {
  const answers = (...statuses: readonly number[]): void => {
    const left = [...statuses];
    stub.reply = (_request, response) => response.writeHead(left.shift() ?? 500).end();
  };
  test('is reported with advice and with whether the credential was replaced; nothing is sent twice', async () => {
    answers(401, 200);
    const used: string[] = [];
    const credentials = {
      authorize: () => Promise.resolve('first'),
      renew: (old: string) => {
        used.push(old);
        return Promise.resolve(true);
      },
    };
    const before = stub.requests.length;
    const answer = await send('pulls_create', stub.url, { credentials });
    expect(answer).toMatchObject({ status: 401, rejection: 'renew it', renewed: true });
    expect(used).toEqual(['first']);
    expect(stub.requests.slice(before).map((request) => request.headers['authorization'])).toEqual(['first']);
  });
  test('[S52] is left where there is no other; where logins are counted a replaced one is noticed, and nothing is sent again', async () => {
    answers(401, 200);
    expect(await send('repo_get', stub.url)).toMatchObject({ status: 401, rejection: 'renew it', renewed: false });
    stub.reply = at(401, { 'X-Authentication-Denied-Reason': 'CAPTCHA' });
    const before = stub.requests.length;
    expect(await send('repo_get', stub.url, { credentials: { renew: () => Promise.resolve(true) } })).toMatchObject({
      status: 401,
      renewed: true,
    });
    expect(stub.requests).toHaveLength(before + 1);
    answers(403, 200);
    expect(await send('repo_get', stub.url, { credentials: { renew: () => Promise.resolve(true) } })).toMatchObject({
      status: 403,
    });
  });
});
