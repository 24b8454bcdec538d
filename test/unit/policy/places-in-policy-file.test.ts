import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, stringify } from 'yaml';
import { parsePolicyText } from '../../../src/runtime/policy/language/policy-file/parse.ts';

type Place = readonly [path: readonly (string | number)[], value: string, key: string];

/** Every path of a document, with the places of its value and of its key that another YAML parser finds. */
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

const json = fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme' });

test('JSON is parsed as JSON.parse does, whatever its indentation, with the places that another YAML parser finds', () => {
  fc.assert(
    fc.property(json, fc.constantFrom(0, 1, 2, '\t'), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const parsed = parsePolicyText('p.json', text);
      expect(parsed.value).toEqual(JSON.parse(text));
      for (const [path, at, key] of placesOf(text)) {
        expect([parsed.position(path), parsed.position(path, true)], JSON.stringify(path)).toEqual([at, key]);
      }
    }),
    { numRuns: 1_000 },
  );
});

test('so is YAML', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'B', '_', '/', ' ', ':', '#', '*'), maxLength: 6 });
  const { tree } = fc.letrec((again) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      word,
      fc.nat(),
      fc.boolean(),
      fc.array(again('tree'), { maxLength: 3 }),
      fc.dictionary(word, again('tree'), { maxKeys: 3 }),
    ),
  }));
  fc.assert(
    fc.property(tree, (value) => {
      const text = stringify(value);
      const parsed = parsePolicyText('p.yaml', text);
      expect(parsed.value).toEqual(value);
      for (const [path, at, key] of placesOf(text)) {
        expect([parsed.position(path), parsed.position(path, true)], JSON.stringify(path)).toEqual([at, key]);
      }
    }),
    { numRuns: 1_000 },
  );
});

describe('the place of a value and of its key', () => {
  const text = '{"a": [1, {"b": "x, y"}],\n "c": {"d\\"e": null},\n\n"f": []}';
  const { position } = parsePolicyText('p.json', text);
  test.for<readonly [readonly (string | number)[], string, string]>([
    [[], '1:1', '1:1'],
    [['a'], '1:7', '1:2'],
    [['a', 0], '1:8', '1:8'],
    [['a', 1], '1:11', '1:11'],
    [['a', 1, 'b'], '1:17', '1:12'],
    [['c'], '2:7', '2:2'],
    [['c', 'd"e'], '2:16', '2:8'],
    [['f'], '4:6', '4:1'],
    // Not in the file: the nearest value above.
    [['f', 0], '4:6', '4:6'],
    [['a', 1, 'z', 'y'], '1:11', '1:11'],
    [['scope', 'projects'], '1:1', '1:1'],
  ])('%j', ([path, value, key]) => {
    expect([position(path), position(path, true)]).toEqual([value, key]);
  });
  test('an empty value has the place of its key, an empty list item that of its list', () => {
    expect(parsePolicyText('p.yaml', '# none\nallow:\n').position(['allow'])).toBe('2:1');
    expect(parsePolicyText('p.yaml', 'allow:\n  - a\n  -\n').position(['allow', 1])).toBe('2:3');
  });
  test('the same key in two objects is not a duplicate', () => {
    expect(parsePolicyText('p.json', '[{"a":1},{"a":2}]').position([1, 'a'])).toBe('1:15');
    expect(parsePolicyText('p.json', '{"a":{"a":"a"}}').position(['a', 'a'])).toBe('1:11');
  });
});
