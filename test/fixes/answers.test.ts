import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '../../src/sandbox/routes/routes.ts';
import { callSandbox } from '../helpers/call-sandbox.ts';
import { mainWrites } from '../helpers/main-writes.ts';
import { type SeededSandbox, startSeededSandbox } from '../helpers/seeded-sandbox.ts';
import { answerContradictions, type GivenAnswer } from './answer-contradictions.ts';
import { correctionsShownBy } from './corrections-shown-by.ts';

/**
 * Corrections of what the document tells of responses: without each of them, some response of the sandbox, which gives what
 * Bitbucket's documentation shows, holds what the document does not tell or denies; with all of them none does.
 */
const { document, ids, without } = await correctionsShownBy('answers.test.ts');
const given: GivenAnswer[] = [];
let seeded: SeededSandbox;

async function ask(method: string, template: string, body?: unknown): Promise<void> {
  const as = template.startsWith('/api/latest/admin/') ? 'admin' : 'jdoe';
  const { status, json } = await callSandbox(seeded.sandbox, method, seeded.pathOf(template), {
    as,
    ...(body === undefined ? {} : { body }),
  });
  given.push({ key: `${method} ${template}`, status, json });
}

beforeAll(async () => {
  seeded = await startSeededSandbox();
  for (const [method, template] of routes) if (method === 'GET') await ask(method, template);
  seeded.set('emoticon', 'thumbsup');
  seeded.set('permission', 'REPO_WRITE');
  for (const [method, template, , body] of mainWrites) await ask(method, template, body);
});
afterAll(() => seeded.sandbox.close());

const against = (one: typeof document): ReadonlySet<string> =>
  new Set(given.flatMap((answer) => [...answerContradictions(one, answer)].map((what) => `${answer.key} ${what}`)));

describe('the sandbox answers what the document does not tell', () => {
  test('with all corrections: nowhere', () => {
    expect(given.length).toBeGreaterThan(150);
    expect([...against(document)].filter((what) => !what.endsWith(': nothing told'))).toEqual([]);
  });

  test.for(ids)('without %s', (id) => {
    const before = against(document);
    expect([...against(without(id).document)].filter((what) => !before.has(what))).not.toEqual([]);
  });
});
