import { describe, expect, test } from 'vitest';
import type { Caller } from '../../../src/runtime/call/caller.ts';
import { AppError } from '../../../src/runtime/errors.ts';
import type { StubAnswer } from '../../helpers/start-stub.ts';
import { bitbucketForCalls, HOME, json, type Options } from './performing.ts';

const bitbucket = bitbucketForCalls();
const { perform } = bitbucket;

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
    const { content } = performed;
    const { value, stopped } = content.kind === 'json' ? content : { value: undefined };
    const { values, ...rest } = Object.assign({ values: [] as unknown[] }, value);
    return { ...rest, ...(stopped === undefined ? {} : { stopped }), ids: values.length };
  };
  const queries = () => bitbucket.requests.map(({ url }) => new URL(url, 'http://x').search);

  test('not for a caller who has cancelled, and no further for one who does', async () => {
    const caller = new AbortController();
    bitbucket.reply = pages();
    const progress = (): Promise<void> => {
      caller.abort();
      return Promise.resolve();
    };
    const cancelled = { code: 'cancelled', message: 'the client cancelled the call' };
    expect(await follow(100, {}, {}, { signal: caller.signal, progress })).toMatchObject(cancelled);
    expect(queries()).toEqual(['?limit=25']);
    bitbucket.requests.length = 0;
    expect(await follow(100, {}, {}, { signal: caller.signal })).toMatchObject(cancelled);
    expect(queries()).toEqual([]);
  });
  test('to the last, and up to so many', async () => {
    bitbucket.reply = pages();
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
    bitbucket.requests.length = 0;
    expect(await follow(10)).toEqual({ size: 10, isLastPage: false, nextPageStart: 10, ids: 10 });
    expect(queries()).toEqual(['?limit=10']);
    bitbucket.requests.length = 0;
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
      stopped: 'the last page is truncated: continuing repeats its first items',
      ids: 15,
    });
  });
  test('stop with what there is', async () => {
    const failing =
      (answer: StubAnswer): StubAnswer =>
      (request, response) => {
        (request.url.includes('start=') ? answer : pages())(request, response);
      };
    bitbucket.reply = failing((_request, response) =>
      response.writeHead(500, { 'Content-Type': 'application/json' }).end('{}'),
    );
    expect(await follow(100)).toMatchObject({
      size: 25,
      isLastPage: false,
      nextPageStart: 25,
      stopped: expect.stringContaining('500') as string,
    });
    bitbucket.reply = failing(json({ other: true }));
    expect(await follow(100)).toMatchObject({
      size: 25,
      nextPageStart: 25,
      stopped: 'the next response is not a page',
    });
    bitbucket.reply = failing((_request, response) => response.writeHead(404).end());
    expect(await follow(100)).toMatchObject({ code: 'not-found' });
    bitbucket.reply = (_request, response) => response.writeHead(500).end();
    expect(await follow(100)).toMatchObject({ code: 'failed' });
    bitbucket.reply = json({ other: true });
    expect(await follow(100)).toEqual({ other: true, ids: 0 });
    bitbucket.reply = json({ values: 'x' });
    expect(await perform('pulls_list', { ...HOME, _maxItems: 5 })).toMatchObject({
      content: { value: { values: 'x' } },
    });
    bitbucket.reply = pages(() => ({ isLastPage: false, nextPageStart: 25 }));
    expect(await follow(100)).toMatchObject({
      nextPageStart: 25,
      stopped: 'Bitbucket returned the same page again',
    });
    bitbucket.reply = pages(() => ({ isLastPage: false, nextPageStart: null }));
    expect(await follow(100)).toMatchObject({ size: 25, isLastPage: true });
    bitbucket.reply = pages(() => ({ isLastPage: undefined }));
    expect(await follow(100)).toMatchObject({ size: 25, isLastPage: true });
  });
  test('as much as fits', async () => {
    bitbucket.reply = pages(() => ({ values: Array.from({ length: 25 }, () => 'x'.repeat(100)) }));
    expect(await follow(100, {}, { flags: { maxTextChars: '4000' } })).toMatchObject({
      size: 25,
      nextPageStart: 25,
      stopped: 'the result would become too large',
    });
    bitbucket.requests.length = 0;
    await follow(200, {}, { flags: { maxTextChars: '6000' } });
    expect(queries()[1]).toBe('?start=25&limit=21');
  });
  test('one question is enough, and a bound limit holds', async () => {
    bitbucket.reply = pages();
    const policy = { profile: 'none', allow: [{ operation: 'pulls_list', arguments: { limit: 5 } }] };
    expect(await follow(12, {}, { policy })).toMatchObject({
      size: 12,
      stopped: 'the last page is truncated: continuing repeats its first items',
    });
    expect(queries()).toEqual(['?limit=5', '?start=5&limit=5', '?start=10&limit=5']);
    const started = { profile: 'none', allow: [{ operation: 'pulls_list', arguments: { start: 0 } }] };
    expect(await follow(40, {}, { policy: started })).toMatchObject({
      size: 25,
      stopped: expect.stringContaining('start must be 0') as string,
    });
  });
});
