import { SAME, STOP } from './search-terms.ts';

const LONGEST_PHRASE = 3;

function withoutPlural(word: string): string {
  if (word.length < 3 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.replace(/(?<=ch|sh|ss|x)es$|s$/, '');
}

function withoutEnding(word: string): string {
  const base = /^(.*[aeiouy].*?)(?:ed|ing)$/.exec(word)?.[1];
  if (base === undefined || base.length < 3) return word;
  return /([bdfgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
}

/** A small stemmer: plurals, `-ed`, `-ing` and the silent `e`, so that merge, merges, merged and merging are one word. */
export function stem(word: string): string {
  if (/^settings?$/.test(word)) return 'setting'; // Not the verb.
  const base = withoutEnding(withoutPlural(word).replace(/ied$/, 'y'));
  return base.length > 3 && base.endsWith('e') ? base.slice(0, -1) : base;
}

const split = (text: string): readonly string[] =>
  text
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const phrase = (words: readonly string[]): string => words.map(stem).join(' ');

const concepts: ReadonlyMap<string, string> = new Map(
  Object.entries(SAME).flatMap(([concept, words]) =>
    words.split(', ').map((word) => [phrase(split(word)), stem(concept)] as const),
  ),
);
const stop: ReadonlySet<string> = new Set(STOP.split(' '));

export interface Word {
  /** Stem or concept: what is indexed and looked up. */
  readonly term: string;
  /** As written, in lower case. */
  readonly text: string;
  /** The words beside it, as written; empty at either end. */
  readonly before: string;
  readonly after: string;
}

/** The words of a text in order: split at case and punctuation, stemmed, phrases and synonyms folded into their concept. */
export function readWords(text: string): readonly Word[] {
  const all = split(text);
  const words: Word[] = [];
  for (let at = 0; at < all.length; ) {
    let length = Math.min(LONGEST_PHRASE, all.length - at);
    while (length > 1 && !concepts.has(phrase(all.slice(at, at + length)))) length -= 1;
    const written = all.slice(at, at + length);
    const concept = concepts.get(phrase(written));
    const joined = written.join(' ');
    if (concept !== undefined || !stop.has(joined)) {
      words.push({
        term: concept ?? stem(joined),
        text: joined,
        before: all[at - 1] ?? '',
        after: all[at + length] ?? '',
      });
    }
    at += length;
  }
  return words;
}

export const termsOf = (text: string): string[] => readWords(text).map(({ term }) => term);
