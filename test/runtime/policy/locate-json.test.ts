import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { locateJson } from '../../../src/runtime/policy/language/locate-json.ts';

type Place = readonly [path: readonly (string | number)[], value: string, key: string];

/** Every path of a document with the places of its value and of its key, as the YAML parser has them. */
function placesOf(text: string): readonly Place[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (node: Node | null): string => {
    const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
    return `${String(line)}:${String(col)}`;
  };
  const walk = (node: unknown, path: readonly (string | number)[], key: string | undefined): readonly Place[] => {
    const own = node as Node;
    const here: Place = [path, at(own), key ?? at(own)];
    if (isSeq(node)) return [here, ...node.items.flatMap((item, index) => walk(item, [...path, index], undefined))];
    if (!isMap(node)) return [here];
    return [
      here,
      ...node.items.flatMap((pair) =>
        isScalar(pair.key) ? walk(pair.value, [...path, String(pair.key.value)], at(pair.key)) : [],
      ),
    ];
  };
  return walk(document.contents, [], undefined);
}

test('JSON is located as the YAML parser would, whatever stands in it', () => {
  // YAML takes no key beyond 1024 characters, and no lone half of a surrogate pair survives either.
  const json = fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme' });
  fc.assert(
    fc.property(json, fc.constantFrom(0, 1, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const located = locateJson(text);
      if (located === undefined) throw new Error('it is JSON');
      expect(located.value).toEqual(JSON.parse(text));
      for (const [path, at, key] of placesOf(text)) {
        expect([located.position(path), located.position(path, true)], JSON.stringify(path)).toEqual([at, key]);
      }
    }),
    { numRuns: 500 },
  );
});

test('a path that is not there has the place of the nearest above it', () => {
  const located = locateJson('{"allow": [\n  {"access": "read"}\n]}');
  expect(located?.position(['allow', 0, 'tag'])).toBe('2:3');
  expect(located?.position(['scope', 'projects'])).toBe('1:1');
});

test.for([
  '',
  '{',
  'profile: none',
  "{'a': 1}",
  '{"a": 1,}',
  '{"a": 1} # x',
  '{"a": 1, "a": 2}',
  '[{"b": {"\\u0061": 1, "a": 2}}]',
])('left to the YAML parser: %j', (text) => {
  expect(locateJson(text)).toBeUndefined();
});
