import { createPosition, type LocatedValue, type Offsets, stepTo } from './locate.ts';

/** Strings, punctuation, and what is left between them: numbers, `true`, `false`, `null`. Of valid JSON only. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

interface Level {
  readonly list: boolean;
  /** Of what stands here, and the last step of it. */
  readonly path: string;
  step: string;
}

/** Of the text that `locateJson` parsed. */
function offsetsOf(text: string): Offsets {
  const offsets = new Map<string, readonly [number, number]>();
  const levels: Level[] = [];
  let keyAt = -1;
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    const level = levels.at(-1);
    if (token === '}' || token === ']') levels.pop();
    else if (token === ',') {
      keyAt = -1;
      if (level?.list === true) level.step = String(Number(level.step) + 1);
    } else if (token === ':') continue;
    else if (level?.list === false && keyAt < 0) {
      const key = String(JSON.parse(token));
      level.step = key;
      keyAt = match.index;
    } else {
      const path = level === undefined ? '' : stepTo(level.path, level.step);
      offsets.set(path, [match.index, keyAt < 0 ? match.index : keyAt]);
      keyAt = -1;
      if (token === '{') levels.push({ list: false, path, step: '' });
      else if (token === '[') levels.push({ list: true, path, step: '0' });
    }
  }
  return offsets;
}

/** Strings of valid JSON, with the colon that makes one a key. */
const STRING = /"(?:[^"\\]|\\.)*"(\s*:)?/g;

function keysIn(text: string): number {
  let keys = 0;
  for (const [, colon] of text.matchAll(STRING)) if (colon !== undefined) keys += 1;
  return keys;
}

/** As many as in the text, unless one object has a key twice. */
function keysOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const members: readonly unknown[] = Object.values(value);
  return members.reduce<number>((sum, member) => sum + keysOf(member), Array.isArray(value) ? 0 : members.length);
}

/**
 * A JSON text with the place of everything in it, in a tenth of the time that a YAML parser needs when nothing is warm; places are
 * looked for when the first is asked for, which is when something is wrong or explained. Undefined for what is no JSON, or names a key twice: the YAML parser, of whose language JSON is a part, then says what is wrong.
 */
export function locateJson(text: string): LocatedValue | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (keysIn(text) !== keysOf(value)) return undefined;
  return { value, position: createPosition(text, () => offsetsOf(text)) };
}
