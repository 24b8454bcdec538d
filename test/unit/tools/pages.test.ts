import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AppError } from '../../../src/runtime/errors.ts';
import type { Caller } from '../../../src/runtime/tools/caller.ts';
import { type PerformedCall, performCall } from '../../../src/runtime/tools/perform-call.ts';
import { type Stub, type StubAnswer, startStub } from '../../helpers/start-stub.ts';
import { openTools } from './open.ts';

const HOME = { projectKey: 'PLAT', repositorySlug: 'api' };
const EMPTY: StubAnswer = (_request, response) => response.setHeader('Content-Type', 'application/json').end('{}');
const json =
  (value: unknown): StubAnswer =>
  (_request, response) =>
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify(value));
let stub: Stub;
let reply = EMPTY;

beforeAll(async () => {
  stub = await startStub((request, response) => {
    reply(request, response);
  });
});
beforeEach(() => {
  reply = EMPTY;
  stub.requests.length = 0;
});
afterAll(async () => {
  await stub.close();
});

type Options = Parameters<typeof openTools>[1];
async function perform(
  name: string,
  input: unknown,
  options: Options = {},
  caller?: Caller,
): Promise<PerformedCall | AppError> {
  return await performCall(openTools(stub.url, options), name, input, caller).catch((error: unknown) => {
    if (error instanceof AppError) return error;
    throw error;
  });
}

describe('pages that are followed', () => {
  const total = 60;
  const pages =
    (over: (start: number, limit: number) => object = () => ({})): StubAnswer =>
    (request, response) => {
      const { searchParams } = new URL(request.url, 'http://x');
      const [start, limit] = [Number(searchParams.get('start') ?? 0), Number(searchParams.get('limit'))];
      const values = Array.from({ length: Math.min(limit, total - start) }, (_, index) => ({ id: start + index }));
      const more = start + limit < total;
      json({
        values,
        size: values.length,
        isLastPage: !more,
        ...(more ? { nextPageStart: start + limit } : {}),
        ...over(start, limit),
      })(request, response);
    };
  const follow = async (maxItems: number, input: object = {}, options: Options = {}, caller?: Caller) => {
    const performed = await perform('pulls_list', { ...HOME, ...input, _maxItems: maxItems }, options, caller);
    if (performed instanceof AppError) return performed;
    const { value } = performed.content.kind === 'json' ? performed.content : { value: undefined };
    const { values, ...rest } = Object.assign({ values: [] as unknown[] }, value);
    return { ...rest, ids: values.length };
  };
  const queries = () => stub.requests.map(({ url }) => new URL(url, 'http://x').search);

  test('to the last, and up to so many', async () => {
    reply = pages();
    const told: string[] = [];
    expect(
      await follow(
        100,
        {},
        {},
        {
          progress: (done, of) => {
            told.push(`${String(done)}/${String(of)}`);
            return Promise.resolve();
          },
        },
      ),
    ).toEqual({ size: 60, isLastPage: true, ids: 60 });
    expect(queries()).toEqual(['?limit=25', '?start=25&limit=75']);
    expect(told).toEqual(['25/100', '60/100']);
    stub.requests.length = 0;
    expect(await follow(10)).toEqual({ size: 10, isLastPage: false, nextPageStart: 10, ids: 10 });
    expect(queries()).toEqual(['?limit=10']);
    stub.requests.length = 0;
    expect(await follow(30, { start: 5, limit: 10 })).toEqual({
      size: 30,
      isLastPage: false,
      nextPageStart: 35,
      ids: 30,
    });
    expect(queries()).toEqual(['?start=5&limit=10', '?start=15&limit=10', '?start=25&limit=10']);
    expect(await follow(15, { limit: 10 })).toEqual({
      size: 15,
      isLastPage: false,
      nextPageStart: 10,
      stopped: 'the last page is cut: going on repeats its first items',
      ids: 15,
    });
  });
  test('stop with what there is', async () => {
    const failing =
      (answer: StubAnswer): StubAnswer =>
      (request, response) => {
        (request.url.includes('start=') ? answer : pages())(request, response);
      };
    reply = failing((_request, response) => response.writeHead(500, { 'Content-Type': 'application/json' }).end('{}'));
    expect(await follow(100)).toMatchObject({
      size: 25,
      isLastPage: false,
      nextPageStart: 25,
      stopped: expect.stringContaining('500') as string,
    });
    reply = failing(json({ other: true }));
    expect(await follow(100)).toMatchObject({ size: 25, nextPageStart: 25, stopped: 'the next answer is not a page' });
    reply = failing((_request, response) => response.writeHead(404).end());
    expect(await follow(100)).toMatchObject({ code: 'not-found' });
    reply = (_request, response) => response.writeHead(500).end();
    expect(await follow(100)).toMatchObject({ code: 'failed' });
    reply = json({ other: true });
    expect(await follow(100)).toEqual({ other: true, ids: 0 });
    reply = json({ values: 'x' });
    expect(await perform('pulls_list', { ...HOME, _maxItems: 5 })).toMatchObject({
      content: { value: { values: 'x' } },
    });
    reply = pages(() => ({ isLastPage: false, nextPageStart: 25 }));
    expect(await follow(100)).toMatchObject({
      nextPageStart: 25,
      stopped: 'Bitbucket answers the same page again and again',
    });
    reply = pages(() => ({ isLastPage: false, nextPageStart: null }));
    expect(await follow(100)).toMatchObject({ size: 25, isLastPage: true });
    reply = pages(() => ({ isLastPage: undefined }));
    expect(await follow(100)).toMatchObject({ size: 25, isLastPage: true });
  });
  test('as much as fits', async () => {
    reply = pages(() => ({ values: Array.from({ length: 25 }, () => 'x'.repeat(100)) }));
    expect(await follow(100, {}, { flags: { maxTextChars: '4000' } })).toMatchObject({
      size: 25,
      nextPageStart: 25,
      stopped: 'the answer would become too large',
    });
    stub.requests.length = 0;
    await follow(200, {}, { flags: { maxTextChars: '6000' } });
    expect(queries()[1]).toBe('?start=25&limit=26');
  });
  test('one question is enough, and a bound limit holds', async () => {
    reply = pages();
    const policy = { profile: 'none', allow: [{ operation: 'pulls_list', arguments: { limit: 5 } }] };
    expect(await follow(12, {}, { policy })).toMatchObject({
      size: 12,
      stopped: 'the last page is cut: going on repeats its first items',
    });
    expect(queries()).toEqual(['?limit=5', '?start=5&limit=5', '?start=10&limit=5']);
    const started = { profile: 'none', allow: [{ operation: 'pulls_list', arguments: { start: 0 } }] };
    expect(await follow(40, {}, { policy: started })).toMatchObject({
      size: 25,
      stopped: expect.stringContaining('start must be 0') as string,
    });
  });
});
