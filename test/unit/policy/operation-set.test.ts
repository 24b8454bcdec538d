import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OperationSet } from '../../../src/runtime/policy/language/operation-set.ts';
import { catalogOf, operation } from '../small-catalog.ts';

/** Around the edges of the words of bits, where a place or a rest can be lost. */
describe.for([0, 1, 31, 32, 33, 63, 64, 65])('of %i operations', (size) => {
  const catalog = catalogOf(
    Array.from({ length: size }, (_, place) => operation(`get_${String(place)}`, `GET /a/${String(place)}`)),
  );
  const places = [...catalog.operations.keys()];
  test('a set has those that were added, in the order of the catalog', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(places), (some) => {
        const set = new OperationSet(catalog).addEach(some);
        expect(set.toArray()).toEqual(catalog.operations.filter((_, place) => some.includes(place)));
        expect(catalog.operations.map((one) => set.has(one))).toEqual(places.map((at) => some.includes(at)));
        expect(set.isAll()).toBe(some.length === size);
      }),
      { numRuns: 100, seed: 529 },
    );
  });
  test.for(places)('all but place %i is not all', (missing) => {
    const set = new OperationSet(catalog).addEach(places.filter((place) => place !== missing));
    expect([set.isAll(), set.add(missing).isAll()]).toEqual([false, true]);
  });
});
