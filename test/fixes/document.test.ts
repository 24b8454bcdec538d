import { describe, expect, test } from 'vitest';
import { arrayAt } from '../../scripts/lib/array-at.ts';
import { isJsonObject } from '../../scripts/lib/is-json-object.ts';
import type { Json, JsonObject } from '../../scripts/lib/json.ts';
import { objectAt } from '../../scripts/lib/object-at.ts';
import { correctionsShownBy } from './corrections-shown-by.ts';
import { type DocumentRow, documentRows } from './document-rows.ts';

/**
 * Corrections by which the document agrees with itself: another part of it, as Atlassian wrote it, says already what the
 * correction says of an argument. A page that answers with numbers takes numbers; the twin for repositories needs what this needs.
 */
const { facts, document, ids, without } = await correctionsShownBy('document.test.ts');

function argumentIn(one: JsonObject, place: string): JsonObject {
  const [method = '', path = '', name] = place.split(' ');
  const operation = objectAt(objectAt(objectAt(one, 'paths'), path), method.toLowerCase());
  const found = arrayAt(operation, 'parameters').filter(isJsonObject);
  return found.find((parameter) => parameter['name'] === name) ?? {};
}

function memberIn(one: JsonObject, place: string): JsonObject {
  const [schema = '', ...names] = place.split('.');
  return names.reduce(
    (at, name) => objectAt(objectAt(at, 'properties'), name),
    objectAt(objectAt(objectAt(one, 'components'), 'schemas'), schema),
  );
}

/** What a place says in one respect; undefined: nothing. */
function saidAt(one: JsonObject, place: string, word: DocumentRow['word']): Json | undefined {
  const argument = place.includes(' ') ? argumentIn(one, place) : undefined;
  const schema = argument === undefined ? memberIn(one, place) : objectAt(argument, 'schema');
  if (word === 'required') return argument?.['required'];
  if (word === 'int32')
    return argument === undefined ? schema['format'] === 'int32' : schema['maximum'] === 2 ** 31 - 1;
  return schema[word] ?? objectAt(schema, 'items')[word];
}

describe('the document says it elsewhere', () => {
  test('each row is of a correction that names this test, and each of these has one', () => {
    expect(documentRows.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  test.for(documentRows)('$id: $stands', ({ id, argument, word, stands }) => {
    const said = saidAt(facts, stands, word);
    expect(said).toBeTruthy();
    expect(saidAt(document, argument, word)).toEqual(said);
    expect(saidAt(without(id).document, argument, word)).not.toEqual(said);
  });
});
