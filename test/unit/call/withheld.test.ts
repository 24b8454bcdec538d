import { describe, expect, test } from 'vitest';
import { rejectWithheld } from '../../../src/runtime/call/reject-withheld.ts';
import { WITHHELD } from '../../../src/runtime/render/withhold-text.ts';
import { failureOf } from '../failure-of.ts';
import { bitbucketForCalls, HOME } from './performing.ts';

const { perform } = bitbucketForCalls();
const MARK = WITHHELD;

describe('the words that stand for a secret', () => {
  test.for<readonly [unknown, string | undefined]>([
    [{ body: { url: MARK } }, '/body/url'],
    [{ body: { 'a/b~': [1, ` ${MARK}\n`] } }, '/body/a~1b~0/1'],
    [{ url: `https://ci:${MARK}@ci.test/` }, '/url'],
    [MARK, ''],
    [{ text: `What does ${MARK} mean?` }, '/text'],
    [{ text: 'What does [secret withheld] mean?' }, undefined],
    [{ [`a ${MARK}`]: 1 }, `/a ${MARK} (its name)`],
    [['[secret withheld 1234567]', '[secret withheld a2345678]'], undefined],
    [['[secret withheld 12345678]'], '/0'],
    [{ count: '%zz &#x110000; &#9999999; \\u{110000}' }, undefined],
    [{ none: null, count: 1, yes: true }, undefined],
    [undefined, undefined],
  ])('%j are sent back at %s', async ([value, at]) => {
    const told = await failureOf(() => {
      rejectWithheld(value);
    });
    if (at === undefined) expect(told).toBe('no failure');
    else expect(told).toContain(`invalid-arguments: ${at}: contains the placeholder of a withheld secret`);
  });
  test('in no write, while a read may ask for them', async () => {
    const fromRef = { id: 'main' };
    expect(await perform('pulls_create', { ...HOME, body: { title: MARK, fromRef } })).toMatchObject({
      code: 'invalid-arguments',
      message: expect.stringContaining('/body/title: ') as string,
    });
    expect(await perform('project_get', { projectKey: MARK })).not.toMatchObject({ code: 'invalid-arguments' });
  });
});
