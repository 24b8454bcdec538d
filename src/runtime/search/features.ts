import { splitWords, stem, termsOf } from './terms.ts';
import { takeValues } from './values.ts';

/** What one occurrence counts, as whole numbers. */
const COUNT = { word: 2, term: 2, kind: 4, pair: 1 };

/** What a request consists of: its words, stop words included, their terms, the kinds of its values, and pairs of words side by side. */
export function featuresOf(request: string): ReadonlyMap<string, number> {
  const { text, kinds } = takeValues(request);
  const words = splitWords(text).map(stem);
  const features = new Map<string, number>();
  const add = (all: readonly string[], count: number): void => {
    for (const feature of new Set(all)) features.set(feature, (features.get(feature) ?? 0) + count);
  };
  add(words, COUNT.word);
  add(termsOf(request), COUNT.term);
  add(
    kinds.map((kind) => `<${kind}>`),
    COUNT.kind,
  );
  if (words.length > 0) {
    add(
      [...words, '$'].map((word, at) => `${words[at - 1] ?? '^'} ${word}`),
      COUNT.pair,
    );
  }
  return features;
}
