import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AppError, createClient } from '../../src/runtime/index.ts';
import { type Stub, type StubAnswer, startStub } from '../helpers/start-stub.ts';

/** Status and headers of a response count, even when its body cannot be read. */
let stub: Stub;
let answer: StubAnswer;
beforeAll(async () => {
  stub = await startStub((request, response) => {
    answer(request, response);
  });
});
afterAll(() => stub.close());

const ENCODED = { 'Content-Type': 'application/json', 'Content-Encoding': 'zstd' };
const reply =
  (status: number, headers: Readonly<Record<string, string>>): StubAnswer =>
  (_request, response) => {
    response.writeHead(status, { ...ENCODED, ...headers }).end('x');
  };

/** The codes of reads, one after the other, and how many requests were sent. */
async function read(times: number): Promise<readonly [readonly string[], number]> {
  const client = createClient({ url: stub.url, token: 't', readAttempts: 1, breakerFailures: 3, timeout: 10 });
  const before = stub.requests.length;
  const codes: string[] = [];
  for (let call = 0; call < times; call++) {
    const code = await client.call('project_get', { projectKey: 'PLAT' }).then(
      () => 'ok',
      (error: unknown) => (error instanceof AppError ? error.code : String(error)),
    );
    codes.push(code);
  }
  await client.close();
  return [codes, stub.requests.length - before];
}

describe('an encoding that was not offered', () => {
  test('[S52] on a 401 that demands a CAPTCHA: the credential is locked out', async () => {
    answer = reply(401, { 'X-Authentication-Denied-Reason': 'CAPTCHA_CHALLENGE; login-url=x' });
    expect(await read(3)).toEqual([['malformed-answer', 'locked-out', 'locked-out'], 1]);
  });

  test('[S50] on a 503: the circuit breaker opens', async () => {
    answer = reply(503, {});
    expect(await read(4)).toEqual([[...Array<string>(3).fill('malformed-answer'), 'breaker-open'], 3]);
  });

  test('[S49] on a 429 with Retry-After: the next request waits', async () => {
    answer = reply(429, { 'Retry-After': '1' });
    const started = performance.now();
    await read(2);
    expect(performance.now() - started).toBeGreaterThan(900);
  });

  test('control: on a 200 nothing is locked, opened or slowed down', async () => {
    answer = reply(200, {});
    expect(await read(4)).toEqual([Array<string>(4).fill('malformed-answer'), 4]);
  });
});
