import { describe, expect, test } from 'vitest';
import { isJsonObject } from '../../scripts/lib/is-json-object.ts';
import type { Json, JsonObject } from '../../scripts/lib/json.ts';
import { objectAt } from '../../scripts/lib/object-at.ts';
import { isBounded } from '../helpers/is-bounded.ts';
import { correctionsShownBy } from './corrections-shown-by.ts';
import { toolsOf } from './tools-of.ts';

/**
 * Corrections that give an argument its bounds, which is our promise and no fact of Bitbucket's: without each of them, a tool
 * has an argument without end. test/contract/client-limits.test.ts holds the tools as they are to the same rule.
 */
const { document, reviewed, ids, without } = await correctionsShownBy('bounds.test.ts');

function* endless(schema: Json | undefined, at: string): Generator<string> {
  if (!isJsonObject(schema)) return;
  if (!isBounded(schema)) yield at;
  yield* endless(schema['items'], `${at}/*`);
  for (const [name, member] of Object.entries(objectAt(schema, 'properties'))) yield* endless(member, `${at}/${name}`);
}

/** The first argument without end of the tools on these paths. */
function firstEndless(one: JsonObject, paths: ReadonlySet<string>): string | undefined {
  for (const { operation, inputSchema } of toolsOf(one, ({ path }) => paths.has(path), reviewed)) {
    const [found] = endless(inputSchema, operation.name);
    if (found !== undefined) return found;
  }
  return undefined;
}

describe('an argument has no end', () => {
  test('with all corrections: none', () => {
    expect(ids.length).toBeGreaterThan(80);
    expect(firstEndless(document, new Set(Object.keys(objectAt(document, 'paths'))))).toBeUndefined();
  });

  test.for(ids)('without %s', (id) => {
    const other = without(id);
    expect(firstEndless(other.document, other.parts.paths)).toBeDefined();
  });
});
