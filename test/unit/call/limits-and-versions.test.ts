import { describe, expect, test } from 'vitest';
import type { Upstream } from '../../../src/runtime/bitbucket/pacing/resilience.ts';
import { createCallLimiter } from '../../../src/runtime/call/call-limiter.ts';
import { createVersionGate } from '../../../src/runtime/call/version-gate.ts';
import { RouteIndex } from '../../../src/runtime/catalog/route-index.ts';
import type { CallLimits } from '../../../src/runtime/config/call-controls.ts';
import { AppError } from '../../../src/runtime/errors.ts';
import { createLog } from '../../../src/runtime/observability/log.ts';
import { answer, CREDENTIALS } from '../bitbucket/fake-sender.ts';
import { build } from '../policy/build.ts';
import { catalogOf, operation, small } from '../small-catalog.ts';

const BASE = { origin: 'https://h', contextPath: '', insecure: false };

describe('sliding windows of a minute', () => {
  const LIMITS: CallLimits = {
    callsPerMinute: 0,
    perAccess: { read: 0, write: 2, delete: 0, admin: 1 },
    maxBodyBytes: 0,
  };
  test('each call frees its place after a minute', () => {
    let now = 0;
    const { check, count } = createCallLimiter(LIMITS, () => now);
    const wait = (access: Parameters<typeof check>[0] = 'write'): unknown => {
      try {
        check(access);
      } catch (error) {
        return error instanceof AppError ? `${error.message} ${String(error.details.retryAfter)}` : 'other';
      }
      return 0;
    };
    expect(wait()).toBe(0);
    count('write');
    now = 10_000;
    expect(wait()).toBe(0);
    count('write');
    expect(wait()).toBe('rate limit: at most 2 calls of access write in 60 s 50');
    now = 59_999;
    expect(wait()).toBe('rate limit: at most 2 calls of access write in 60 s 1');
    now = 60_000;
    expect(wait()).toBe(0);
    count('write');
    expect(wait()).toBe('rate limit: at most 2 calls of access write in 60 s 10');
    expect([wait('read'), wait('delete')]).toEqual([0, 0]);
    count('unknown'); // may be the worst
    expect([wait('admin'), wait('unknown')]).toEqual([
      'rate limit: at most 1 calls of access admin in 60 s 60',
      'rate limit: at most 1 calls of access unknown in 60 s 60',
    ]);
  });
});

describe('a Bitbucket whose version is found out', () => {
  const key = 'GET /api/latest/application-properties';
  const versions = operation('application_properties', key, { scope: { reach: 'global', places: [], beyond: [] } });
  const gone = operation('gone_get', 'GET /api/latest/gone');
  const old = operation('old_get', 'GET /api/latest/old');
  const catalog = { ...catalogOf([versions, gone, old]), knownVersions: ['9.4', '10.0'] };
  const routes = new RouteIndex(catalog.operations);
  const ASKER = { credentials: CREDENTIALS, policy: build({ profile: 'read-all' }, {}, catalog) };
  const lines: string[] = [];
  const log = createLog('silent', (text) => text);
  for (const level of ['info', 'warn'] as const)
    Object.assign(log, {
      [level]: (...words: readonly unknown[]) =>
        lines.push(words.map((word) => (typeof word === 'string' ? word : JSON.stringify(word))).join(' ')),
    });
  function gateOf(...answers: readonly (string | Error)[]) {
    let asked = 0;
    let now = 0;
    const upstream: Upstream = {
      exchange: ({ request }, read) => {
        expect(request.url).toBe('https://h/rest/api/latest/application-properties');
        const next = answers[Math.min(asked++, answers.length - 1)] ?? '';
        return next instanceof Error ? Promise.reject(next) : read(answer(200, { bytes: Buffer.from(next) }));
      },
      drain: () => Promise.resolve(),
      close: () => undefined,
    };
    const gate = createVersionGate({ baseUrl: BASE, catalog, routes, upstream }, log, () => now);
    return { gate, asked: () => asked, tick: (ms: number) => (now += ms) };
  }
  test('is asked once, and rejects what it does not have', async () => {
    lines.length = 0;
    const { gate, asked } = gateOf('{"version":"10.0.3"}');
    await Promise.all([
      gate.check(ASKER, versions, {}, undefined),
      expect(gate.check(ASKER, gone, {}, undefined)).rejects.toMatchObject({
        code: 'other-version',
        message: expect.stringContaining(
          'Bitbucket is 10.0.3 and has no gone_get: it is an operation of Bitbucket ',
        ) as string,
      }),
    ]);
    expect(asked()).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('Bitbucket is 10.0.3; it lacks 2 of 3 exposed operations');
    expect(lines[0]).toContain(
      '"catalog":"10.0","tooOldFor":{"count":0,"names":[]},"tooNewFor":{"count":2,"names":["gone_get","old_get"]}',
    );
  });
  test('between two catalogs the nearest counts, and is told', async () => {
    lines.length = 0;
    const { gate } = gateOf('{"version":"99.1.0"}');
    await expect(gate.check(ASKER, gone, {}, undefined)).rejects.toMatchObject({
      message: expect.stringContaining(
        'Bitbucket is 99.1.0 and has no gone_get, by the nearest catalog, that of 10.0: it is',
      ) as string,
    });
    expect(lines[0]).toContain('Bitbucket is 99.1.0, which has no catalog: the nearest is that of 10.0; it lacks');
  });
  test('what is at another path there is no other operation, and the rejection says where', async () => {
    const { gate } = gateOf('{"version":"10.0.3"}');
    const moved = operation('project_get', 'GET /moved/latest/projects/{projectKey}');
    await expect(gate.check(ASKER, moved, {}, undefined)).rejects.toMatchObject({
      code: 'other-version',
      message:
        'Bitbucket is 10.0.3 and has project_get at another path, GET /api/latest/projects/{projectKey}: serve it with --bitbucket-version 10.0',
    });
  });
  test('that does not say it rejects nothing, and is asked again after a minute', async () => {
    lines.length = 0;
    const { gate, asked, tick } = gateOf('{}', new AppError('timeout', 'slow'), '{"version":"10.0.3"}');
    await gate.check(ASKER, gone, {}, undefined);
    await gate.check(ASKER, gone, {}, undefined);
    tick(59_999);
    await gate.check(ASKER, gone, {}, undefined);
    expect(asked()).toBe(1);
    tick(1);
    await gate.check(ASKER, gone, {}, undefined);
    expect(asked()).toBe(2);
    tick(60_000);
    await expect(gate.check(ASKER, gone, {}, undefined)).rejects.toMatchObject({ code: 'other-version' });
    expect([asked(), lines.slice(0, 2)]).toEqual([
      3,
      [
        'application-properties returned no version: calls are sent without checking it',
        '{"code":"timeout"} application-properties failed (slow): calls are sent without checking the version',
      ],
    ]);
    await expect(gateOf(new TypeError('bug')).gate.check(ASKER, gone, {}, undefined)).rejects.toThrow(TypeError);
  });
  test('who gives up does not wait', async () => {
    const { gate } = gateOf('{"version":"10.0.3"}');
    const caller = new AbortController();
    const waits = gate.check(ASKER, versions, {}, caller.signal);
    caller.abort();
    await expect(waits).rejects.toMatchObject({
      code: 'cancelled',
      message: 'the call was cancelled; nothing was sent',
    });
    await expect(gate.check(ASKER, versions, {}, new AbortController().signal)).resolves.toBeUndefined();
  });
  test('no catalog is without the question', () => {
    const upstream: Upstream = {
      exchange: () => Promise.reject(new Error('x')),
      drain: () => Promise.resolve(),
      close: () => undefined,
    };
    return expect(
      createVersionGate({ baseUrl: BASE, catalog: small, routes, upstream }, log).check(ASKER, gone, {}, undefined),
    ).rejects.toThrow('every catalog has GET /api/latest/application-properties');
  });
});
