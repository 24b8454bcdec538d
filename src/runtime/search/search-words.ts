import { SAME, STOP } from './search-terms.ts';

const MOST_STEMS = 20_000;

/** Thousands of requests are made of few words. */
const stemmed = new Map<string, string>();

function withoutPlural(word: string): string {
  if (word.length < 3 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.replace(/(?<=ch|sh|ss|x)es$|s$/, '');
}

function withoutEnding(word: string): string {
  const ending = /(?:ed|ing)$/.exec(word)?.[0];
  const base = ending === undefined ? '' : word.slice(0, -ending.length);
  if (base.length < 3 || !/[aeiouy]/.test(base)) return word;
  return /([bdfgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
}

/** A small stemmer: plurals, `-ed`, `-ing` and the silent `e`, so that merge, merges, merged and merging are one word. */
export function stem(word: string): string {
  const known = stemmed.get(word);
  if (known !== undefined) return known;
  const found = stemOf(word);
  // What users type must not grow it without end.
  if (stemmed.size < MOST_STEMS) stemmed.set(word, found);
  return found;
}

function stemOf(word: string): string {
  if (/^settings?$/.test(word)) return 'setting'; // Not the verb.
  const base = withoutEnding(withoutPlural(word).replace(/ied$/, 'y'));
  return base.length > 3 && base.endsWith('e') ? base.slice(0, -1) : base;
}

/** Split at case and punctuation, in lower case. */
export const splitWords = (text: string): readonly string[] =>
  text
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const phrase = (words: readonly string[]): string => words.map(stem).join(' ');

const concepts: ReadonlyMap<string, string> = new Map(
  Object.entries(SAME).flatMap(([concept, words]) =>
    words.split(', ').map((word) => [phrase(splitWords(word)), stem(concept)] as const),
  ),
);
/** How many words the longest phrase has that begins with such a stem. */
const longest = new Map<string, number>();
for (const words of [...concepts.keys()].map((said) => said.split(' '))) {
  const [first = ''] = words;
  longest.set(first, Math.max(words.length, longest.get(first) ?? 1));
}
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
  const all = splitWords(text);
  const stems = all.map(stem);
  const words: Word[] = [];
  for (let at = 0; at < all.length; ) {
    const first = stems[at] ?? '';
    let length = longest.get(first) ?? 1;
    while (length > 1 && !concepts.has(stems.slice(at, at + length).join(' '))) length -= 1;
    const concept = concepts.get(length === 1 ? first : stems.slice(at, at + length).join(' '));
    const joined = length === 1 ? (all[at] ?? '') : all.slice(at, at + length).join(' ');
    if (concept !== undefined || !stop.has(joined)) {
      words.push({
        term: concept ?? first,
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
