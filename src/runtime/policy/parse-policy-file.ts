import { isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { AppError } from '../errors.ts';
import { type LocatedValue, locateJson, type Position } from './locate-json.ts';
import type { PolicyFile } from './policy-file.ts';
import { readPolicyFile } from './read-policy-file.ts';

const oneLine = (text: string): string =>
  (text.split('\n')[0] ?? '').replace(/:$/, '').replace(/ at line \d+, column \d+$/, '');

function parseNodes(name: string, text: string): LocatedValue {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', strict: true, uniqueKeys: true });
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${Math.max(line, 1)}:${Math.max(col, 1)}`;
  };
  const wrong = document.errors[0] ?? document.warnings[0];
  if (wrong !== undefined) throw new AppError('config', `${name}:${place(wrong.pos[0])}: ${oneLine(wrong.message)}`);
  visit(document, {
    Alias(_key, node) {
      const at = place(node.range?.[0] ?? 0);
      throw new AppError(
        'config',
        `${name}:${at}: an alias; write the value out, so that a reader sees what is allowed`,
      );
    },
  });
  const position: Position = (path, key = false) => {
    if (key) {
      const map: unknown = document.getIn(path.slice(0, -1), true);
      const pair = isMap(map)
        ? map.items.find(({ key: k }) => isScalar(k) && String(k.value) === path.at(-1))
        : undefined;
      if (isScalar(pair?.key)) return place(pair.key.range?.[0] ?? 0);
    }
    for (let length = path.length; length >= 0; length--) {
      const node = (length === 0 ? document.contents : document.getIn(path.slice(0, length), true)) as
        | Node
        | null
        | undefined;
      if (node?.range) return place(node.range[0]);
    }
    return '1:1';
  };
  return { value: document.toJS({ maxAliasCount: 0 }), position };
}

/** YAML 1.2, of which JSON is a part, to a policy file. */
export function parsePolicyFile(name: string, text: string): PolicyFile {
  return readPolicyFile(name, locateJson(text) ?? parseNodes(name, text));
}
