import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Stub, type StubAnswer, startStub } from '../../helpers/start-stub.ts';
import { open } from './sending.ts';

const OK: StubAnswer = (_request, response) =>
  response.setHeader('Content-Type', 'application/json; charset=utf-8').end('{}');

/** A Bitbucket for the tests of one file: answers as `reply` says, with `{}` again after each test, which also closes what it opened. */
export function replyingStub(): Pick<Stub, 'url' | 'requests' | 'connections'> & { reply: StubAnswer } {
  let stub: Stub;
  const replying = {
    reply: OK,
    get url() {
      return stub.url;
    },
    get requests() {
      return stub.requests;
    },
    connections: () => stub.connections(),
  };
  beforeAll(async () => {
    stub = await startStub((request, response) => {
      replying.reply(request, response);
    });
  });
  afterEach(async () => {
    replying.reply = OK;
    for (const close of open.splice(0)) await close();
  });
  afterAll(async () => {
    await stub.close();
  });
  return replying;
}
