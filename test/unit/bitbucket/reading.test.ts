import { describe, expect, test } from 'vitest';
import { explainFailure, rejectedByProxy } from '../../../src/runtime/bitbucket/http/explain-failure.ts';
import { plainWord, versionOf } from '../../../src/runtime/bitbucket/http/version-of.ts';
import { readHints } from '../../../src/runtime/bitbucket/pacing/response-hints.ts';
import { backoffMs, isWorthRetrying } from '../../../src/runtime/bitbucket/pacing/retry-rule.ts';
import { AppError } from '../../../src/runtime/errors.ts';
import { get } from '../small-catalog.ts';
import { built } from './fake-sender.ts';

const failing = (code: string, message = 'secret words'): Error => Object.assign(new Error(message), { code });

describe('what the headers of a response ask for', () => {
  const DATE = 'Tue, 24 Nov 2026 16:00:00 GMT';
  test.for<readonly [Record<string, string>, number | undefined]>([
    [{}, undefined],
    [{ 'retry-after': '7' }, 7000],
    [{ 'retry-after': ' 7 ' }, 7000],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': '-1' }, undefined],
    [{ 'retry-after': '1.5' }, undefined],
    [{ 'retry-after': '2027' }, 2_027_000],
    [{ 'retry-after': '1234567890' }, undefined],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': 'Tue, 24 Nov 2026 16:00:30 GMT', date: DATE }, 30_000],
    [{ 'retry-after': 'Tuesday, 24-Nov-26 16:00:30 GMT', date: DATE }, 30_000],
    [{ 'retry-after': 'Tue, 24 Nov 2026 15:00:30 GMT', date: DATE }, 0],
    [{ 'retry-after': 'Tue, 24 Nov 1999 16:00:30 GMT', date: 'never' }, 0],
    [{ 'retry-after': 'xTue, 24 Nov 2026 16:00:30 GMT', date: DATE }, undefined],
  ])('%j: %s', ([headers, want]) => {
    expect(readHints(headers).retryAfterMs).toBe(want);
  });
  test('a date counts from now where the response has none', () => {
    const at = new Date(Date.now() + 60_000).toUTCString();
    const wait = readHints({ 'retry-after': at }).retryAfterMs ?? 0;
    expect(Math.abs(wait - 60_000)).toBeLessThan(5_000);
  });
  test('the bucket, and a locked login', () => {
    expect(
      readHints({ 'x-ratelimit-remaining': '3', 'x-ratelimit-fillrate': '5', 'x-ratelimit-interval-seconds': '2' }),
    ).toEqual({
      retryAfterMs: undefined,
      remaining: 3,
      perSecond: 2.5,
      authenticationDenied: false,
    });
    expect(readHints({ 'x-ratelimit-fillrate': '5' }).perSecond).toBeUndefined();
    expect(readHints({ 'x-ratelimit-interval-seconds': '5' }).perSecond).toBeUndefined();
    expect(readHints({ 'x-ratelimit-fillrate': '5', 'x-ratelimit-interval-seconds': '0' }).perSecond).toBeUndefined();
    expect(readHints({ 'x-authentication-denied-reason': '' }).authenticationDenied).toBe(true);
  });
});

describe('a failure of the network in our own words', () => {
  const HOST = { host: 'bitbucket.test:7990', blockedBy: undefined };
  const issuer = (code: string): string =>
    `the certificate of bitbucket.test:7990 is signed by an untrusted authority (${code}); pass its root certificate with --ca-file`;
  test.for<readonly [string, string, string]>([
    ...[
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'UNABLE_TO_GET_ISSUER_CERT',
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      'SELF_SIGNED_CERT_IN_CHAIN',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'CERT_UNTRUSTED',
    ].map((code) => [code, 'tls', issuer(code)] as const),
    [
      'CERT_HAS_EXPIRED',
      'tls',
      'the certificate of bitbucket.test:7990 has expired; renew it on the server (or correct the clock of this machine)',
    ],
    [
      'CERT_NOT_YET_VALID',
      'tls',
      'the certificate of bitbucket.test:7990 is not valid yet; the clock of this machine may be wrong',
    ],
    [
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'tls',
      'the certificate of bitbucket.test:7990 is for another host; BITBUCKET_URL must use the name in the certificate',
    ],
    [
      'EPROTO',
      'tls',
      'bitbucket.test:7990 does not speak TLS on this port (EPROTO); check scheme and port of BITBUCKET_URL',
    ],
    [
      'ERR_SSL_WRONG_VERSION_NUMBER',
      'tls',
      'bitbucket.test:7990 does not speak TLS on this port (ERR_SSL_WRONG_VERSION_NUMBER); check scheme and port of BITBUCKET_URL',
    ],
    [
      'ERR_SSL_PACKET_LENGTH_TOO_LONG',
      'tls',
      'bitbucket.test:7990 does not speak TLS on this port (ERR_SSL_PACKET_LENGTH_TOO_LONG)',
    ],
    [
      'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED',
      'tls',
      'bitbucket.test:7990 requires a client certificate; set --client-cert and --client-key',
    ],
    ...[
      'UNKNOWN_CA',
      'BAD_CERTIFICATE',
      'UNSUPPORTED_CERTIFICATE',
      'CERTIFICATE_REVOKED',
      'CERTIFICATE_EXPIRED',
      'CERTIFICATE_UNKNOWN',
      'ACCESS_DENIED',
    ].map(
      (alert) =>
        [
          `ERR_SSL_TLSV1_ALERT_${alert}`,
          'tls',
          `bitbucket.test:7990 rejected the client certificate (ERR_SSL_TLSV1_ALERT_${alert}); check --client-cert, --client-key and the authority that signed them`,
        ] as const,
    ),
    ['ERR_SSL_ALERT_UNKNOWN_CA_X', 'tls', 'no TLS connection to bitbucket.test:7990 (ERR_SSL_ALERT_UNKNOWN_CA_X)'],
    [
      'ERR_SSL_ALERT_CERTIFICATE_REQUIRED_X',
      'tls',
      'no TLS connection to bitbucket.test:7990 (ERR_SSL_ALERT_CERTIFICATE_REQUIRED_X)',
    ],
    ['CERT_REVOKED', 'tls', 'no TLS connection to bitbucket.test:7990 (CERT_REVOKED)'],
    ['ERR_TLS_HANDSHAKE_TIMEOUT', 'tls', 'no TLS connection to bitbucket.test:7990 (ERR_TLS_HANDSHAKE_TIMEOUT)'],
    ['HPE_HEADER_OVERFLOW', 'malformed-answer', "the headers of Bitbucket's response are too large"],
    ['HPE_INVALID_CONSTANT', 'malformed-answer', "Bitbucket's response is not valid HTTP (HPE_INVALID_CONSTANT)"],
    ['ECONNRESET', 'unreachable', 'no response from Bitbucket (ECONNRESET)'],
    ['XHPE_', 'unreachable', 'no response from Bitbucket (XHPE_)'],
  ])('%s', ([code, want, message]) => {
    const cause = failing(code);
    const error = explainFailure(cause, HOST);
    expect([error.code, error.cause]).toEqual([want, cause]);
    expect(error.message.startsWith(message)).toBe(true);
    expect(error.message).not.toContain('secret');
  });
  test('through a proxy it is the proxy’s', () => {
    const way = { host: 'h', blockedBy: 'https://proxy:3128' };
    const refused = explainFailure(failing('ECONNREFUSED'), way);
    expect([refused.code, refused.message]).toEqual([
      'proxy',
      'no connection to h through the proxy https://proxy:3128 (ECONNREFUSED)',
    ]);
    const expired = explainFailure(failing('ERR_TLS_CERT_ALTNAME_INVALID'), way);
    expect(expired.message).toBe(
      'no connection to h through the proxy https://proxy:3128: the certificate of proxy:3128 is for another host; the proxy variable must use the name in the certificate',
    );
    expect(refused.cause).toBeInstanceOf(Error);
  });
  test('what is not a code, or has our words already', () => {
    expect(explainFailure(new Error('x'), HOST).message).toBe('no response from Bitbucket (unknown)');
    expect(explainFailure('x', HOST).message).toBe('no response from Bitbucket (unknown)');
    const ours = new AppError('timeout', 'ours');
    expect(explainFailure(ours, HOST)).toBe(ours);
  });
  test('a proxy that rejects', () => {
    expect(rejectedByProxy('p', 407)).toMatchObject({
      code: 'proxy',
      message: 'the proxy p requires a user and a password, or rejected them (407)',
    });
    expect(rejectedByProxy('p', 403).message).toBe('the proxy p rejected the connection to Bitbucket (403)');
    expect(rejectedByProxy('p', undefined).message).toBe(
      'the proxy p rejected the connection to Bitbucket (no status)',
    );
  });
});

describe('the version that Bitbucket names', () => {
  test.for<readonly [number, string, string | undefined]>([
    [200, '{"version":"10.0.1"}', '10.0.1'],
    [200, '{"version":"10\\u001b[0m"}', '10??0m'],
    [404, '{"version":"10.0.1"}', undefined],
    [200, '{"version":10}', undefined],
    [200, '{}', undefined],
    [200, 'null', undefined],
    [200, '"version"', undefined],
    [200, 'no JSON', undefined],
  ])('%d %s', ([status, text, want]) => {
    expect(versionOf({ status, bytes: Buffer.from(text) })).toBe(want);
  });
  test('is short and plain', () => {
    expect(plainWord('ä1 ._@~+-\u0007"<')).toBe('ä1 ._@~+-???');
    expect(plainWord('x'.repeat(101))).toBe('x'.repeat(100));
  });
});

describe('whether a second attempt makes sense', () => {
  const answered = (status: number, final?: boolean) => ({
    answer: {
      status,
      mediaType: '',
      location: undefined,
      retryAfter: undefined,
      bytes: Buffer.alloc(0),
      ...(final === undefined ? {} : { final }),
    },
  });
  const unreachable = (cause: unknown) => ({ error: new AppError('unreachable', 'x', { cause }) });
  const read = built('repo_get');
  test.for<readonly [string, Parameters<typeof isWorthRetrying>[1], boolean]>([
    ...[429, 502, 503, 504].map((status) => [String(status), answered(status), true] as const),
    ...[200, 404, 500, 501].map((status) => [String(status), answered(status), false] as const),
    ['a final answer', answered(503, true), false],
    ['one that is not final', answered(503, false), true],
    ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN'].map(
      (code) => [code, unreachable(failing(code)), true] as const,
    ),
    ['another code', unreachable(failing('ENOTFOUND')), false],
    ['in the middle of an answer', unreachable(failing('ECONNRESET', 'aborted')), false],
    ['no code', unreachable(new Error('x')), false],
    ['no cause', unreachable(undefined), false],
    ['a cause that is no error', unreachable({ code: 'ECONNRESET' }), false],
    ['another failure', { error: new AppError('timeout', 'x', { cause: failing('ECONNRESET') }) }, false],
    ['no failure of ours', { error: failing('ECONNRESET') }, false],
  ])('%s: %s', ([, outcome, want]) => {
    expect(isWorthRetrying(read, outcome)).toBe(want);
    expect(isWorthRetrying(built('pulls_create'), outcome)).toBe(false);
    expect(isWorthRetrying({ ...read, method: 'POST' }, outcome)).toBe(false);
    expect(isWorthRetrying({ ...read, operation: { ...get('repo_get'), access: 'unknown' } }, outcome)).toBe(false);
  });
  test('and after what pause: longer each time, four seconds at most', () => {
    const most = (attempts: number): number => Math.max(...Array.from({ length: 400 }, () => backoffMs(attempts)));
    for (const [attempts, bound] of [
      [1, 500],
      [2, 1000],
      [3, 2000],
      [4, 4000],
      [9, 4000],
    ] as const) {
      const longest = most(attempts);
      expect(longest).toBeLessThanOrEqual(bound);
      expect(longest).toBeGreaterThan(bound * 0.6);
    }
  });
});
