import { afterEach, describe, expect, test } from 'vitest';
import { RESET, type Scripted, type Step, startScripted } from '../helpers/start-scripted.ts';
import { textOf } from '../helpers/start-server.ts';
import { waitUntil } from '../helpers/wait-until.ts';

const PROJECT = { projectKey: 'PLAT' };
const OPEN =
  /^circuit breaker open after \d consecutive failures of Bitbucket: the next trial request can be sent in 1 s\. Nothing was sent\. Retry after 1 s\.$/;

let scripted: Scripted;

afterEach(async () => {
  await scripted.close();
});

const read = async (): Promise<string> => textOf(await scripted.server.call('project_get', PROJECT));
const repeat = <T>(count: number, step: T): T[] => Array.from({ length: count }, () => step);
const start = async (env: Record<string, string> = {}): Promise<void> => {
  scripted = await startScripted({ BITBUCKET_BREAKER_REST: '1', BITBUCKET_READ_ATTEMPTS: '1', ...env });
};
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1_050));

describe('the breaker', () => {
  test.for<readonly [string, Step]>([
    ['500', 500],
    ['503', 503],
    ['a reset', RESET],
  ])('[S50] opens after five times %s in a row, and sends nothing more', async ([, step]) => {
    await start();
    scripted.script(...repeat(9, step));
    for (let i = 0; i < 5; i++) await read();
    expect(await read()).toMatch(OPEN);
    expect(await read()).toMatch(OPEN);
    expect(scripted.stub.requests).toHaveLength(5);
  });

  test.for([400, 401, 404, 409, 429])('[S50] stays closed, however often Bitbucket answers %i', async (status) => {
    await start({ BITBUCKET_REQUESTS_PER_SECOND: 'unlimited' });
    scripted.script(...repeat(9, status));
    for (let i = 0; i < 9; i++) await read();
    expect(scripted.stub.requests).toHaveLength(9);
  });

  test('[S50] stays closed when one of five succeeds, and when this server itself rejects calls', async () => {
    await start();
    scripted.script(500, 500, 500, 500, 200, 500, 500, 500, 500);
    for (let i = 0; i < 9; i++) await read();
    for (let i = 0; i < 9; i++) await scripted.server.call('project_get', { projectKey: '..' });
    expect(await read()).toBe('{}');
  });

  test('control: without it every call is sent', async () => {
    await start({ BITBUCKET_BREAKER_FAILURES: 'never' });
    scripted.script(...repeat(9, 500));
    for (let i = 0; i < 9; i++) await read();
    expect(scripted.stub.requests).toHaveLength(9);
  });

  test('[S51] after its rest a single probe is sent; failing it opens again, succeeding it closes', async () => {
    await start();
    let release: (() => void) | undefined;
    const slowFailure: Step = (_request, response) => {
      release = () => response.writeHead(500).end();
    };
    scripted.script(...repeat(5, 500), slowFailure);
    for (let i = 0; i < 5; i++) await read();
    await rest();
    const probe = read();
    await waitUntil('the probe is sent', () => scripted.stub.requests.length === 6);
    const others = await Promise.all(repeat(4, 0).map(read));
    expect(others.every((text) => text.includes('a trial request is running'))).toBe(true);
    release?.();
    await probe;
    expect(await read()).toMatch(OPEN);
    expect(scripted.stub.requests).toHaveLength(6);
    await rest();
    expect(await read()).toBe('{}');
    expect(await Promise.all(repeat(4, 0).map(read))).toEqual(repeat(4, '{}'));
  });

  test('[S51] a probe that is cancelled lets the next one try', async () => {
    await start();
    scripted.script(...repeat(5, 500), () => undefined);
    for (let i = 0; i < 5; i++) await read();
    await rest();
    const cancel = new AbortController();
    const probe = scripted.server.client.callTool({ name: 'project_get', arguments: PROJECT }, undefined, {
      signal: cancel.signal,
    });
    await waitUntil('the probe is sent', () => scripted.stub.requests.length === 6);
    cancel.abort();
    await expect(probe).rejects.toThrow();
    // The cancellation reaches the request a moment after the next call may.
    let last = '';
    for (let tries = 0; tries < 50 && last !== '{}'; tries++) {
      last = await read();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(last).toBe('{}');
  });
});

describe('a log-in that needs a CAPTCHA', () => {
  const captcha: Step = {
    status: 401,
    headers: { 'X-Authentication-Denied-Reason': 'CAPTCHA_CHALLENGE; login-url=https://evil.example' },
  };

  test('[S52] ends all calls at once, for 5 minutes', async () => {
    await start();
    scripted.script(captcha);
    const first = await read();
    expect(first).toContain('until a person has solved a CAPTCHA');
    expect(first).not.toContain('evil.example');
    for (let i = 0; i < 3; i++) expect(await read()).toBe(first);
    expect(scripted.stub.requests).toHaveLength(1);
    expect(scripted.server.stderr()).toContain('at most one request in 5 minutes is sent until one succeeds');
  });

  test('control: a plain 401 ends nothing', async () => {
    await start();
    scripted.script(401, 401);
    await read();
    await read();
    expect(await read()).toBe('{}');
  });
});
