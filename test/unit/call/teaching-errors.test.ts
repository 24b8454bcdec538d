import { describe, expect, test } from 'vitest';
import { AppError } from '../../../src/runtime/errors.ts';
import { catalogOf, operation } from '../small-catalog.ts';
import { bitbucketForCalls, HOME } from './performing.ts';

const bitbucket = bitbucketForCalls();
const { perform } = bitbucket;

describe('wrong arguments are told in words that teach', () => {
  const REPO = 'pulls_list: ';
  test.for<readonly [object, string]>([
    [{ ...HOME, stat: 1 }, "/: unknown argument 'stat': did you mean 'state'?"],
    [
      { ...HOME, qqqqqqqqqqqqqqqq: 1 },
      "/: unknown argument 'qqqqqqqqqqqqqqqq': known are projectKey, repositorySlug, state, order, start, limit, draft, _maxItems, _fields",
    ],
    [{ projectKey: 'A' }, "/: 'repositorySlug' is required"],
    [{ ...HOME, limit: '5' }, '/limit: got the text "5": give the number 5'],
    [{ ...HOME, limit: '-5' }, '/limit: got the text "-5": give the number -5'],
    [{ ...HOME, limit: '25' }, '/limit: got the text "25": give the number 25'],
    [{ ...HOME, limit: 'x5' }, '/limit: must be integer, is string "x5"'],
    [{ ...HOME, limit: '5x' }, '/limit: must be integer, is string "5x"'],
    [{ ...HOME, draft: '5' }, '/draft: must be boolean, is string "5"'],
    [{ ...HOME, projectKey: null }, '/projectKey: must be string, is null null'],
    [{ ...HOME, draft: 'untrue' }, '/draft: must be boolean, is string "untrue"'],
    [{ ...HOME, draft: 'false.' }, '/draft: must be boolean, is string "false."'],
    [{ ...HOME, limit: 'false' }, '/limit: must be integer, is string "false"'],
    [{ ...HOME, draft: [true] }, '/draft: must be boolean, is array [true]'],
    [{ ...HOME, limit: 'five' }, '/limit: must be integer, is string "five"'],
    [{ ...HOME, limit: null }, '/limit: must be integer, is null null'],
    [{ ...HOME, limit: [1] }, '/limit: must be integer, is array [1]'],
    [{ ...HOME, limit: 1.5 }, '/limit: must be integer, is number 1.5'],
    [{ ...HOME, draft: 'TRUE' }, '/draft: got the text "TRUE": give true without quotes'],
    [{ ...HOME, draft: 'yes' }, '/draft: must be boolean, is string "yes"'],
    [{ ...HOME, projectKey: 7 }, '/projectKey: got the number 7: give the text "7"'],
    [{ ...HOME, projectKey: true }, '/projectKey: got the boolean true: give the text "true"'],
    [{ ...HOME, projectKey: {} }, '/projectKey: must be string, is object {}'],
    [{ ...HOME, state: 'OPEN' }, '/state: got the text "OPEN": give an array such as ["OPEN"]'],
    [{ ...HOME, state: 1 }, '/state: got the number 1: give an array such as [1]'],
    [{ ...HOME, state: false }, '/state: must be array, is boolean false'],
    [{ ...HOME, state: ['OPN'] }, '/state/0: "OPN" is not one of OPEN, MERGED, DECLINED; nearest is OPEN'],
    [{ ...HOME, order: 'zzzzzzzzzzzz' }, '/order: "zzzzzzzzzzzz" is not one of NEWEST, OLDEST'],
    [{ ...HOME, repositorySlug: 'A' }, '/repositorySlug: "A" does not match ^[a-z]+$'],
    [{ ...HOME, _maxItems: 0 }, '/_maxItems: must be >= 1 (given: 0)'],
    [{ ...HOME, projectKey: ['x'.repeat(100)] }, `/projectKey: must be string, is array ["${'x'.repeat(78)}…`],
    [{ limit: 'a', start: 'b', draft: 1, order: 2, state: 3 }, '; and '],
  ])('%j', async ([input, message]) => {
    const error = await perform('pulls_list', input);
    expect(error).toMatchObject({ code: 'invalid-arguments' });
    expect(error instanceof AppError ? error.message : '').toContain(message);
    expect(error instanceof AppError ? error.message : '').toContain(REPO);
    expect(bitbucket.requests).toEqual([]);
  });
  test('with a call that would pass', async () => {
    expect(await perform('repo_get', {})).toMatchObject({
      message:
        'repo_get: /: \'projectKey\' is required; /: \'repositorySlug\' is required. A minimal call takes {"projectKey":"PLAT","repositorySlug":"api"}',
    });
    const policy = { profile: 'none', allow: [{ operation: 'repo_get', arguments: { projectKey: ['DEV'] } }] };
    expect(await perform('repo_get', {}, { policy })).toMatchObject({
      message: expect.stringContaining('A minimal call takes {"projectKey":"DEV","repositorySlug":"api"}') as string,
    });
  });
  test('with what a form is for, and with five problems at most', async () => {
    const described = { description: 'A day. Of the year.' };
    const catalog = catalogOf([
      operation(
        'days_get',
        'GET /api/latest/projects/{projectKey}/days',
        {},
        {
          day: { type: 'string', format: 'date', ...described },
          bare: { type: 'string', format: 'date' },
          name: { type: 'string', pattern: '^[a-z]$', ...described },
          kind: { const: 'A' },
          sure: { type: 'boolean' },
          size: { type: 'integer' },
        },
      ),
    ]);
    const wrong = async (input: object) => {
      const error = await perform('days_get', { projectKey: 'A', ...input }, { catalog });
      return error instanceof AppError ? error.message : '';
    };
    expect(await wrong({ day: 'x' })).toContain(
      'days_get: /day: "x" is not a valid date (A day. Of the year). A minimal',
    );
    expect(await wrong({ bare: 'x' })).toContain('days_get: /bare: "x" is not a valid date. A minimal');
    expect(await wrong({ name: 'X' })).toContain('/name: "X" does not match ^[a-z]$ (A day. Of the year). A minimal');
    expect(await wrong({ kind: 'B' })).toContain('/kind: must be "A", is "B". A minimal');
    const four = { day: 'x', bare: 'x', name: 'X', kind: 'B' };
    const five = await wrong({ ...four, sure: 1 });
    expect([five.split('; ').length, five.includes('more')]).toEqual([5, false]);
    const six = await wrong({ ...four, sure: 1, size: 'x' });
    expect([six.split('; ').length, six]).toEqual([6, expect.stringContaining('; and 1 more. A minimal')]);
  });
  test('what is not an object, too deep or too much', async () => {
    for (const input of [null, 'x', [], 7])
      expect(await perform('repo_get', input)).toMatchObject({ code: 'invalid-arguments' });
    const nested = (depth: number): unknown => (depth === 0 ? 1 : { a: nested(depth - 1) });
    expect(await perform('repo_get', nested(25))).toMatchObject({
      message: expect.stringContaining('the arguments are nested deeper than 24 levels') as string,
    });
    expect(await perform('repo_get', nested(24))).toMatchObject({
      message: expect.stringContaining("unknown argument 'a'") as string,
    });
    expect(await perform('repo_get', { a: Array.from({ length: 50_000 }, () => 1) })).toMatchObject({
      message: expect.stringContaining('the arguments hold more than 50000 values') as string,
    });
    expect(await perform('repo_get', { a: Array.from({ length: 49_998 }, () => 1) })).toMatchObject({
      message: expect.stringContaining("unknown argument 'a'") as string,
    });
  });
});
