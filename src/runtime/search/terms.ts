import { STOP_WORDS, SYNONYMS } from './synonyms.ts';

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
  if (/^settings?$/.test(word)) return 'setting'; // not the verb
  const base = withoutEnding(withoutPlural(word).replace(/ied$/, 'y'));
  return base.length > 3 && base.endsWith('e') ? base.slice(0, -1) : base;
}

/** Split at case and punctuation, in lower case. */
export const splitWords = (text: string): readonly string[] =>
  text
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Stems of a word or phrase → the term that replaces it. */
const synonyms: ReadonlyMap<string, string> = new Map(
  Object.entries(SYNONYMS).flatMap(([term, phrases]) =>
    phrases.split(', ').map((phrase) => [splitWords(phrase).map(stem).join(' '), stem(term)] as const),
  ),
);
const LONGEST_PHRASE = Math.max(...[...synonyms.keys()].map((phrase) => phrase.split(' ').length));
const stopWords: ReadonlySet<string> = new Set(STOP_WORDS.split(' '));

/** The terms of a text in order: words stemmed, words and phrases replaced by their synonym, stop words left out. */
export function termsOf(text: string): readonly string[] {
  const words = splitWords(text);
  const stems = words.map(stem);
  const terms: string[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(LONGEST_PHRASE, words.length - at);
    while (length > 1 && !synonyms.has(stems.slice(at, at + length).join(' '))) length -= 1;
    const term = synonyms.get(stems.slice(at, at + length).join(' '));
    if (term !== undefined) terms.push(term);
    else if (!stopWords.has(words[at] ?? '')) terms.push(stems[at] ?? '');
    at += length;
  }
  return terms;
}
