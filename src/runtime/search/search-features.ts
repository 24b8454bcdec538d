import { readShapes } from './search-shapes.ts';
import { splitWords, stem, termsOf } from './search-words.ts';

const WEIGHT = { word: 0.5, concept: 0.5, thing: 1, pair: 0.25 };

/** What a request says: its words, little ones too, what they mean, what its values are, and which word follows which. */
export function featuresOf(request: string): ReadonlyMap<string, number> {
  const { text, things } = readShapes(request);
  const words = splitWords(text).map(stem);
  const features = new Map<string, number>();
  const put = (feature: string, weight: number): void => {
    features.set(feature, (features.get(feature) ?? 0) + weight);
  };
  for (const word of new Set(words)) put(word, WEIGHT.word);
  for (const concept of new Set(termsOf(request))) put(concept, WEIGHT.concept);
  for (const thing of new Set(things)) put(`<${thing}>`, WEIGHT.thing);
  const pairs = [...words, '$'].map((word, at) => `${words[at - 1] ?? '^'} ${word}`);
  if (words.length > 0) for (const pair of new Set(pairs)) put(pair, WEIGHT.pair);
  return features;
}
