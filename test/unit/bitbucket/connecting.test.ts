import { ClientRequest, IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, test, vi } from 'vitest';
import { type ConnectProgress, watchConnect } from '../../../src/runtime/bitbucket/http/watch-connect.ts';
import type { AppError } from '../../../src/runtime/errors.ts';
import { stopTheClock } from './pacing-facts.ts';

stopTheClock();

const PROXY = 'http://proxy:3128';
const TLS_PROXY = 'https://proxy:3129';

/** A request that goes nowhere, watched while it connects. */
function watched(secure: boolean, proxy: string | undefined) {
  const request = new ClientRequest({ createConnection: () => new Socket(), host: 'h' });
  const socket = new Socket();
  const stopped: string[] = [];
  const progress: ConnectProgress = watchConnect(request, {
    secure,
    proxy,
    milliseconds: 2_000,
    stop: (error: AppError) => stopped.push(`${error.code}: ${error.message}`),
  });
  const proxyAnswers = (status: number) => {
    const answer = new IncomingMessage(socket);
    answer.statusCode = status;
    request.emit('proxyConnect', answer);
  };
  return { request, socket, stopped, progress, proxyAnswers };
}

describe('a connection', () => {
  test.for<readonly [boolean, string | undefined, 'connect' | 'secureConnect']>([
    [false, undefined, 'connect'],
    [true, undefined, 'secureConnect'],
    [false, PROXY, 'connect'],
    [true, PROXY, 'secureConnect'],
    [false, TLS_PROXY, 'secureConnect'],
    [true, TLS_PROXY, 'secureConnect'],
  ])('with TLS %s through %s stands with %s', ([secure, proxy, event]) => {
    const { request, socket, stopped, progress } = watched(secure, proxy);
    request.emit('socket', socket);
    expect([progress.connected(), progress.blockedBy()]).toEqual([false, proxy]);
    socket.emit(event === 'connect' ? 'secureConnect' : 'connect');
    expect([progress.connected(), progress.blockedBy()]).toEqual([false, proxy]);
    socket.emit(event);
    expect([progress.connected(), progress.blockedBy()]).toEqual([true, undefined]);
    vi.advanceTimersByTime(10_000);
    expect(stopped).toEqual([]);
  });

  test.for<readonly [string, boolean, string | undefined, number | undefined, string]>([
    ['to Bitbucket', true, undefined, undefined, 'to Bitbucket'],
    ['to a proxy', false, PROXY, undefined, `to Bitbucket through the proxy ${PROXY}`],
    ['behind a proxy that let it through', true, PROXY, 200, 'to Bitbucket'],
  ])('%s has so much time', ([, secure, proxy, answered, where]) => {
    const { request, socket, stopped, progress, proxyAnswers } = watched(secure, proxy);
    if (answered !== undefined) proxyAnswers(answered);
    vi.advanceTimersByTime(5_000);
    expect(stopped).toEqual([]); // the wait for a free connection is not its own
    request.emit('socket', socket);
    vi.advanceTimersByTime(1_999);
    expect(stopped).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(stopped).toEqual([`timeout: no connection ${where} within 2 s`]);
    expect(progress.connected()).toBe(false);
  });

  test('that is used again is at once, and one that is given up waits for nothing', () => {
    const kept = watched(true, undefined);
    kept.request.reusedSocket = true;
    kept.request.emit('socket', kept.socket);
    expect(kept.progress.connected()).toBe(true);
    const left = watched(true, undefined);
    left.request.emit('socket', left.socket);
    left.request.emit('close');
    vi.advanceTimersByTime(10_000);
    expect([kept.stopped, left.stopped, vi.getTimerCount()]).toEqual([[], [], 0]);
  });

  test('is rejected by its proxy, in the words for its status', () => {
    const { stopped, progress, proxyAnswers } = watched(true, PROXY);
    proxyAnswers(403);
    expect(stopped).toEqual([expect.stringMatching(/^proxy: .*403/)]);
    expect(progress.blockedBy()).toBe(PROXY);
    const unknown = watched(true, undefined);
    unknown.proxyAnswers(403);
    expect(unknown.stopped).toEqual([]);
  });
});
