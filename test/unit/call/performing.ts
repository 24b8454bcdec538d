import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Caller } from '../../../src/runtime/call/caller.ts';
import { type PerformedCall, performCall } from '../../../src/runtime/call/perform-call.ts';
import { AppError } from '../../../src/runtime/errors.ts';
import { type Stub, type StubAnswer, startStub } from '../../helpers/start-stub.ts';
import { openTools } from './open.ts';

export const HOME = { projectKey: 'PLAT', repositorySlug: 'api' };

export type Options = Parameters<typeof openTools>[1];

export const json =
  (value: unknown): StubAnswer =>
  (_request, response) =>
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify(value));

interface Bitbucket {
  /** What is answered from now on; `{}` when a test starts. */
  reply: StubAnswer;
  readonly url: string;
  readonly requests: Stub['requests'];
  /** A call through every step of the server, or its failure. */
  readonly perform: (
    name: string,
    input: unknown,
    options?: Options,
    caller?: Caller,
  ) => Promise<PerformedCall | AppError>;
}

/** A stub for all tests of a file. */
export function bitbucketForCalls(): Bitbucket {
  let stub: Stub;
  beforeAll(async () => {
    stub = await startStub((request, response) => {
      bitbucket.reply(request, response);
    });
  });
  beforeEach(() => {
    bitbucket.reply = json({});
    stub.requests.length = 0;
  });
  afterAll(async () => {
    await stub.close();
  });
  const bitbucket: Bitbucket = {
    reply: json({}),
    get url() {
      return stub.url;
    },
    get requests() {
      return stub.requests;
    },
    perform: async (name, input, options, caller) =>
      performCall(openTools(stub.url, options), name, input, caller).catch((error: unknown) => {
        if (error instanceof AppError) return error;
        throw error;
      }),
  };
  return bitbucket;
}
