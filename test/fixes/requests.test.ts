import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CatalogEntry } from '../../scripts/lib/build-catalog.ts';
import { serializePath, serializeQuery } from '../../src/runtime/bitbucket/request/serialize-parameters.ts';
import { callSandbox } from '../helpers/call-sandbox.ts';
import { type SeededSandbox, startSeededSandbox } from '../helpers/seeded-sandbox.ts';
import { correctionsShownBy } from './corrections-shown-by.ts';
import { type RequestRow, requestRows } from './request-rows.ts';
import { toolsOf } from './tools-of.ts';

/**
 * Corrections of what a call may hold: the sandbox takes a request that the tool would reject without the correction, and does
 * something else when the argument is not there; or it rejects one that the tool would send.
 */
const { document, reviewed, ids, without } = await correctionsShownBy('requests.test.ts');
let seeded: SeededSandbox;
beforeAll(async () => {
  seeded = await startSeededSandbox();
});
afterAll(() => seeded.sandbox.close());

type Input = Readonly<Record<string, unknown>>;
const allows = ({ inputSchema }: CatalogEntry, input: Input): boolean =>
  new Ajv2020({ strict: false }).validate(inputSchema, input);

function inputOf({ key, argument, value, more = {} }: RequestRow): { whole: Input; less: Input } {
  const named = ['projectKey', 'repositorySlug', 'commitId'].filter((name) => key.includes(`{${name}}`));
  const less = { ...Object.fromEntries(named.map((name) => [name, seeded.value(name)])), ...more };
  return { whole: value === undefined ? less : { ...less, [argument]: value }, less };
}

async function ask({ operation }: CatalogEntry, input: Input): Promise<{ status: number; text: string }> {
  const query = serializeQuery(operation, input);
  const path = `${serializePath(operation, input)}${query === '' ? '' : `?${query}`}`;
  const body = input['body'];
  const { status, text } = await callSandbox(seeded.sandbox, operation.method, path, {
    as: path.includes('/permissions') ? 'admin' : 'jdoe',
    ...(body === undefined ? {} : { body }),
  });
  return { status, text };
}

describe('what the sandbox takes and rejects', () => {
  test('each row is of a correction that names this test, and each of these has one', () => {
    expect([...new Set(requestRows.map(({ id }) => id))].sort()).toEqual([...ids].sort());
  });

  test.for(requestRows)('without $id', async (row) => {
    const [now, then] = [document, without(row.id).document].map(
      (one) => [...toolsOf(one, ({ key }) => key === row.key, reviewed)][0],
    );
    if (now === undefined || then === undefined) throw new Error('unreachable');
    const taken = row.value !== undefined;
    const { whole, less } = inputOf(row);
    expect({ corrected: allows(now, whole), without: allows(then, whole) }).toEqual({
      corrected: taken,
      without: !taken,
    });
    const answer = await ask(taken ? now : then, whole);
    expect([answer.status < 400, answer.text]).toEqual([taken, answer.text]);
    const inQuery = now.operation.parameters.some(({ name, in: place }) => name === row.argument && place === 'query');
    if (taken && inQuery && allows(now, less)) expect(answer.text).not.toBe((await ask(now, less)).text);
  });
});
