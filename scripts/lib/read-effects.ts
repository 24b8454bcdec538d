import type { Json, JsonObject } from './json.ts';
import { objectAt } from './object-at.ts';
import type { Effects } from './reviewed.ts';
import { SpecError } from './spec-error.ts';

export const NO_EFFECT = 'none';

/** The vocabulary of effects.yaml: word → one line with its meaning. */
export function readEffects(root: JsonObject): Effects {
  const effects = new Map<string, string>();
  for (const [word, meaning] of Object.entries(objectAt(root, 'effects'))) {
    const where = `effects.yaml ${word}`;
    if (!/^[a-z]+(?:-[a-z]+)*$/.test(word)) throw invalid(where, 'is not lower case with hyphens', 'rename it');
    if (typeof meaning !== 'string' || meaning.includes('\n'))
      throw invalid(where, 'has no meaning in one line', 'write it as text');
    effects.set(word, meaning);
  }
  if (!effects.has(NO_EFFECT)) throw invalid('effects.yaml', `lacks '${NO_EFFECT}'`, 'add it');
  return effects;
}

/** Effects of one operation: known words in the order of the vocabulary, each once; `none` alone. */
export function checkEffects(given: readonly Json[], effects: Effects, where: string): readonly string[] {
  const words = [...effects.keys()];
  const unknown = given.find((word) => !words.some((known) => known === word));
  if (unknown !== undefined)
    throw incomplete(where, `effects holds ${JSON.stringify(unknown)}`, `one of ${words.join(', ')}`);
  if (given.length === 0) throw incomplete(where, 'has no effect', `write [${NO_EFFECT}] when it has none`);
  if (given.includes(NO_EFFECT) && given.length > 1)
    throw incomplete(where, `has '${NO_EFFECT}' beside other effects`, 'leave it out');
  const ordered = words.filter((word) => given.includes(word));
  if (ordered.length !== given.length || ordered.some((word, at) => word !== given[at]))
    throw incomplete(where, 'has its effects in another order or twice', `write [${ordered.join(', ')}]`);
  return ordered;
}

const invalid = (where: string, problem: string, remedy: string): SpecError =>
  new SpecError([{ code: 'REVIEWED_FILE_INVALID', where, problem, remedy }]);

const incomplete = (where: string, problem: string, remedy: string): SpecError =>
  new SpecError([{ code: 'ENTRY_INCOMPLETE', where, problem, remedy }]);
