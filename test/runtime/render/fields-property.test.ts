import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../../src/runtime/catalog/catalog.ts';
import { type Fields, responseFields } from '../../../src/runtime/catalog/response-fields.ts';
import { parseFieldMask } from '../../../src/runtime/render/field-mask.ts';
import { selectFields } from '../../../src/runtime/render/select-fields.ts';
import { unknownFields } from '../../../src/runtime/render/unknown-fields.ts';

const name = fc.constantFrom('id', 'key', 'user', 'values', '__proto__', 'toString', 'constructor');
const { answer } = fc.letrec((tie) => ({
  answer: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(1, 'x', null, true),
    fc.array(tie('answer'), { maxLength: 4 }),
    fc.array(fc.tuple(name, tie('answer')), { maxLength: 4 }).map((members) => Object.fromEntries(members)),
  ),
}));
const mask = fc
  .array(
    fc.array(name, { minLength: 1, maxLength: 4 }).map((path) => path.join('.')),
    { minLength: 1, maxLength: 5 },
  )
  .map((paths) => paths.join(','));

/** Every way through a value that names lead, arrays item by item, to what has no members. */
function* leaves(value: unknown, path: readonly string[] = []): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* leaves(item, path);
  else if (typeof value === 'object' && value !== null && Object.keys(value).length > 0)
    for (const [key, member] of Object.entries(value)) yield* leaves(member, [...path, key]);
  else yield JSON.stringify([path.join('.'), value]);
}

const within = (path: string, fields: string): boolean =>
  fields.split(',').some((one) => path === one || path.startsWith(`${one}.`));

const pathOf = (leaf: string): string => String((JSON.parse(leaf) as unknown[])[0]);

describe('a field mask', () => {
  test('keeps exactly what it names, in place and order, and is JSON that reads back', () => {
    fc.assert(
      fc.property(answer, mask, (value, fields) => {
        const { value: selected } = selectFields(value, fields);
        const wanted = [...leaves(value)].filter((leaf) => within(pathOf(leaf), fields));
        const kept = [...leaves(selected)].filter((leaf) => within(pathOf(leaf), fields));
        expect(kept).toEqual(wanted);
        expect(JSON.parse(JSON.stringify(selected))).toEqual(selected);
        expect(selectFields(selected, fields).value).toEqual(selected);
      }),
    );
  });

  test('says of every name whether it is there', () => {
    fc.assert(
      fc.property(answer, mask, (value, fields) => {
        for (const { path } of selectFields(value, fields).missing)
          expect([...leaves(value)].filter((leaf) => within(pathOf(leaf), path))).toEqual([]);
      }),
    );
  });

  test('* is all of it', () => {
    expect(selectFields({ a: [1] }, ' * ')).toEqual({ value: { a: [1] }, missing: [] });
  });

  test('looks at each object a fixed number of times, however long the mask and the response', () => {
    const looks = (entries: number, names: number): number => {
      let count = 0;
      const watched = (value: object): unknown =>
        new Proxy(value, {
          ownKeys: (target) => {
            count += 1;
            return Reflect.ownKeys(target);
          },
        });
      const values = Array.from({ length: entries }, (_, id) => watched({ id, title: 'x' }));
      const fields = Array.from({ length: names }, () => 'values.id').join(',');
      selectFields({ values }, fields);
      return count;
    };
    const few = looks(10, 1);
    expect([looks(1_000, 1), looks(10, 200)]).toEqual([few * 100, few]);
  });
});

describe('the known fields of every tool', () => {
  const walk = (fields: Fields, depth: number, at: string): readonly string[] => {
    if (typeof fields === 'string' || depth === 0) return at === '' ? [] : [at];
    return [...fields].flatMap(([member, inner]) => walk(inner(), depth - 1, at === '' ? member : `${at}.${member}`));
  };

  test('are accepted, and a name that is none is not: schemas that hold themselves included', async () => {
    let known = 0;
    for (const operation of catalog.operations) {
      const fields = await responseFields(operation);
      if (fields === undefined || fields === 'anything') continue;
      known += 1;
      const paths = walk(fields, 4, '');
      const good = parseFieldMask(paths.join(','));
      const bad = parseFieldMask('no_such_field');
      if (good === undefined || bad === undefined) throw new Error('a mask of names is no *');
      expect([operation.name, ...unknownFields(fields, good)]).toEqual([operation.name]);
      expect(unknownFields(fields, bad)).toHaveLength(1);
    }
    expect(known).toBeGreaterThan(300);
  });
});
